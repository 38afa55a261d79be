import type { NodeId } from '../../vocabulary/ids';
import { categoryOf } from './category';
import type { Ground } from './EntryDraft';
import { isName } from './labels';
import { part, quote, type Phrase } from './Phrase';
import { readProseCodes } from './proseCodes';
import { mentionsHeadword, nameIn, placeOf, singular, termFor, type Reading } from './Reading';
import { sentencesOf } from './sentences';

const section = 'Definition';

/**
 * The links that a definition states outright: told apart from, confused with, codes. A sentence of which nothing is read
 * so is kept as words; the first is the gloss of a new headword.
 */
export function readDefinitionLinks(reading: Reading, paragraphs: readonly Phrase[]): void {
  const sentences = paragraphs.flatMap(sentencesOf);
  for (const sentence of sentences) {
    const isLinked = readComparisons(reading, sentence);
    const isCoded = readProseCodes(reading, reading.headword.id, sentence, section);
    const isGloss = sentence === sentences[0] && reading.draft.added.has(reading.headword.id);
    if (!isLinked && !isCoded && !isGloss) reading.keptAsWords.push(placeOf(sentence));
  }
}

const comparisons = [
  { relation: 'distinguished-from', begin: /\b(?:distinguished|differentiated|distinct|different|differs) from\s/gi, next: /^.{0,200}?(?:\band|,) from\s/i },
  { relation: 'confusable-with', begin: /\b(?:confused|mistaken|mixed up) (?:with|for)\s/gi, next: /^.{0,200}?\b(?:and|or|,) (?:with|for)\s/i },
] as const;

function readComparisons(reading: Reading, sentence: Phrase): boolean {
  if (!isAboutHeadword(reading, sentence)) return false;
  let isRead = false;
  for (const { relation, begin, next } of comparisons) {
    for (const { index, 0: words } of sentence.plain.matchAll(begin)) {
      for (const start of startsOf(sentence.plain, index + words.length, next)) {
        isRead = compare(reading, relation, sentence, start) || isRead;
      }
    }
  }
  return isRead;
}

/** It is distinguished from …; Neurolysis is …; This is …: else the sentence may tell of something else. */
function isAboutHeadword(reading: Reading, sentence: Phrase): boolean {
  return /^(?:it|this|they|these)\b/i.test(sentence.plain) || mentionsHeadword(reading, part(sentence, 0, reading.headword.label.length + 12));
}

/** Where further terms begin: and from rhizotomy …, and with neurectomy …. */
function startsOf(plain: string, first: number, next: RegExp): number[] {
  const starts = [first];
  for (let found = next.exec(plain.slice(first)); found && starts.length < 8; found = next.exec(plain.slice(starts.at(-1)))) {
    starts.push((starts.at(-1) ?? first) + found[0].length);
  }
  return starts;
}

/** One term, and those that follow it with "and" or "or", each with its brackets. */
function compare(reading: Reading, relation: 'distinguished-from' | 'confusable-with', sentence: Phrase, start: number): boolean {
  let [isRead, from] = [false, start];
  for (let count = 0; count < 6; count++) {
    const rest = sentence.plain.slice(from);
    const named = trimArticle(part(sentence, from, from + rest.search(/\s*(?:[(,;.—]|\sby\s|\sin that\s|\sbecause\s|\swhich\s|\swhere\s|\sin\s|\sand\s|\sor\s|$)/)));
    const end = from + rest.indexOf(named.plain) + named.plain.length;
    isRead = compareWith(reading, relation, sentence, named, glossBehind(sentence, end)) || isRead;
    const next = /^(?:\s*\([^()]*\))?,?\s(?:and|or)\s(?!from\b|with\b|by\b|to\b|for\b|is\b|should\b|in\b)/.exec(sentence.plain.slice(end));
    if (!next) break;
    from = end + next[0].length;
  }
  return isRead;
}

function compareWith(reading: Reading, relation: 'distinguished-from' | 'confusable-with', sentence: Phrase, named: Phrase, gloss: Phrase | undefined): boolean {
  const id = comparedTerm(reading, named, gloss, { section, phrase: sentence });
  if (id === undefined || id === reading.headword.id) return false;
  const note = gloss === undefined ? undefined : `${named.plain}: ${quote(gloss)}`;
  return reading.draft.link({ from: reading.headword.id, relation, to: id, note }, { section, phrase: sentence });
}

/** A known term, also where a word describes it further; a new one only where it is explained or is surely a term. */
function comparedTerm(reading: Reading, named: Phrase, gloss: Phrase | undefined, ground: Ground): NodeId | undefined {
  const { draft } = reading;
  const words = named.plain.split(' ');
  for (let dropped = 0; dropped < Math.min(words.length, 3); dropped++) {
    const name = words.slice(dropped).join(' ');
    const known = draft.find(name) ?? draft.find(singular(name));
    if (known === undefined || (dropped > 0 && (name.length < 6 || known === reading.headword.id))) continue;
    draft.join(known, named, named.plain);
    return known;
  }
  if (!isName(named) || words.length > 5) return undefined;
  if (!gloss && categoryOf(nameIn(reading, named), '') === undefined) return undefined;
  return termFor(reading, named, gloss ? quote(gloss) : '', ground);
}

export function trimArticle(phrase: Phrase): Phrase {
  return part(phrase, /^(?:an?|the|other|its|simple)\s/i.exec(phrase.plain)?.[0].length ?? 0);
}

/** In brackets behind a name, or set off by a comma: urolithiasis, the general term for …. No codes. */
export function glossBehind(sentence: Phrase, end: number): Phrase | undefined {
  const rest = sentence.plain.slice(end, end + 220);
  const found = /^(\s*\()([^()]{3,200})\)/.exec(rest) ?? /^(,\s)((?:an?|the)\s[^,;.()]{5,120})/.exec(rest);
  if (found?.[2] === undefined || /\d{4}|[A-Z]\d\d/.test(found[2])) return undefined;
  const start = end + (found[1] ?? '').length;
  return part(sentence, start, start + found[2].length);
}
