import type { NodeId } from '../vocabulary/ids';
import type { MedicalGraph } from './MedicalGraph';
import { subgraphOf } from './subgraphOf';

/** The part of a graph within so many steps of a node, walked either way, with every edge between its nodes. */
export function neighbourhood(graph: MedicalGraph, focus: NodeId, depth: number): MedicalGraph {
  return subgraphOf(graph, nodesWithin(graph, [focus], depth));
}

/** These nodes, and all within so many steps of them, walked either way. */
export function nodesWithin(graph: MedicalGraph, starts: readonly NodeId[], depth: number): ReadonlySet<NodeId> {
  const near = new Set(starts);
  let border = [...near];
  for (let step = 0; step < depth && border.length > 0; step += 1) {
    border = [...new Set(border.flatMap((id) => graph.neighbors(id)))].filter((id) => !near.has(id));
    for (const id of border) near.add(id);
  }
  return near;
}
