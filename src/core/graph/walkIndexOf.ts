import { groupNumbers, type NumberGroups } from '../search/groupNumbers';
import type { NodeId } from '../vocabulary/ids';
import type { MedicalGraph } from './MedicalGraph';
import { rememberUntilChanged } from './rememberUntilChanged';
import { stepCost, throughCost } from './WalkCosts';
import { relationMask, type WalkIndex } from './WalkIndex';

/** The index of a graph, built when it is first asked for and after a change: half a second for 300,000 edges. */
export const walkIndexOf = rememberUntilChanged(buildWalkIndex);

function buildWalkIndex(graph: MedicalGraph): WalkIndex {
  const ids = graph.nodes().toSorted();
  const numbers = new Map(ids.map((id, number) => [id, number]));
  const through = Int32Array.from(ids, (id) => throughCost(graph.getNodeAttribute(id, 'kind'), graph.degree(id)));
  const ends = edgeEnds(graph, numbers);
  const { costs, bits } = edgeNumbersOf(graph, ends, through);
  const { starts, values: edgeNumbers } = sortedArcs(ids.length, ends);
  return {
    ids,
    numbers,
    edges: graph.edges(),
    through,
    starts,
    edgeNumbers,
    heads: headsOf(starts, edgeNumbers, ends),
    relationBits: edgeNumbers.map((edge) => bits[edge] ?? 0),
    arcCosts: edgeNumbers.map((edge) => costs[edge] ?? 0),
    leastArc: costs.reduce((least, cost) => Math.min(least, cost), Infinity),
  };
}

/** The numbers of the nodes that each edge joins. */
interface Ends {
  readonly sources: Int32Array;
  readonly targets: Int32Array;
}

function edgeEnds(graph: MedicalGraph, numbers: ReadonlyMap<NodeId, number>): Ends {
  const edges = graph.edges();
  return {
    sources: Int32Array.from(edges, (edge) => numbers.get(graph.source(edge)) ?? 0),
    targets: Int32Array.from(edges, (edge) => numbers.get(graph.target(edge)) ?? 0),
  };
}

/** What each edge costs as an arc, and the bit of its relation. */
function edgeNumbersOf(graph: MedicalGraph, { sources, targets }: Ends, through: Int32Array): { costs: Int32Array; bits: Int32Array } {
  const costs = new Int32Array(graph.size);
  const bits = new Int32Array(graph.size);
  graph.edges().forEach((key, edge) => {
    const attributes = graph.getEdgeAttributes(key);
    costs[edge] = 2 * stepCost(attributes) + (through[sources[edge] ?? 0] ?? 0) + (through[targets[edge] ?? 0] ?? 0);
    bits[edge] = relationMask([attributes.relation]);
  });
  return { costs, bits };
}

/** The edges of each node by the node at their other end: grouped by one end, then in that order by the other. No loops. */
function sortedArcs(nodeCount: number, ends: Ends): NumberGroups {
  const grouped = groupNumbers(nodeCount, (emit) => {
    ends.sources.forEach((source, edge) => {
      const target = ends.targets[edge] ?? 0;
      if (source === target) return;
      emit(source, edge);
      emit(target, edge);
    });
  });
  const others = headsOf(grouped.starts, grouped.values, ends);
  return groupNumbers(nodeCount, (emit) => grouped.values.forEach((edge, at) => emit(others[at] ?? 0, edge)));
}

/** The other end of each edge of each node. */
function headsOf(starts: Int32Array, edgeNumbers: Int32Array, { sources, targets }: Ends): Int32Array {
  const heads = new Int32Array(edgeNumbers.length);
  for (let node = 0; node + 1 < starts.length; node += 1) {
    for (let arc = starts[node] ?? 0; arc < (starts[node + 1] ?? 0); arc += 1) {
      const edge = edgeNumbers[arc] ?? 0;
      heads[arc] = (sources[edge] ?? 0) + (targets[edge] ?? 0) - node;
    }
  }
  return heads;
}
