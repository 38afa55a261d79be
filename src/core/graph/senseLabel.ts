import type { MedicalGraph } from './MedicalGraph';
import type { NodeId } from '../vocabulary/ids';

/** The words for a sense, from whichever of the nodes has it. */
export function senseLabel(graph: MedicalGraph, ids: readonly NodeId[], sense: string): string {
  for (const id of ids) {
    const node = graph.getNodeAttributes(id);
    const found = node.kind === 'term' ? node.senses?.find((candidate) => candidate.id === sense) : undefined;
    if (found) return found.label;
  }
  return sense;
}
