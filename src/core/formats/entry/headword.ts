import type { TermCategory } from '../../vocabulary/kinds';
import { categoryOf, guessedCategory } from './category';
import { bareSlug, type EntryDraft } from './EntryDraft';
import { nameOf, wordCases } from './labels';
import type { Outline } from './outline';
import { firstLine, joined, quote, type Phrase } from './Phrase';
import type { Reading } from './Reading';
import { paragraphsOf, sentencesOf } from './sentences';
import { predicate, shortened } from './shortened';

/** What stands under the headings of one kind. */
export function linesUnder({ sections }: Outline, kind: string): Phrase[] {
  return sections.filter(({ heading }) => heading.kind === kind).flatMap(({ lines }) => lines);
}

export function definitionParagraphs(outline: Outline): Phrase[] {
  return paragraphsOf(linesUnder(outline, 'definition')).map(joined);
}

/** Begins to read: the headword is defined, or joined where the dictionary has it; all of its definition are its receipts. */
export function beginReading(draft: EntryDraft, outline: Outline, lines: readonly Phrase[]): Reading {
  const cases = wordCases(lines.map(({ plain }) => plain).join('\n'));
  const label = nameOf(outline.headword, cases);
  const paragraphs = definitionParagraphs(outline);
  const sentences = paragraphs.flatMap(sentencesOf);
  const said = sentences[0] ? predicate(quote(sentences[0]), label) : '';
  const known = draft.find(label, ['term', 'alias', 'root']);
  const node = known !== undefined && draft.graph.hasNode(known) ? draft.graph.getNodeAttributes(known) : undefined;
  const told = categoryOf(label, said);
  const category = node?.kind === 'term' ? node.category : (told ?? guessedCategory(said) ?? guess(outline));
  const id = known ?? `term:${bareSlug(label)}`;
  const [phrase, says] = sentences.length > 0 ? [joined(paragraphs), sentences.map(quote)] : [outline.headword, [quote(outline.headword)]];
  const ground = { section: 'Definition', phrase, says };
  if (known === undefined) draft.define({ define: id, label, category, ...glossOf(said), ...wordStory(outline) }, ground);
  else draft.say(id, ground);
  if (known === undefined && !told) draft.guessed.push({ id, label, kind: 'term', line: firstLine(phrase) });
  draft.join(id, outline.headword, label);
  draft.callAlso(label, id);
  return { draft, headword: { id, label, category }, cases, keptAsWords: [], leftOut: [] };
}

/** What has codes of procedures and diagnoses it is reported with is a procedure. */
function guess({ sections }: Outline): TermCategory {
  const isReported = sections.some(({ words }) => /\bdiagnos\w+ .{0,30}(?:associated|reported|used) (?:with|for)/i.test(words?.plain ?? ''));
  return isReported && sections.some(({ heading }) => heading.system === 'CPT') ? 'procedure' : 'condition';
}

function glossOf(said: string): { gloss?: string } {
  const gloss = shortened(said);
  return gloss === '' ? {} : { gloss };
}

/** The literal meaning and the word's history, where the etymology tells them. */
function wordStory(outline: Outline): { literal?: string; history?: string } {
  const sentences = paragraphsOf(linesUnder(outline, 'etymology')).flatMap((paragraph) => sentencesOf(joined(paragraph)));
  const literal = sentences.map(literalIn).find((words) => words !== undefined);
  const history = sentences.find(tellsHistory);
  return { ...(literal !== undefined && { literal: literal.replace(/[.,;]$/, '') }), ...(history && { history: quote(history) }) };
}

function literalIn({ plain }: Phrase): string | undefined {
  return /\bliterally(?: means?| meaning)?[,:]?\s+"([^"]{3,100})"/i.exec(plain)?.[1];
}

/** How and when the word came into the language. */
export function tellsHistory({ plain }: Phrase): boolean {
  return /\b(?:entered|appeared|first (?:used|recorded|attested)|coined|century|1[5-9]\d0s|borrowed|introduced|modern compound)\b/i.test(plain);
}
