import type { MedicalGraph } from '../graph/MedicalGraph';
import type { EdgeAttributes, NodeAttributes } from '../vocabulary/schema';

/** Words of a source that name a code, and the nodes and edges that rest on them. */
export interface Statement {
  readonly says: string;
  readonly subjects: readonly string[];
}

/** What the sources of a graph say, other than the official lists; the entry's side of each dispute among it. */
export function statementsOf(graph: MedicalGraph): Statement[] {
  const sources = graph.getAttribute('sources');
  const subjectsOf = new Map<string, Set<string>>();
  const take = (subject: string, { sources: receipts, dispute }: NodeAttributes | EdgeAttributes) => {
    const quotes = receipts.filter(({ source }) => sources[source]?.official !== true).map(({ says }) => says);
    for (const says of [...quotes, ...(dispute ? [dispute.entry] : [])]) subjectsOf.set(says, (subjectsOf.get(says) ?? new Set()).add(subject));
  };
  graph.forEachNode((id, node) => take(id, node));
  graph.forEachEdge((key, edge) => take(key, edge));
  return [...subjectsOf].map(([says, subjects]) => ({ says, subjects: [...subjects] }));
}

/** A code in running text, with the words that stand with it. */
export interface Mention {
  readonly code: string;
  /** The other end, where it is a range. */
  readonly last?: string;
  /** What it is said to mean: the words in brackets behind it, or, where they begin with a capital, those behind it. */
  readonly gloss?: string;
}

/** `G89.x` and `G89.-` are the category. A code without a dot is one only where a release has it: `T10` is a vertebra, too. */
const codeForm = /(?<![0-9A-Za-z.])([A-Z]\d[0-9A-Z](?:\.[0-9A-Z]{1,4})?)(?:\.?[x-](?![0-9A-Za-z]))?(?![0-9A-Za-z])/;
const mentionForm = new RegExp(String.raw`${codeForm.source}(?:\s?-\s?${codeForm.source})?(?:\s?\(([^()]+)\)|\s+([A-Z][a-z].*))?`, 'g');

export function mentionsIn(text: string): Mention[] {
  const plain = text.replace(/[\u2010-\u2015]/g, '-');
  return [...plain.matchAll(mentionForm)].map(([, code = '', last, bracketed, behind]) => {
    const gloss = bracketed ?? behind;
    return { code, ...(last !== undefined && { last }), ...(gloss !== undefined && { gloss: gloss.trim() }) };
  });
}
