import { placeCount, type Entries } from './Entries';
import type { Ranking } from './Ranking';
import { scoreOfMatch, shapes, type Shape } from './scores';
import { strengths, type Strength } from './SearchDocument';
import { closePenalty, exactClass, insideClass, isWholeClass } from './wordClasses';
import type { WordMatches } from './WordMatches';

/** Offers the documents of all entries that hold every typed word, at what the match is worth plus `penalty`. */
export function matchEntries(entries: Entries, typed: readonly WordMatches[], penalty: number, reading: number, ranking: Ranking): void {
  const [first] = typed;
  if (!first || typed.some(({ words }) => words.length === 0)) return;
  if (typed.length === 1) matchOneWord(entries, first, penalty, reading, ranking);
  else matchWords(entries, typed, penalty, reading, ranking);
}

/** The way that one or two letters take, with a tenth of all places to look at: scores come from a table per word. */
function matchOneWord({ document, strength, isRespelled, words, postings }: Entries, typed: WordMatches, penalty: number, reading: number, ranking: Ranking): void {
  const tables = new Map<number, Int32Array>();
  for (const word of typed.words) {
    const wordClass = typed.classes[word] ?? 0;
    const table = tables.get(wordClass) ?? scoreTable(wordClass);
    tables.set(wordClass, table);
    const isWhole = isWholeClass(wordClass);
    const end = postings.starts[word + 1] ?? 0;
    for (let at = postings.starts[word] ?? 0; at < end; at += 1) {
      const posting = postings.values[at] ?? 0;
      const entry = (posting / placeCount) | 0;
      let shape: Shape = shapes.words;
      if (posting % placeCount === 0 && wordClass !== insideClass) {
        shape = isWhole && (words.starts[entry + 1] ?? 0) - (words.starts[entry] ?? 0) === 1 ? shapes.whole : shapes.start;
      }
      const score = table[((strength[entry] ?? 0) * 3 + shape) * 2 + (isRespelled[entry] ?? 0)] ?? 0;
      ranking.offer(document[entry] ?? 0, score + penalty, entry, reading);
    }
  }
}

function scoreTable(wordClass: number): Int32Array {
  const table: number[] = [];
  for (const strength of Object.values(strengths)) {
    for (const shape of Object.values(shapes)) {
      for (const isRespelled of [false, true]) {
        const inexact = wordClass === exactClass ? 0 : 1;
        table.push(scoreOfMatch({ strength, shape, hasInside: wordClass === insideClass, closePenalty: closePenalty(wordClass), inexact, isOutOfOrder: false, isRespelled }));
      }
    }
  }
  return Int32Array.from(table);
}

/** Looks at the entries of the rarest typed word, each once. */
function matchWords(entries: Entries, typed: readonly WordMatches[], penalty: number, reading: number, ranking: Ranking): void {
  const { document, postings } = entries;
  const rarest = typed.reduce((best, one) => (one.postingCount < best.postingCount ? one : best));
  for (const word of rarest.words) {
    const end = postings.starts[word + 1] ?? 0;
    for (let at = postings.starts[word] ?? 0; at < end; at += 1) {
      const entry = ((postings.values[at] ?? 0) / placeCount) | 0;
      const score = scoreEntry(entries, entry, typed);
      if (score >= 0) ranking.offer(document[entry] ?? 0, score + penalty, entry, reading);
    }
  }
}

/** −1 when a typed word is not in the entry. */
function scoreEntry(entries: Entries, entry: number, typed: readonly WordMatches[]): number {
  const strength = strengthAt(entries, entry);
  const isRespelled = entries.isRespelled[entry] === 1;
  const start = entries.words.starts[entry] ?? 0;
  const count = (entries.words.starts[entry + 1] ?? 0) - start;
  const scattered = matchAnywhere(entries, start, count, typed);
  if (!scattered) return -1;
  const aligned = matchFromStart(entries, start, count, typed);
  const score = scoreOfMatch({ ...scattered, strength, isRespelled });
  return aligned ? Math.min(score, scoreOfMatch({ ...aligned, strength, isRespelled })) : score;
}

interface WordsMatch {
  readonly shape: Shape;
  readonly hasInside: boolean;
  readonly closePenalty: number;
  readonly inexact: number;
  readonly isOutOfOrder: boolean;
}

/** The typed words are the first words of the entry, in order, all but the last of them whole. */
function matchFromStart({ words }: Entries, start: number, count: number, typed: readonly WordMatches[]): WordsMatch | undefined {
  if (typed.length > count) return undefined;
  let penalty = 0;
  let inexact = 0;
  let isWhole = typed.length === count;
  for (let at = 0; at < typed.length; at += 1) {
    const wordClass = typed[at]?.classes[words.values[start + at] ?? 0] ?? 0;
    if (wordClass === 0 || wordClass === insideClass) return undefined;
    if (!isWholeClass(wordClass)) {
      if (at < typed.length - 1) return undefined;
      isWhole = false;
    }
    if (wordClass !== exactClass) inexact += 1;
    penalty += closePenalty(wordClass);
  }
  return { shape: isWhole ? shapes.whole : shapes.start, hasInside: false, closePenalty: penalty, inexact, isOutOfOrder: false };
}

/** Each typed word by itself meets the best word of the entry. */
function matchAnywhere({ words }: Entries, start: number, count: number, typed: readonly WordMatches[]): WordsMatch | undefined {
  let penalty = 0;
  let inexact = 0;
  let hasInside = false;
  let isOutOfOrder = false;
  let lastPlace = -1;
  for (const { classes } of typed) {
    let best = 0;
    let bestPlace = 0;
    for (let place = 0; place < count; place += 1) {
      const wordClass = classes[words.values[start + place] ?? 0] ?? 0;
      if (wordClass !== 0 && (best === 0 || wordClass < best)) {
        best = wordClass;
        bestPlace = place;
      }
    }
    if (best === 0) return undefined;
    if (best === insideClass) hasInside = true;
    if (best !== exactClass) inexact += 1;
    if (bestPlace < lastPlace) isOutOfOrder = true;
    lastPlace = bestPlace;
    penalty += closePenalty(best);
  }
  return { shape: shapes.words, hasInside, closePenalty: penalty, inexact, isOutOfOrder };
}

function strengthAt({ strength }: Entries, entry: number): Strength {
  const value = strength[entry];
  return allStrengths.find((one) => one === value) ?? strengths.text;
}

const allStrengths = Object.values(strengths);
