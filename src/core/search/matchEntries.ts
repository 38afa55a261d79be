import type { Entries } from './Entries';
import type { Ranking } from './Ranking';
import { flags, scoreOf, shapes, type Shape } from './scores';
import { strengths } from './SearchDocument';
import { closePenalty, exactClass, insideClass, isWholeClass, prefixClass } from './wordClasses';
import type { WordMatches } from './WordMatches';

/** A search of entries: the typed words, what is added to each score, which reading of the query it is, and how many hits are wanted. */
export interface EntrySearch {
  readonly typed: readonly WordMatches[];
  readonly penalty: number;
  readonly reading: number;
  readonly limit: number;
}

/** Offers the documents of all entries that hold every typed word; at least all that can be among the best `limit`. */
export function matchEntries(entries: Entries, search: EntrySearch, ranking: Ranking): void {
  const [first] = search.typed;
  if (!first || search.typed.some(({ words }) => words.length === 0)) return;
  if (search.typed.length > 1) matchWords(entries, search, ranking);
  else if (!matchCommonBeginning(entries, first, search, ranking)) for (const word of first.words) matchWord(entries, word, first.classes[word] ?? 0, search, ranking);
}

/** From here on it is dearer to look at all places than at the labels alone. */
const manyPostings = 500;

/**
 * One or two letters begin a tenth of all words, and more labels than are wanted: those, and the very word, are the best.
 * False when it is not so.
 */
function matchCommonBeginning(entries: Entries, typed: WordMatches, search: EntrySearch, ranking: Ranking): boolean {
  if (typed.isWidened || typed.postingCount < manyPostings) return false;
  const { document, labelsFrom } = entries;
  const labels = lowest(labelsFrom.values.subarray(labelsFrom.starts[typed.low], labelsFrom.starts[typed.high]), search.limit, document);
  if (labels.length < search.limit) return false;
  if (typed.exact !== undefined) matchWord(entries, typed.exact, exactClass, search, ranking);
  const score = scoreOf(strengths.label, shapes.start, 1, 0, 0) + search.penalty;
  for (const entry of labels) ranking.offer(document[entry] ?? 0, score, entry, search.reading);
  return true;
}

/** The lowest entries, in order, one of each document: those of a document are neighbours. */
function lowest(entries: Int32Array, count: number, document: Int32Array): number[] {
  const found: number[] = [];
  for (const entry of entries) {
    if (found.length === count && entry >= (found[count - 1] ?? 0)) continue;
    let at = found.length;
    while (at > 0 && (found[at - 1] ?? 0) > entry) at -= 1;
    if (at > 0 && document[found[at - 1] ?? 0] === document[entry]) continue;
    const isSame = at < found.length && document[found[at] ?? 0] === document[entry];
    found.splice(at, isSame ? 1 : 0, entry);
    if (found.length > count) found.pop();
  }
  return found;
}

/** All places of one word that meets the only typed word. */
function matchWord({ document, strength, isRespelled, words, postings }: Entries, word: number, wordClass: number, { penalty, reading, limit }: EntrySearch, ranking: Ranking): void {
  const isWhole = isWholeClass(wordClass);
  const isInside = wordClass === insideClass;
  const inexact = wordClass === exactClass ? 0 : 1;
  const errors = closePenalty(wordClass);
  const good = scoreOf(strengths.label, shapes.start, inexact, errors, 0);
  let goodCount = 0;
  let lastGood = -1;
  const end = postings.starts[word + 1] ?? 0;
  for (let at = postings.starts[word] ?? 0; at < end; at += 1) {
    const posting = postings.values[at] ?? 0;
    const entry = posting >> 1;
    const canBeWhole = isWhole && (words.starts[entry + 1] ?? 0) - (words.starts[entry] ?? 0) === 1;
    if (goodCount >= limit && !canBeWhole) {
      if (isWhole) continue;
      return;
    }
    const shape = isInside ? shapes.inside : (posting & 1) === 1 ? shapes.words : canBeWhole ? shapes.whole : shapes.start;
    const score = scoreOf(strength[entry] ?? strengths.text, shape, inexact, errors, isRespelled[entry] ?? 0);
    const found = document[entry] ?? 0;
    if (score === good && found !== lastGood) {
      goodCount += 1;
      lastGood = found;
    }
    ranking.offer(found, score + penalty, entry, reading);
  }
}

/**
 * Looks at the places of one of the typed words. The places of a word in labels come first, the better before the worse:
 * when `limit` of them are as good as can be, the rest need not be looked at, but for texts that may be just as typed.
 */
