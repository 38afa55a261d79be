import { readWords } from '../search/readWords';
import type { NodeId } from '../vocabulary/ids';
import type { Relation } from '../vocabulary/relations';
import { fewestAllowed, type Allowance } from './fewestAllowed';
import type { PathOptions } from './findPaths';
import type { MedicalGraph } from './MedicalGraph';
import { stepsOutward } from './stepsOutward';
import { numberOf, relationMask } from './WalkIndex';
import { walkIndexOf } from './walkIndexOf';

/** What can be said where no path joins two nodes. */
export interface Unjoined {
  /** Of what can be reached, what is nearest to the end that cannot; undefined where nothing can be reached. */
  readonly nearest?: NodeId;
  /** What to allow again so that a path exists; undefined where nothing is left out, or none exists with all of it. */
  readonly allowance?: Allowance;
}

/** To be asked where `findPaths`, with the same arguments, has found none. */
export function nearestReachable(graph: MedicalGraph, from: NodeId, to: NodeId, { without = [] }: PathOptions = {}): Unjoined {
  const nearest = nearestNode(graph, from, to, without);
  const allowance = without.length === 0 ? undefined : fewestAllowed(graph, from, to, without);
  return { ...(nearest !== undefined && { nearest }), ...(allowance && { allowance }) };
}

/**
 * By the fewest steps to `to` when nothing is left out, then by the neighbours and then by the words that the two share,
 * then of the same kind, then the fewest steps from `from`; of equals, the first by id.
 */
function nearestNode(graph: MedicalGraph, from: NodeId, to: NodeId, without: readonly Relation[]): NodeId | undefined {
  const index = walkIndexOf(graph);
  const [start, end] = [numberOf(index, from), numberOf(index, to)];
  const stepsFrom = stepsOutward(index, start, relationMask(without));
  const stepsTo = stepsOutward(index, end, 0);
  const neighbours = new Set(graph.neighbors(to));
  const words = wordsOf(graph, to);
  const kind = graph.getNodeAttribute(to, 'kind');
  const idOf = (node: number): NodeId => index.ids[node] ?? '';
  const measures: ((node: number) => number)[] = [
    (node) => stepsTo.get(node) ?? Infinity,
    (node) => -graph.filterNeighbors(idOf(node), (id) => neighbours.has(id)).length,
    (node) => -[...wordsOf(graph, idOf(node))].filter((word) => words.has(word)).length,
    (node) => Number(graph.getNodeAttribute(idOf(node), 'kind') !== kind),
    (node) => stepsFrom.get(node) ?? Infinity,
    (node) => node,
  ];
  const reached = [...stepsFrom.keys()].filter((node) => node !== start);
  const [nearest] = measures.reduce(least, reached);
  return nearest === undefined ? undefined : idOf(nearest);
}

function least(nodes: readonly number[], measure: (node: number) => number): number[] {
  const measured = nodes.map((node) => measure(node));
  const lowest = measured.reduce((a, b) => Math.min(a, b), Infinity);
  return nodes.filter((_, at) => measured[at] === lowest);
}

function wordsOf(graph: MedicalGraph, id: NodeId): Set<string> {
  return new Set(readWords(graph.getNodeAttribute(id, 'label')).map(({ text }) => text));
}
