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
  const table = readEdges(graph, numbers, through);
  const { starts, values: edgeNumbers } = sortedArcs(ids.length, table);
  return {
    ids,
    numbers,
    edges: graph.edges(),
    through,
    starts,
    edgeNumbers,
    heads: headsOf(starts, edgeNumbers, table),
    relationBits: edgeNumbers.map((edge) => table.bits[edge] ?? 0),
    arcCosts: edgeNumbers.map((edge) => table.costs[edge] ?? 0),
    leastArc: table.costs.reduce((least, cost) => Math.min(least, cost), Infinity),
  };
}

/** Per edge, in the order of the graph: the nodes that it joins, what it costs as an arc, the bit of its relation. */
interface EdgeTable {
  readonly sources: Int32Array;
  readonly targets: Int32Array;
  readonly costs: Int32Array;
  readonly bits: Int32Array;
}

function readEdges(graph: MedicalGraph, numbers: ReadonlyMap<NodeId, number>, through: Int32Array): EdgeTable {
  const column = (): Int32Array => new Int32Array(graph.size);
  const table = { sources: column(), targets: column(), costs: column(), bits: column() };
  let edge = 0;
  graph.forEachEdge((_, attributes, from, to) => {
    const [source, target] = [numbers.get(from) ?? 0, numbers.get(to) ?? 0];
    table.sources[edge] = source;
    table.targets[edge] = target;
    table.costs[edge] = 2 * stepCost(attributes) + (through[source] ?? 0) + (through[target] ?? 0);
    table.bits[edge] = relationMask([attributes.relation]);
    edge += 1;
  });
  return table;
}

/** The edges of each node by the node at their other end: grouped by one end, then in that order by the other. No loops. */
function sortedArcs(nodeCount: number, table: EdgeTable): NumberGroups {
  const grouped = groupNumbers(nodeCount, (emit) => {
    table.sources.forEach((source, edge) => {
      const target = table.targets[edge] ?? 0;
      if (source === target) return;
      emit(source, edge);
      emit(target, edge);
    });
  });
  const others = headsOf(grouped.starts, grouped.values, table);
  return groupNumbers(nodeCount, (emit) => grouped.values.forEach((edge, at) => emit(others[at] ?? 0, edge)));
}

/** The other end of each edge of each node. */
function headsOf(starts: Int32Array, edgeNumbers: Int32Array, { sources, targets }: EdgeTable): Int32Array {
  const heads = new Int32Array(edgeNumbers.length);
  for (let node = 0; node + 1 < starts.length; node += 1) {
    for (let arc = starts[node] ?? 0; arc < (starts[node + 1] ?? 0); arc += 1) {
      const edge = edgeNumbers[arc] ?? 0;
      heads[arc] = (sources[edge] ?? 0) + (targets[edge] ?? 0) - node;
    }
  }
  return heads;
}
