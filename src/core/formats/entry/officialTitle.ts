import type { MedicalGraph } from '../../graph/MedicalGraph';
import type { NodeId } from '../../vocabulary/ids';
import type { Dispute, Receipt } from '../../vocabulary/schema';
import { comparedWords } from './plainWords';

/**
 * Where the entry's words for a known code say something that its official title, or a term that the list includes under
 * it, does not say. To shorten a title is no disagreement; to add to it is.
 */
export function titleDispute(graph: MedicalGraph, id: NodeId, said: string, entry: string): Dispute | undefined {
  const node = graph.hasNode(id) ? graph.getNodeAttributes(id) : undefined;
  if (node?.kind !== 'code' || node.title === undefined || said === '') return undefined;
  const receipt = officialReceipt(graph, node.sources);
  if (!receipt || agrees(said, node.title, node.includes ?? [])) return undefined;
  return { entry, official: `The title of ${node.code} is “${node.title}”.`, source: receipt.source, section: receipt.section };
}

function agrees(said: string, title: string, includes: readonly string[]): boolean {
  const words = comparedWords(said);
  const known = new Set([title, ...includes].flatMap(comparedWords));
  return words.every((word) => known.has(word) || [...known].some((other) => isSameStem(word, other)));
}

/** Neuralgia and neuralgias, tumor and tumour. */
function isSameStem(a: string, b: string): boolean {
  return a.length > 5 && b.length > 5 && a.replace('our', 'or').slice(0, -1) === b.replace('our', 'or').slice(0, -1);
}

function officialReceipt(graph: MedicalGraph, receipts: readonly Receipt[]): Receipt | undefined {
  const sources = graph.getAttribute('sources');
  return receipts.find(({ source }) => sources[source]?.official);
}
