import type { DataFile } from '../../graph/dataFile';
import type { MedicalGraph } from '../../graph/MedicalGraph';
import { bareSlug } from './EntryDraft';
import { foldedText } from './plainWords';

export type EntrySource = Pick<DataFile, 'source' | 'sourceDetails'>;

/**
 * The source that the entry's receipts name: the graph's own, where it has read this very text, or one that travels with
 * the file. Another text on the same word is another source.
 */
export function entrySource(graph: MedicalGraph, headword: string, text: string): EntrySource {
  const known = Object.entries(graph.getAttribute('sources')).find(([id, { title }]) => title.endsWith(`entry "${headword}"`) && isTextOf(graph, id, text));
  if (known) {
    const [source, { official, ...details }] = known;
    return source.startsWith('entry-') && !official ? { source, sourceDetails: { ...details, official } } : { source };
  }
  const title = `Dictionary entry "${headword}"`;
  return { source: freeId(graph, `entry-${bareSlug(headword)}`), sourceDetails: { title, short: `Entry "${headword}"`, official: false } };
}

/** Whether most of what the graph quotes of a source stands in the text; so it is where it quotes nothing. */
function isTextOf(graph: MedicalGraph, id: string, text: string): boolean {
  const receipts = [...graph.mapNodes((_, { sources }) => sources), ...graph.mapEdges((_, { sources }) => sources)].flat();
  const quotes = new Set(receipts.filter(({ source }) => source === id).map(({ says }) => says));
  const said = foldedText(text).replaceAll(' ', '');
  const found = [...quotes].filter((says) => isQuotedFrom(says, said));
  return found.length * 2 >= quotes.size;
}

/** Blanks are left out, as cells that had run together are quoted apart. */
function isQuotedFrom(says: string, said: string): boolean {
  const pieces = says.replace(/\[[^\]]*\]/g, '…').split('…');
  return pieces.every((piece) => said.includes(foldedText(piece).replaceAll(' ', '')));
}

function freeId(graph: MedicalGraph, start: string): string {
  const taken = graph.getAttribute('sources');
  let id = start;
  for (let number = 2; taken[id]; number++) id = `${start}-${number}`;
  return id;
}
