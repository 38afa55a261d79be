import { meaningOf } from '../exploration/nodesAsText';
import { edgeSentence } from '../graph/explainEdge';
import { labelOf } from '../graph/labelOf';
import type { MedicalGraph } from '../graph/MedicalGraph';
import { sourceName } from '../graph/sourceName';
import { kindPhrase } from '../vocabulary/kindPhrase';
import type { Receipt } from '../vocabulary/schema';
import { stepCaption, walkedEdges } from './stepInWords';
import type { Visit, Walk, WalkedEdge } from './Walk';

/** A name for a walk that has none: "neurolysis → rhizotomy → G89.4", its middle left out where it is long. */
export function walkName(graph: MedicalGraph, { visits }: Walk): string {
  const labels = visits.map(({ view }) => labelOf(graph, view.focus));
  const shown = labels.length > 4 ? [...labels.slice(0, 2), '…', ...labels.slice(-1)] : labels;
  return shown.join(' → ').slice(0, 120);
}

/** The walk to be read: each stop and what it means, the sentence of each step that led there, and who says so. */
export function walkAsText(graph: MedicalGraph, walk: Walk): string {
  const toldAt = firstTold(graph, walk);
  const stops = walk.visits.map((stop, index) => [heading(graph, stop, index), ...meaning(graph, stop), ...steps(graph, stop, index, toldAt)].join('\n'));
  return `${[walkName(graph, walk), ...stops, graph.getAttributes().notice].filter((part) => part !== undefined).join('\n\n')}\n`;
}

/** At which stop each edge was first walked: there its sources are told, once. */
function firstTold(graph: MedicalGraph, { visits }: Walk): ReadonlyMap<string, number> {
  const told = new Map<string, number>();
  visits.forEach((stop, index) => walkedEdges(graph, stop).forEach(({ edge }) => told.has(edge) || told.set(edge, index)));
  return told;
}

/** "3. G89.4, by way of neurolysis" */
function heading(graph: MedicalGraph, stop: Visit, index: number): string {
  const way = index === 0 ? '' : walkedEdges(graph, stop).length === 1 ? '' : `, ${stepCaption(graph, stop)}`;
  return `${index + 1}. ${labelOf(graph, stop.view.focus)}${way}`;
}

function meaning(graph: MedicalGraph, { view: { focus } }: Visit): string[] {
  if (!graph.hasNode(focus)) return ['   It is not in this graph.'];
  const node = graph.getNodeAttributes(focus);
  const { dispute } = node;
  return [
    `   ${[kindPhrase(node), meaningOf(node)].filter((part) => part !== '').join(': ')}`,
    ...(dispute ? [`   Disputed: the entry says “${dispute.entry}”; against it: “${dispute.official}”.`] : []),
  ];
}

function steps(graph: MedicalGraph, stop: Visit, index: number, toldAt: ReadonlyMap<string, number>): string[] {
  return walkedEdges(graph, stop).flatMap((walked) => [`   · ${withStop(edgeSentence(graph, walked.edge, walked.from))}`, ...sourcesOf(graph, walked, index, toldAt).map((line) => `     ${line}`)]);
}

function sourcesOf(graph: MedicalGraph, { edge }: WalkedEdge, index: number, toldAt: ReadonlyMap<string, number>): string[] {
  const told = toldAt.get(edge) ?? index;
  if (told < index) return [`Sources as under ${told + 1}.`];
  const receipts = graph.getEdgeAttribute(edge, 'sources');
  return receipts.length === 0 ? ['No source is given.'] : receipts.map((receipt) => receiptText(graph, receipt));
}

function receiptText(graph: MedicalGraph, { source, section, says }: Receipt): string {
  return `“${says}” (${sourceName(graph, source)}, ${section})`;
}

function withStop(sentence: string): string {
  return /[.!?]$/.test(sentence) ? sentence : `${sentence}.`;
}
