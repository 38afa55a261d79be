import type { NodeId } from '../vocabulary/ids';
import { createMedicalGraph, type MedicalGraph } from './MedicalGraph';

/** The part of a graph that these nodes make, with every edge between them. */
export function subgraphOf(graph: MedicalGraph, nodes: ReadonlySet<NodeId>): MedicalGraph {
  const part = createMedicalGraph();
  part.replaceAttributes(graph.getAttributes());
  graph.forEachNode((id, attributes) => nodes.has(id) && part.addNode(id, attributes));
  graph.forEachEdge((edge, attributes, source, target) => nodes.has(source) && nodes.has(target) && part.addEdgeWithKey(edge, source, target, attributes));
  return part;
}
