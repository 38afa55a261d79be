import type { EdgeAttributes, GraphAttributes, NodeAttributes } from '../vocabulary/schema';
import type { MedicalGraph } from './MedicalGraph';

/** Graphology's own serialized form; nodes and edges sorted by key, so that the same graph is always the same text. */
export interface SerializedGraph {
  readonly attributes: GraphAttributes;
  readonly options: { readonly type: 'directed'; readonly multi: true; readonly allowSelfLoops: true };
  readonly nodes: { readonly key: string; readonly attributes: NodeAttributes }[];
  readonly edges: { readonly key: string; readonly source: string; readonly target: string; readonly attributes: EdgeAttributes }[];
}

export function exportGraph(graph: MedicalGraph): SerializedGraph {
  return {
    attributes: graph.getAttributes(),
    options: { type: 'directed', multi: true, allowSelfLoops: true },
    nodes: graph.mapNodes((key, attributes) => ({ key, attributes })).toSorted(byKey),
    edges: graph.mapEdges((key, attributes, source, target) => ({ key, source, target, attributes })).toSorted(byKey),
  };
}

/** By code unit, not by the language of the machine. */
function byKey(a: { readonly key: string }, b: { readonly key: string }): number {
  return a.key < b.key ? -1 : a.key > b.key ? 1 : 0;
}
