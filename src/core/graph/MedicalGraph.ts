import { MultiDirectedGraph } from 'graphology';
import type { EdgeAttributes, GraphAttributes, NodeAttributes } from '../vocabulary/schema';

/** The one graph model: nodes by readable id, directed edges with a relation, everything with its receipts. */
export type MedicalGraph = MultiDirectedGraph<NodeAttributes, EdgeAttributes, GraphAttributes>;

export function createMedicalGraph(): MedicalGraph {
  return new MultiDirectedGraph<NodeAttributes, EdgeAttributes, GraphAttributes>();
}
