/** The dictionary that the program ships, compiled from `graph-data/` by `scripts/shippedGraph.mjs`. */
declare module 'virtual:shipped-graph' {
  import type { SerializedGraph } from '#core/graph/exportGraph';

  const graph: SerializedGraph;
  export default graph;
}
