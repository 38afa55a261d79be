import type { MedicalGraph } from './MedicalGraph';

const changes = [
  'nodeAdded',
  'edgeAdded',
  'nodeDropped',
  'edgeDropped',
  'cleared',
  'edgesCleared',
  'nodeAttributesUpdated',
  'edgeAttributesUpdated',
  'eachNodeAttributesUpdated',
  'eachEdgeAttributesUpdated',
] as const;

/** What is derived from a graph, derived once and again only after its nodes or edges have changed. */
export function rememberUntilChanged<Value extends object>(derive: (graph: MedicalGraph) => Value): (graph: MedicalGraph) => Value {
  const remembered = new WeakMap<MedicalGraph, Value>();
  return (graph) => {
    const known = remembered.get(graph);
    if (known) return known;
    const value = derive(graph);
    remembered.set(graph, value);
    const forget = (): void => {
      remembered.delete(graph);
      for (const change of changes) graph.off(change, forget);
    };
    for (const change of changes) graph.on(change, forget);
    return value;
  };
}
