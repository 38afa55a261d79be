import type { WordPart } from './WordPart';

/** What a part adds to the meaning of a word. */
export type MeaningPart = Pick<WordPart, 'position' | 'meaning' | 'literal'>;

/** The rest of the word in a part's `literal`: `inflammation of …`. */
const rest = '…';

/**
 * What a word of these parts says literally, in plain English: "inflammation of the stomach and the intestine". The
 * suffix comes first and a prefix speaks of what follows it; empty where there are no parts.
 */
export function literalMeaning(parts: readonly MeaningPart[]): string {
  const meaning: Meaning = { things: [], byMeans: [] };
  const suffixes: MeaningPart[] = [];
  for (const part of parts.toReversed()) {
    if (part.position === 'suffix') suffixes.unshift(part);
    else if (part.position === 'prefix') prefix(meaning, part, suffixes);
    else root(meaning, part);
  }
  const core = suffixes.reduce((phrase, suffix) => withSuffix(phrase, suffix), listed(meaning.things));
  return meaning.byMeans.reduce((phrase, pattern) => filled(pattern, phrase), core);
}

interface Meaning {
  /** What the word is about, in its order. */
  things: string[];
  /** Of roots that speak of the whole: `… by cold`. */
  byMeans: string[];
}

function root(meaning: Meaning, part: MeaningPart): void {
  const phrase = part.literal ?? firstMeaning(part);
  const [next, ...others] = meaning.things;
  if (phrase.startsWith(rest)) meaning.byMeans.push(phrase);
  else if (!phrase.includes(rest)) meaning.things.unshift(phrase);
  else meaning.things = next === undefined ? [firstMeaning(part)] : [filled(phrase, next), ...others];
}

/** Where no root follows, a prefix speaks of what the suffix names: not breathing. */
function prefix(meaning: Meaning, part: MeaningPart, suffixes: MeaningPart[]): void {
  const phrase = part.literal ?? `${firstMeaning(part)} ${rest}`;
  const named = meaning.things.length > 0 ? listed(meaning.things) : suffixes.splice(0, 1).map(firstMeaning).join('');
  meaning.things = [named === '' ? filled(phrase, '').trim() : filled(phrase, named)];
}

function withSuffix(phrase: string, suffix: MeaningPart): string {
  const pattern = suffix.literal ?? `${firstMeaning(suffix)} of ${rest}`;
  if (phrase === '') return firstMeaning(suffix);
  if (!beginsWithPreposition(phrase) || !/\b(?:of|in|to|by|from|with) …/.test(pattern)) return filled(pattern, phrase);
  return pattern === `of ${rest}` ? phrase : filled(pattern, `what is ${phrase}`);
}

/** "too much the blood" would be no English: an adjective takes the article's place. */
function filled(pattern: string, phrase: string): string {
  const before = pattern.slice(0, pattern.indexOf(rest)).trim();
  const needsBare = before !== '' && !endsWithPreposition(before);
  return pattern.replace(rest, needsBare ? phrase.replace(/^(?:the|an?) /, '') : phrase).trim();
}

const prepositions = 'of|in|on|to|by|from|with|without|within|around|about|above|below|under|beneath|over|beyond|between|among|before|after|behind|near|beside|through|across|against|outside|inside|into|upon|for|toward|at';

function endsWithPreposition(text: string): boolean {
  return new RegExp(`\\b(?:${prepositions})$`).test(text);
}

function beginsWithPreposition(text: string): boolean {
  return new RegExp(`^(?:${prepositions})\\b`).test(text);
}

function firstMeaning({ meaning }: MeaningPart): string {
  return meaning.split(/[;,(]/, 1)[0]?.trim() ?? meaning;
}

function listed(things: readonly string[]): string {
  const last = things.at(-1) ?? '';
  return things.length < 2 ? last : `${things.slice(0, -1).join(', ')} and ${last}`;
}
