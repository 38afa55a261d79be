import type { NodeId } from '../vocabulary/ids';
import { relationNames, type Relation } from '../vocabulary/relations';

/**
 * A graph in arrays of numbers, for searches that look at many nodes. An edge, as it is seen from one of its ends, is an
 * arc; those of node n stand at `starts[n]` up to `starts[n + 1]` (compressed sparse rows). Nodes are numbered by their
 * ids and arcs stand by the nodes that they lead to, so that what is found does not depend on how the graph was filled.
 */
export interface WalkIndex {
  readonly ids: readonly NodeId[];
  readonly numbers: ReadonlyMap<NodeId, number>;
  readonly edges: readonly string[];
  /** What passing through a node costs. */
  readonly through: Int32Array;
  readonly starts: Int32Array;
  /** Per arc: the node it leads to, the number of its edge, the bit of its relation. */
  readonly heads: Int32Array;
  readonly edgeNumbers: Int32Array;
  readonly relationBits: Int32Array;
  /**
   * Per arc: twice its step, and what passing through its two ends costs. So an arc costs the same both ways, and a whole
   * path twice what it costs, with its two ends on top.
   */
  readonly arcCosts: Int32Array;
  /** What no arc costs less than. */
  readonly leastArc: number;
}

/** Bits of a set of relations. */
export function relationMask(relations: readonly Relation[]): number {
  return relations.reduce((mask, relation) => mask | (1 << relationNames.indexOf(relation)), 0);
}

export function numberOf({ numbers }: WalkIndex, id: NodeId): number {
  const number = numbers.get(id);
  if (number === undefined) throw new Error(`The graph has no node ${id}.`);
  return number;
}

/** Of the arcs that lead from one node to another, the cheapest; of equals, that of the relation and edge that come first. */
export function arcBetween(index: WalkIndex, from: number, to: number, without: number): number {
  const { starts, heads, relationBits } = index;
  let best = -1;
  for (let arc = starts[from] ?? 0; arc < (starts[from + 1] ?? 0); arc += 1) {
    if (heads[arc] !== to || ((relationBits[arc] ?? 0) & without) !== 0) continue;
    if (best < 0 || isBefore(index, arc, best)) best = arc;
  }
  return best;
}

function isBefore({ arcCosts, relationBits, edges, edgeNumbers }: WalkIndex, a: number, b: number): boolean {
  const order = (arcCosts[a] ?? 0) - (arcCosts[b] ?? 0) || (relationBits[a] ?? 0) - (relationBits[b] ?? 0);
  return order === 0 ? (edges[edgeNumbers[a] ?? 0] ?? '') < (edges[edgeNumbers[b] ?? 0] ?? '') : order < 0;
}
