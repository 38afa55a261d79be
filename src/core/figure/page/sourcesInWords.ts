import type { MedicalGraph } from '../../graph/MedicalGraph';
import { sourceName } from '../../graph/sourceName';
import type { Layout } from '../../layout/Layout';
import type { Receipt } from '../../vocabulary/schema';
import type { DisputeNote } from './disputesIn';

const mostSections = 6;

/** A paragraph ends after so many characters: short enough to be shared out among columns, and to be written whole. */
const longEnough = 420;

/** Where all that is drawn comes from: each source once, with the places in it, in paragraphs. */
export function sourcesInWords(graph: MedicalGraph, { places, lines }: Layout, disputes: readonly DisputeNote[]): string[] {
  const receipts: Pick<Receipt, 'source' | 'section'>[] = [
    ...places.flatMap(({ node }) => (node === undefined ? [] : graph.getNodeAttribute(node, 'sources'))),
    ...lines.flatMap(({ edge }) => (edge === undefined ? [] : graph.getEdgeAttribute(edge, 'sources'))),
    ...disputes.map(({ dispute }) => dispute),
  ];
  const sections = new Map<string, Set<string>>();
  for (const { source, section } of receipts) sections.set(source, (sections.get(source) ?? new Set()).add(section));
  const paragraphs: string[] = [];
  for (const [source, where] of sections) {
    const words = `${sourceName(graph, source)} (${listed([...where])}).`;
    const last = paragraphs.at(-1);
    if (last === undefined || last.length > longEnough) paragraphs.push(words);
    else paragraphs.splice(-1, 1, `${last} ${words}`);
  }
  return paragraphs;
}

function listed(sections: readonly string[]): string {
  const rest = sections.length - mostSections;
  return rest > 1 ? `${sections.slice(0, mostSections).join('; ')} and ${rest} more places` : sections.join('; ');
}