function matchWords(entries: Entries, { typed, penalty, reading, limit }: EntrySearch, ranking: Ranking): void {
  const { document, postings, words } = entries;
  const leading = typed.reduce((best, one) => (costOf(one) < costOf(best) ? one : best));
  const other = typed.find((one) => one !== leading) ?? leading;
  const canBeWhole = typed.every(({ bestClass }) => isWholeClass(bestClass));
  const good = bestOfPart(typed);
  for (const word of leading.words) {
    let goodCount = 0;
    let lastGood = -1;
    const end = postings.starts[word + 1] ?? 0;
    for (let at = postings.starts[word] ?? 0; at < end; at += 1) {
      const entry = (postings.values[at] ?? 0) >> 1;
      if (goodCount >= limit) {
        if (!canBeWhole) break;
        if ((words.starts[entry + 1] ?? 0) - (words.starts[entry] ?? 0) !== typed.length) continue;
      }
      if (!holdsAny(entries, entry, other)) continue;
      const score = scoreEntry(entries, entry, typed);
      if (score < 0) continue;
      const found = document[entry] ?? 0;
      if (score <= good && found !== lastGood) {
        goodCount += 1;
        lastGood = found;
      }
      ranking.offer(found, score + penalty, entry, reading);
    }
  }
}

/** The places of one word lie side by side in memory and come best first; those of many words do not. */
function costOf({ postingCount, words }: WordMatches): number {
  return words.length === 1 ? postingCount : postingCount * 4;
}

/** The best score that typed words can have where they are not the whole text. */
function bestOfPart(typed: readonly WordMatches[]): number {
  const inexact = typed.filter(({ bestClass }) => bestClass !== exactClass).length;
  const errors = typed.reduce((sum, { bestClass }) => sum + closePenalty(bestClass), 0);
  const isInside = typed.some(({ bestClass }) => bestClass === insideClass);
  const canStart = typed.slice(0, -1).every(({ bestClass }) => isWholeClass(bestClass));
  return scoreOf(strengths.label, isInside ? shapes.inside : canStart ? shapes.start : shapes.words, inexact, errors, 0);
}

/** Most entries of a common word fail here. */
function holdsAny({ words }: Entries, entry: number, { classes }: WordMatches): boolean {
  const end = words.starts[entry + 1] ?? 0;
  for (let place = words.starts[entry] ?? 0; place < end; place += 1) if (classes[words.values[place] ?? 0] !== 0) return true;
  return false;
}

/** −1 when a typed word is not in the entry. */
function scoreEntry(entries: Entries, entry: number, typed: readonly WordMatches[]): number {
  const anywhere = scoreAnywhere(entries, entry, typed);
  if (anywhere < 0) return -1;
  const fromStart = scoreFromStart(entries, entry, typed);
  return fromStart < 0 ? anywhere : Math.min(anywhere, fromStart);
}

/** The typed words are the first words of the entry, in order, all but the last of them whole; −1 when not. */
function scoreFromStart({ words, strength, isRespelled }: Entries, entry: number, typed: readonly WordMatches[]): number {
  const start = words.starts[entry] ?? 0;
  const count = (words.starts[entry + 1] ?? 0) - start;
  if (typed.length > count) return -1;
  let errors = 0;
  let inexact = 0;
  let isWhole = typed.length === count;
  for (let at = 0; at < typed.length; at += 1) {
    const wordClass = typed[at]?.classes[words.values[start + at] ?? 0] ?? 0;
    if (wordClass === 0 || wordClass === insideClass) return -1;
    if (!isWholeClass(wordClass)) {
      if (at < typed.length - 1) return -1;
      isWhole = false;
    }
    if (wordClass !== exactClass) inexact += 1;
    errors += closePenalty(wordClass);
  }
  return scoreOf(strength[entry] ?? strengths.text, isWhole ? shapes.whole : shapes.start, inexact, errors, isRespelled[entry] ?? 0);
}

/** Each typed word by itself meets the best word of the entry; −1 when one meets none. */
function scoreAnywhere({ words, strength, isRespelled }: Entries, entry: number, typed: readonly WordMatches[]): number {
  const start = words.starts[entry] ?? 0;
  const end = words.starts[entry + 1] ?? 0;
  let errors = 0;
  let inexact = 0;
  let shape: Shape = shapes.words;
  let order = 0;
  let lastPlace = -1;
  for (const { classes } of typed) {
    let best = 0;
    let bestPlace = 0;
    for (let place = start; place < end; place += 1) {
      const wordClass = classes[words.values[place] ?? 0] ?? 0;
      if (wordClass !== 0 && (best === 0 || wordClass < best)) {
        best = wordClass;
        bestPlace = place;
      }
    }
    if (best === 0) return -1;
    if (best > prefixClass) {
      if (best === insideClass) shape = shapes.inside;
      errors += closePenalty(best);
    }
    if (best !== exactClass) inexact += 1;
    if (bestPlace < lastPlace) order = flags.outOfOrder;
    lastPlace = bestPlace;
  }
  return scoreOf(strength[entry] ?? strengths.text, shape, inexact, errors, order + (isRespelled[entry] ?? 0));
}
