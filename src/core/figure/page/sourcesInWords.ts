import type { MedicalGraph } from '../../graph/MedicalGraph';
import type { Layout } from '../../layout/Layout';
import type { Receipt } from '../../vocabulary/schema';
import type { DisputeNote } from './disputesIn';

const mostSections = 6;

/** Where all that is drawn comes from: each source once, with the places in it. */
export function sourcesInWords(graph: MedicalGraph, { places, lines }: Layout, disputes: readonly DisputeNote[]): string {
  const receipts: Pick<Receipt, 'source' | 'section'>[] = [
    ...places.flatMap(({ node }) => (node === undefined ? [] : graph.getNodeAttribute(node, 'sources'))),
    ...lines.flatMap(({ edge }) => (edge === undefined ? [] : graph.getEdgeAttribute(edge, 'sources'))),
    ...disputes.map(({ dispute }) => dispute),
  ];
  const sections = new Map<string, Set<string>>();
  for (const { source, section } of receipts) sections.set(source, (sections.get(source) ?? new Set()).add(section));
  const known = graph.getAttribute('sources');
  return [...sections].map(([source, where]) => `${known?.[source]?.short ?? source} (${listed([...where])}).`).join(' ');
}

function listed(sections: readonly string[]): string {
  const rest = sections.length - mostSections;
  return rest > 1 ? `${sections.slice(0, mostSections).join('; ')} and ${rest} more places` : sections.join('; ');
}
