import type { NodeId } from '../vocabulary/ids';
import { relationNames, type Relation } from '../vocabulary/relations';
import { findPaths, type GraphPath } from './findPaths';
import type { MedicalGraph } from './MedicalGraph';
import { stepsOutward } from './stepsOutward';
import { numberOf, relationMask, type WalkIndex } from './WalkIndex';
import { walkIndexOf } from './walkIndexOf';

/** Relations that are allowed again, in the order of the vocabulary, and the best path with them. */
export interface Allowance {
  readonly relations: readonly Relation[];
  readonly path: GraphPath;
}

/** Sets of relations that are tried before those on the best path of all are taken, few or not. */
const mostTried = 50;

/** The fewest of the relations left out that have to be allowed again for a path; of as few, those with the best path. */
export function fewestAllowed(graph: MedicalGraph, from: NodeId, to: NodeId, without: readonly Relation[]): Allowance | undefined {
  const [unhindered] = findPaths(graph, from, to);
  if (!unhindered) return undefined;
  const index = walkIndexOf(graph);
  const sets = joiningSets(index, numberOf(index, from), numberOf(index, to), relationMask(without));
  const [best] = sets
    .map((allowed) => without.filter((relation) => (relationMask([relation]) & allowed) !== 0))
    .flatMap((relations) => findPaths(graph, from, to, { without: without.filter((relation) => !relations.includes(relation)) }).slice(0, 1))
    .toSorted((a, b) => a.cost - b.cost);
  const path = best ?? unhindered;
  const used = new Set(path.edges.map((edge) => graph.getEdgeAttribute(edge, 'relation')));
  return { relations: relationNames.filter((relation) => without.includes(relation) && used.has(relation)), path };
}

/**
 * All sets of relations of the smallest size that join two nodes, as bits, tried by their size. To get out of what a set
 * reaches takes one of the relations that lead out of it, so that it has to be enlarged by these only.
 */
function joiningSets(index: WalkIndex, start: number, end: number, without: number): number[] {
  let tried = 0;
  for (let sets = new Set([0]); sets.size > 0; ) {
    const joining: number[] = [];
    const larger = new Set<number>();
    for (const allowed of sets) {
      tried += 1;
      if (tried > mostTried) return joining;
      const reached = stepsOutward(index, start, without & ~allowed);
      if (reached.has(end)) joining.push(allowed);
      else for (const bit of bitsLeadingOut(index, reached)) larger.add(allowed | bit);
    }
    if (joining.length > 0) return joining;
    sets = larger;
  }
  return [];
}

/** Bits of the relations that join what is reached with what is not. */
function bitsLeadingOut({ starts, heads, relationBits }: WalkIndex, reached: ReadonlyMap<number, number>): Set<number> {
  const bits = new Set<number>();
  for (const node of reached.keys()) {
    for (let arc = starts[node] ?? 0; arc < (starts[node + 1] ?? 0); arc += 1) {
      if (!reached.has(heads[arc] ?? 0)) bits.add(relationBits[arc] ?? 0);
    }
  }
  return bits;
}
