import type { AliasKind } from '../../vocabulary/kinds';
import type { NodeId } from '../../vocabulary/ids';
import type { Relation } from '../../vocabulary/relations';
import { bareSlug, type Ground } from './EntryDraft';
import { itemOf, itemsOf, type Item } from './items';
import { knownEdge } from './knownEdge';
import { isAbbreviation, isName } from './labels';
import { part, quote, type Phrase } from './Phrase';
import { nameIn, placeOf, termFor, type Reading } from './Reading';
import { shortened } from './shortened';

const section = 'Aliases / alternate terms';

export function readAliases(reading: Reading, lines: readonly Phrase[]): number {
  const items = itemsOf(lines).flatMap(namesOf);
  const left = items.filter((item) => !readAlias(reading, item));
  reading.leftOut.push(...left.map(({ whole }) => placeOf(whole)));
  return items.length - left.length;
}

/** Several names on one line, with nothing said of them. */
function namesOf(item: Phrase): Item[] {
  const pieces = /[(—:]|\s-\s/.test(item.plain) ? [] : item.plain.split(/[,;]\s/);
  if (pieces.length < 2 || pieces.some((piece) => piece.split(' ').length > 5)) return [itemOf(item)];
  let start = 0;
  return pieces.map((piece) => {
    const whole = part(item, start, start + piece.length);
    start += piece.length + 2;
    return { whole, name: whole };
  });
}

function readAlias(reading: Reading, item: Item): boolean {
  if (!isName(item.name)) return false;
  const { headword } = reading;
  const label = nameIn(reading, item.name);
  const said = item.words ? quote(item.words) : '';
  const ground = { section, phrase: item.whole };
  if (/\bnot (?:an? )?(?:true |strict |exact |real )?synonym/i.test(said)) return readOtherTerm(reading, item, said, ground);
  const id = aliasNode(reading, label, aliasKindOf(label, said, headword.label), said, ground, headword.id);
  if (id === undefined) return false;
  if (item.aside) readAside(reading, item.aside, id, ground);
  if (item.words) readOtherNames(reading, item.words, id, ground);
  return true;
}

/** Listed among the names, and said to be none: a term of its own. */
function readOtherTerm(reading: Reading, { name }: Item, said: string, ground: Ground): boolean {
  const { draft, headword } = reading;
  const id = termFor(reading, name, said, ground);
  return id !== undefined && (draft.link({ from: headword.id, relation: 'distinguished-from', to: id, note: said }, ground) || id === headword.id);
}

/** The name's node, new or joined, drawn to what it is a name of. */
function aliasNode(reading: Reading, label: string, aliasKind: AliasKind, said: string, ground: Ground, of: NodeId): NodeId | undefined {
  const { draft } = reading;
  if (!/[a-z]/.test(bareSlug(label))) return undefined;
  const found = draft.find(label);
  if (found === of) {
    draft.say(of, ground);
    return of;
  }
  const gloss = shortened(meaningOf(said));
  const id = found ?? draft.define({ define: `alias:${bareSlug(label)}`, label, aliasKind, ...(gloss !== '' && { gloss }) }, ground);
  draft.join(id, ground.phrase, label);
  const known = nameRelations.find((one) => knownEdge(draft.graph, { from: id, relation: one, to: of }));
  const isNamed = draft.link({ from: id, relation: known ?? relationsOf[aliasKind], to: of }, ground) || draft.isLinked(id, of);
  if (!isNamed) draft.link({ from: id, relation: 'related-to', to: of, note: 'named by the entry as another name' }, ground);
  return id;
}

const relationsOf: Readonly<Record<AliasKind, Relation>> = {
  synonym: 'synonym-of',
  lay: 'synonym-of',
  abbreviation: 'synonym-of',
  subtype: 'subtype-of',
  'word-form': 'word-form-of',
  'other-sense': 'other-sense-of',
};

/** Without what only tells the kind of name: lay term; clinical synonym; specific subtype; abbreviation. */
function meaningOf(said: string): string {
  const first = said.split(';', 1)[0] ?? '';
  const isOnlyKind = /^(?:(?:an?|the|common|clinical|lay|older|loose|specific|British|American|everyday|general|medical|and|or|formal|informal|another)[\s-])*(?:terms?|names?|synonyms?|forms?|jargon|sub-?types?|abbreviations?|acronyms?|variants?|spellings?)(?: (?:by|of|in|for) [\w\s-]{2,30})?$/i.test(first.trim());
  return isOnlyKind ? said.slice(first.length + 1).trim() : said;
}

/** What a name is to the other: where the graph has one of these, it is not said a second time in another way. */
const nameRelations = ['word-form-of', 'synonym-of', 'subtype-of', 'other-sense-of'] as const;

/** By the words in brackets; a name that is the headword with a word before it is a kind of it, unless it is said to be a synonym. */
export function aliasKindOf(label: string, said: string, headword: string): AliasKind {
  const start = said.slice(0, 60);
  if (/\b(?:abbreviation|acronym|initialism|abbr|short(?:ened|hand)?(?: form)? (?:for|of))\b/i.test(start) || isAbbreviation(label)) return 'abbreviation';
  if (/^.{0,20}\bsynonym\b/i.test(start) && !/\blay synonym\b/i.test(start.replace('clinical and lay', ''))) return 'synonym';
  if (/\b(?:adjectiv\w*|adverb|verb|noun|plural|singular|participle|word form)\b/i.test(start)) return 'word-form';
  if (/\b(?:lay|layman|layperson|common name|colloquial|informal|everyday|plain.language|patient|popular|slang)\b/i.test(start)) return 'lay';
  if (/\b(?:sub-?types?|(?:type|kind|form) of|specific (?:type|form|kind)|variant(?! spelling)|variation)\b/i.test(said) && !/spelling/i.test(start)) return 'subtype';
  if (/\b(?:synonym\w*|same as|interchangeabl\w*|older|obsolete|historical|preferred|spelling|full|formal|eponym)\b/i.test(said)) return 'synonym';
  const isLonger = label.length > headword.length && label.toLowerCase().endsWith(headword.toLowerCase());
  return isLonger ? 'subtype' : 'synonym';
}

/** Esophagogastroduodenoscopy (EGD): a short name beside the long one. */
function readAside(reading: Reading, aside: Phrase, of: NodeId, ground: Ground): void {
  const label = nameIn(reading, aside);
  if (isAbbreviation(label)) aliasNode(reading, label, 'abbreviation', '', ground, of);
}

/** … also called RF ablation. */
function readOtherNames(reading: Reading, words: Phrase, of: NodeId, ground: Ground): void {
  const found = /\balso (?:called|known as|termed|abbreviated(?: as)?)\s(?:an?\s|the\s)?/i.exec(words.plain);
  if (!found) return;
  const start = found.index + found[0].length;
  const end = words.plain.slice(start).search(/\s*(?:[;,.()—]|\sor\s|\sand\s|$)/);
  const name = part(words, start, start + end);
  if (isName(name) && name.plain.split(' ').length <= 5) {
    const label = nameIn(reading, name);
    aliasNode(reading, label, isAbbreviation(label) ? 'abbreviation' : 'synonym', '', ground, of);
  }
}
