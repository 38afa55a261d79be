import type { NodeId } from '../../vocabulary/ids';
import type { TermCategory } from '../../vocabulary/kinds';
import { categoryOf, guessedCategory } from './category';
import { bareSlug, type EntryDraft, type Ground } from './EntryDraft';
import type { Place } from './EntryReport';
import { nameOf, type WordCases } from './labels';
import { firstLine, quote, type Phrase } from './Phrase';
import { shortened } from './shortened';

/** What the readers of the sections share. */
export interface Reading {
  readonly draft: EntryDraft;
  readonly headword: { readonly id: NodeId; readonly label: string; readonly category: TermCategory };
  readonly cases: WordCases;
  readonly keptAsWords: Place[];
  /** Names of a line that is read for its others, which cannot be names. */
  readonly leftOut: Place[];
}

export function nameIn({ cases }: Reading, phrase: Phrase): string {
  return nameOf(phrase, cases);
}

export function placeOf(phrase: Phrase): Place {
  return { line: firstLine(phrase), text: quote(phrase) };
}

export function mentionsHeadword({ headword }: Reading, { plain }: Phrase): boolean {
  return plain.toLowerCase().includes(headword.label.toLowerCase());
}

/** The term of a name, new or joined; undefined for a name that cannot stand in an id. */
export function termFor(reading: Reading, named: Phrase, said: string, ground: Ground): NodeId | undefined {
  const { draft } = reading;
  const label = nameIn(reading, named);
  const known = draft.find(label) ?? draft.find(singular(label));
  if (known !== undefined) {
    draft.join(known, named, label);
    return known;
  }
  const id = `term:${bareSlug(label)}`;
  if (!/[a-z]/.test(bareSlug(label))) return undefined;
  const category = categoryOf(label, said);
  const gloss = shortened(said);
  draft.define({ define: id, label, category: category ?? guessedCategory(said) ?? reading.headword.category, ...(gloss !== '' && { gloss }) }, ground);
  if (!category) draft.guessed.push({ id, label, kind: 'term', line: firstLine(named) });
  return id;
}

export function singular(label: string): string {
  return label.replace(/ies$/, 'y').replace(/(?<=[^su])s$/, '');
}

export function categoryIn({ draft, headword }: Reading, id: NodeId): TermCategory | undefined {
  if (id === headword.id) return headword.category;
  const node = draft.graph.hasNode(id) ? draft.graph.getNodeAttributes(id) : undefined;
  return node?.kind === 'term' ? node.category : categoryOf(draft.labelOf(id), '');
}
