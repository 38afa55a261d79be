import { edgeSentence } from '../graph/explainEdge';
import type { MedicalGraph } from '../graph/MedicalGraph';
import { sourceName } from '../graph/sourceName';
import type { NodeId } from '../vocabulary/ids';
import { kindPhrase } from '../vocabulary/kindPhrase';
import type { NodeAttributes } from '../vocabulary/schema';
import type { Shown } from './Shown';

type Around = Pick<Shown, 'graph' | 'focus'>;

/** What a node means in a line: a code's title, a word part's meaning, else its gloss. */
export function meaningOf(node: NodeAttributes): string {
  switch (node.kind) {
    case 'code':
      return node.title ?? node.gloss ?? '';
    case 'root':
      return node.meaning;
    case 'rule':
      return node.statement;
    default:
      return node.gloss ?? '';
  }
}

/** How a node hangs together with the focus: a sentence for each edge between the two. */
export function sentencesToFocus({ graph, focus }: Around, id: NodeId): string[] {
  if (id === focus) return [];
  return graph.filterEdges(focus, (_edge, _attributes, source, target) => source === id || target === id).map((edge) => edgeSentence(graph, edge, focus));
}

/** A paragraph for each node: name, kind and meaning, how it hangs together with the focus, and who says so. */
export function nodesAsText(around: Around, ids: readonly NodeId[]): string {
  return `${ids.map((id) => paragraph(around, id)).join('\n\n')}\n`;
}

/** Tab-separated, with a heading: what a spreadsheet takes. */
export function nodesAsTable(around: Around, ids: readonly NodeId[]): string {
  const rows = ids.map((id) => {
    const node = around.graph.getNodeAttributes(id);
    return [node.label, kindPhrase(node), meaningOf(node), sentencesToFocus(around, id).join('; '), node.standing, sourceNames(around.graph, node).join('; ')];
  });
  const heading = ['Name', 'Kind', 'Meaning', `How it hangs together with ${around.graph.getNodeAttribute(around.focus, 'label')}`, 'Standing', 'Sources'];
  return `${[heading, ...rows].map((cells) => cells.map(cell).join('\t')).join('\n')}\n`;
}

function paragraph(around: Around, id: NodeId): string {
  const node = around.graph.getNodeAttributes(id);
  const meaning = meaningOf(node);
  const { dispute } = node;
  const sources = sourceNames(around.graph, node);
  return [
    `${node.label} (${kindPhrase(node)})${meaning === '' ? '' : `: ${meaning}`}`,
    ...sentencesToFocus(around, id).map((sentence) => `${sentence}.`),
    ...(dispute ? [`Disputed: the entry says “${dispute.entry}”; against it: “${dispute.official}”.`] : []),
    ...(sources.length === 0 ? ['No source is given.'] : [`Sources: ${sources.join('; ')}.`]),
  ].join('\n');
}

function sourceNames(graph: MedicalGraph, { sources }: NodeAttributes): string[] {
  return [...new Set(sources.map(({ source, section }) => `${sourceName(graph, source)}, ${section}`))];
}

/** On one line, and never taken for a formula: a spreadsheet runs what begins with one of these signs. */
function cell(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  return /^[=+\-@\uFF0B\uFF0D\uFF1D\uFF20]/.test(line) ? `'${line}` : line;
}
