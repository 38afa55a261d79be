import type { NodeId } from '../../vocabulary/ids';
import type { Relation } from '../../vocabulary/relations';
import type { Ground } from './EntryDraft';
import { itemOf, itemsOf, type Item } from './items';
import { isAbbreviation, isName } from './labels';
import { lostDash, splitAt } from './lostDash';
import { quote, type Phrase } from './Phrase';
import { readProseCodes } from './proseCodes';
import { categoryIn, mentionsHeadword, nameIn, termFor, type Reading } from './Reading';

const section = 'Related terms';

/** A related term of the entry, defined or joined, and not yet drawn to the headword. */
export interface RelatedTerm {
  readonly id: NodeId;
  readonly words: Phrase | undefined;
  readonly ground: Ground;
}

/** The terms first, so that the definition finds them by their names. */
export function readRelatedTerms(reading: Reading, lines: readonly Phrase[]): RelatedTerm[] {
  return itemsOf(lines).flatMap((item) => readRelatedTerm(reading, split(reading, item)) ?? []);
}

/** Draws them to the headword, where the definition has not said more of the two already. */
export function relateTerms(reading: Reading, terms: readonly RelatedTerm[]): void {
  for (const { id, words, ground } of terms) {
    if (id === reading.headword.id) reading.draft.say(id, ground);
    else relate(reading, id, words, ground);
  }
}

/** A lost dash is looked for where none stands before the first bracket. */
function split({ draft, cases }: Reading, whole: Phrase): Item {
  const item = itemOf(whole);
  const isMarked = item.words && !/^\s?\(/.test(whole.plain.slice(item.name.plain.length)) && isName(item.name);
  const at = isMarked ? undefined : lostDash(whole, (name) => draft.find(name) !== undefined, cases.all);
  return at === undefined ? item : { whole, ...splitAt(whole, at) };
}

function readRelatedTerm(reading: Reading, item: Item): RelatedTerm | undefined {
  const { draft } = reading;
  if (!isName(item.name)) return undefined;
  const said = item.words ? quote(item.words) : '';
  const ground = { section, phrase: item.whole };
  const id = termFor(reading, item.name, withoutCodes(said), ground);
  if (id === undefined) return undefined;
  if (item.aside && !draft.graph.hasNode(id)) readAbbreviation(reading, item.aside, id, ground);
  if (item.words) readProseCodes(reading, id, item.words, section);
  return { id, words: item.words, ground };
}

function relate(reading: Reading, id: NodeId, words: Phrase | undefined, ground: Ground): void {
  const { draft, headword } = reading;
  const { relation, isFromHeadword } = relationBy(reading, id, words);
  const [from, to] = isFromHeadword ? [headword.id, id] : [id, headword.id];
  if (relation === 'related-to' && draft.isLinked(headword.id, id)) draft.say(id, ground);
  else if (!draft.link({ from, relation, to, note: words && noteOf(quote(words)) }, ground)) draft.say(id, ground);
}

interface Relating {
  readonly relation: Relation;
  /** Which way the link is drawn: a procedure is indicated for a condition, whichever of them the entry is about. */
  readonly isFromHeadword: boolean;
}

/** What the words say of the two. */
function relationBy(reading: Reading, id: NodeId, words: Phrase | undefined): Relating {
  const said = words?.plain ?? '';
  const isOfHeadword = words !== undefined && mentionsHeadword(reading, words);
  const isTreatment = isTreating(categoryIn(reading, id));
  if (/\b(?:not indicated|contraindicated|not (?:used|a treatment) (?:for|in))\b/i.test(said) && isOfHeadword) return { relation: 'not-indicated-for', isFromHeadword: !isTreatment };
  if (/\b(?:usual|common|main|chief|typical|classic|frequent|the) indication\b(?! for)/i.test(said) && isTreating(reading.headword.category) && !isTreatment) return { relation: 'indicated-for', isFromHeadword: true };
  const treated = /\bindications? for\b|\b(?:treat(?:ed|able)?|relieved|cured) (?:with|by)\b|\bmanaged (?:with|by)\b|\bindicated (?:for|in)\b|\b(?:treatment|treat|treats|therapy) (?:for|of)?/i.test(said);
  if (treated && isOfHeadword && isTreatment !== isTreating(reading.headword.category)) return { relation: 'indicated-for', isFromHeadword: !isTreatment };
  if (/\b(?:confus\w+|misspell\w+|misspelt|mistaken for|mix(?:ed)? up)\b/i.test(said)) return { relation: 'confusable-with', isFromHeadword: true };
  if (/\b(?:distinguish\w*|differ\w*|distinct|not(?! (?:otherwise |further )?(?:specified|documented|stated|known))|rather than|unlike|as opposed to|instead of|in contrast|contrast\w*|whereas|versus)\b/i.test(said)) return { relation: 'distinguished-from', isFromHeadword: true };
  return { relation: 'related-to', isFromHeadword: true };
}

function isTreating(category: string | undefined): boolean {
  return category === 'procedure' || category === 'technique' || category === 'agent';
}

/** What the entry says of the term, without what it says of its code. */
function withoutCodes(said: string): string {
  return said.replace(/\s*\((?:CPT )?\d{4}[0-9FTU][^()]*\)/g, '').replace(/[;,]?\s*\(?(?:usually |often )?(?:coded|reported|billed) (?:(?:as|under|with|to)\b|[A-Z]?\d).*$/i, '').replace(/\s*\([^()]*[A-Z]\d\d[^()]*\)/g, '').replace(/;\s[^;]*\b[A-Z]\d[0-9A-Z]\.\d[^;]*/g, '').trim();
}

function noteOf(said: string): string | undefined {
  const note = withoutCodes(said).replace(/[\s.;,]+$/, '');
  return note === '' ? undefined : note;
}

function readAbbreviation(reading: Reading, aside: Phrase, of: NodeId, ground: Ground): void {
  const { draft } = reading;
  const label = nameIn(reading, aside);
  if (!isAbbreviation(label) || draft.find(label) !== undefined) return;
  const id = draft.define({ define: `alias:${label.toLowerCase().replace(/[^a-z0-9]+/g, '-')}`, label, aliasKind: 'abbreviation' }, ground);
  draft.link({ from: id, relation: 'synonym-of', to: of }, ground);
}
