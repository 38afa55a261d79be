import type { NodeId } from '../vocabulary/ids';
import { createMedicalGraph, type MedicalGraph } from './MedicalGraph';

/** The part of a graph within so many steps of a node, walked either way, with every edge between its nodes. */
export function neighbourhood(graph: MedicalGraph, focus: NodeId, depth: number): MedicalGraph {
  const near = new Set([focus]);
  let border = [focus];
  for (let step = 0; step < depth && border.length > 0; step += 1) {
    border = [...new Set(border.flatMap((id) => graph.neighbors(id)))].filter((id) => !near.has(id));
    for (const id of border) near.add(id);
  }
  const part = createMedicalGraph();
  part.replaceAttributes(graph.getAttributes());
  graph.forEachNode((id, attributes) => near.has(id) && part.addNode(id, attributes));
  graph.forEachEdge((edge, attributes, source, target) => near.has(source) && near.has(target) && part.addEdgeWithKey(edge, source, target, attributes));
  return part;
}
