import type { MedicalGraph } from './MedicalGraph';

/** How a source is named beside a fact; its id where the graph does not describe it. */
export function sourceName(graph: MedicalGraph, source: string): string {
  return graph.getAttribute('sources')?.[source]?.short ?? source;
}
