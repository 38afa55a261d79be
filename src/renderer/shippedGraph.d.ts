/** The dictionary that the program ships, compiled from `graph-data/` by `scripts/shippedGraph.mjs`. */
declare module 'virtual:shipped-graph' {
  import type { EdgeAttributes, GraphAttributes, NodeAttributes } from '#core/vocabulary/schema';
  import type { SerializedGraph } from 'graphology-types';

  const graph: SerializedGraph<NodeAttributes, EdgeAttributes, GraphAttributes>;
  export default graph;
}
