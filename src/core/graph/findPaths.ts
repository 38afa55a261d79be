import type { NodeId } from '../vocabulary/ids';
import type { MedicalGraph } from './MedicalGraph';
import { PathSearch, type GraphPath } from './PathSearch';

export type { GraphPath } from './PathSearch';

/** How many paths are looked for. */
const pathCount = 3;

/**
 * The best paths without a loop between two nodes of the graph, cheapest first, at most three; none where nothing joins
 * the two within reach of a bounded search. Edges are walked both ways. The same graph always gives the same paths.
 * The method is Yen's (1971): each further path leaves one of those found at some node and is the cheapest to do so.
 */
export function findPaths(graph: MedicalGraph, from: NodeId, to: NodeId): GraphPath[] {
  const search = new PathSearch(graph, to);
  const first = search.best(from);
  if (!first) return [];
  const found = [first];
  const candidates = new Map<string, GraphPath>();
  while (found.length < pathCount) {
    for (const path of branches(search, found)) candidates.set(path.nodes.join('\n'), path);
    const best = [...candidates.values()].reduce<GraphPath | undefined>((a, b) => (a && isBefore(a, b) ? a : b), undefined);
    if (!best) break;
    candidates.delete(best.nodes.join('\n'));
    found.push(best);
  }
  return found;
}

/** The cheapest paths that share a beginning with the last one found and then go where none of the found ones goes. */
function branches(search: PathSearch, found: readonly GraphPath[]): GraphPath[] {
  const [best] = found;
  const last = found.at(-1)?.nodes ?? [];
  return last.slice(0, -1).flatMap((spur, index) => {
    const beginning = last.slice(0, index + 1);
    const taken = found.filter(({ nodes }) => beginning.every((id, at) => nodes[at] === id)).map(({ nodes }) => nodes[index + 1]);
    const path = best && search.detour(best, spur, { beginning: beginning.slice(0, -1), not: new Set(taken) });
    return path ? [path] : [];
  });
}

function isBefore(a: GraphPath, b: GraphPath): boolean {
  if (a.cost !== b.cost) return a.cost < b.cost;
  if (a.nodes.length !== b.nodes.length) return a.nodes.length < b.nodes.length;
  return a.nodes.join('\n') < b.nodes.join('\n');
}
