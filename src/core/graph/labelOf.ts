import type { NodeId } from '../vocabulary/ids';
import type { MedicalGraph } from './MedicalGraph';

/** A node's name; its id where the graph does not have it, as a kept walk may name what is gone. */
export function labelOf(graph: MedicalGraph, id: NodeId): string {
  return graph.hasNode(id) ? graph.getNodeAttribute(id, 'label') : id;
}
