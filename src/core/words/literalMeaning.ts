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
    else if (part.position === 'prefix') addPrefix(meaning, part, suffixes);
    else addRoot(meaning, part);
  }
  const [only = ''] = meaning.things.length === 1 ? meaning.things : [];
  const about = only.endsWith(rest) ? only : listed(meaning.things);
  const core = suffixes.reduce((phrase, suffix) => withSuffix(phrase, suffix), about);
  return meaning.byMeans.reduce((phrase, pattern) => filled(pattern, phrase), core);
}

interface Meaning {
  /** What the word is about, in its order. */
  things: string[];
  /** Of roots that speak of the whole: `… by cold`. */
  byMeans: string[];
}

/** `white …` describes the thing that follows, `… by cold` the whole, and `… cells` is described by what stands before it. */
function addRoot(meaning: Meaning, part: MeaningPart): void {
  const phrase = part.literal ?? firstMeaning(part);
  const [next, ...others] = meaning.things;
  if (isByMeans(phrase)) meaning.byMeans.push(phrase);
  else if (phrase.endsWith(rest)) meaning.things = next === undefined ? [phrase] : [filled(phrase, alone(next)), ...others];
  else if (next?.startsWith(rest)) meaning.things = [phrase.startsWith(rest) ? `${phrase} and ${alone(next)}` : filled(next, oneOf(phrase)), ...others];
  else meaning.things.unshift(phrase);
}

/** Where no root follows, a prefix speaks of what the suffix names: not breathing. */
function addPrefix(meaning: Meaning, part: MeaningPart, suffixes: MeaningPart[]): void {
  const phrase = part.literal ?? `${firstMeaning(part)} ${rest}`;
  const named = meaning.things.length > 0 ? listed(meaning.things) : suffixes.splice(0, 1).map(firstMeaning).join('');
  const place = beginsWithPreposition(named) && !endsWithPreposition(before(phrase));
  meaning.things = [filled(phrase, place ? `of what is ${named}` : named)];
}

function withSuffix(phrase: string, suffix: MeaningPart): string {
  const pattern = suffix.literal ?? `${firstMeaning(suffix)} of ${rest}`;
  if (phrase === '') return firstMeaning(suffix);
  // Nothing but a quality is left of the word: a white cell, blue condition.
  if (phrase.endsWith(rest)) return pattern.startsWith(`of ${rest}`) ? `of what is ${alone(phrase)}` : filled(phrase, firstMeaning(suffix));
  if (!beginsWithPreposition(phrase) || !/\b(?:of|in|to|by|from|with) …/.test(pattern)) return filled(pattern, phrase);
  return pattern === `of ${rest}` ? phrase : filled(pattern, `what is ${phrase}`);
}

/** "too much the blood" would be no English: an adjective takes the article's place. */
function filled(pattern: string, phrase: string): string {
  const text = before(pattern);
  return pattern.replace(rest, text !== '' && !endsWithPreposition(text) ? bare(phrase) : phrase).trim();
}

function before(pattern: string): string {
  return pattern.slice(0, pattern.indexOf(rest)).trim();
}

function bare(phrase: string): string {
  return phrase.replace(/^(?:the|an?) /, '');
}

/** As English joins nouns: kidney stones, of "the kidneys". */
function oneOf(phrase: string): string {
  return bare(phrase).replace(/(?<![sui])s$/, '');
}

/** What nothing describes stands by itself: cells. */
function alone(thing: string): string {
  return thing.replace(rest, '').trim();
}

const prepositions = 'of|in|on|to|by|from|with|without|within|around|about|above|below|under|beneath|over|beyond|between|among|before|after|behind|near|beside|through|across|against|outside|inside|into|upon|for|toward|at|like';

function isByMeans(phrase: string): boolean {
  return phrase.startsWith(rest) && beginsWithPreposition(alone(phrase));
}

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
  const named = things.map(alone);
  const last = named.at(-1) ?? '';
  return named.length < 2 ? last : `${named.slice(0, -1).join(', ')} and ${last}`;
}
