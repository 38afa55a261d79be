import { edgeSentence } from '../graph/explainEdge';
import type { MedicalGraph } from '../graph/MedicalGraph';
import type { Receipt } from '../vocabulary/schema';
import type { Visit, Walk } from './Walk';

/** A name for a walk that has none: "neurolysis → rhizotomy → G89.4", its middle left out where it is long. */
export function walkName(graph: MedicalGraph, { visits }: Walk): string {
  const labels = visits.map(({ view }) => labelOf(graph, view.focus));
  const shown = labels.length > 4 ? [...labels.slice(0, 2), '…', ...labels.slice(-1)] : labels;
  return shown.join(' → ').slice(0, 120);
}

/** The walk to be read: each stop, the sentence of each step that led there, and who says so. */
export function walkAsText(graph: MedicalGraph, walk: Walk): string {
  const stops = walk.visits.map((stop, index) => [`${index + 1}. ${labelOf(graph, stop.view.focus)}`, ...steps(graph, stop, index > 0)].join('\n'));
  return `${[walkName(graph, walk), ...stops, graph.getAttributes().notice].filter((part) => part !== undefined).join('\n\n')}\n`;
}

function steps(graph: MedicalGraph, { by }: Visit, hasBefore: boolean): string[] {
  const walked = by.filter(({ edge }) => graph.hasEdge(edge));
  if (walked.length === 0) return hasBefore ? ['   Looked up.'] : [];
  return walked.flatMap(({ edge, from }) => [`   ${edgeSentence(graph, edge, from)}.`, ...graph.getEdgeAttribute(edge, 'sources').map((receipt) => `      ${receiptText(graph, receipt)}`)]);
}

function receiptText(graph: MedicalGraph, { source, section, says }: Receipt): string {
  return `“${says}” (${graph.getAttribute('sources')?.[source]?.short ?? source}, ${section})`;
}

function labelOf(graph: MedicalGraph, id: string): string {
  return graph.hasNode(id) ? graph.getNodeAttribute(id, 'label') : id;
}
