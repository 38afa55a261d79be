import type { NodeId } from '../vocabulary/ids';
import type { MedicalGraph } from './MedicalGraph';
import { subgraphOf } from './subgraphOf';

/** The part of a graph within so many steps of a node, walked either way, with every edge between its nodes. */
export function neighbourhood(graph: MedicalGraph, focus: NodeId, depth: number): MedicalGraph {
  const near = new Set([focus]);
  let border = [focus];
  for (let step = 0; step < depth && border.length > 0; step += 1) {
    border = [...new Set(border.flatMap((id) => graph.neighbors(id)))].filter((id) => !near.has(id));
    for (const id of border) near.add(id);
  }
  return subgraphOf(graph, near);
}
