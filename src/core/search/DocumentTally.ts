import { placeCount, type Entries } from './Entries';
import type { Ranking } from './Ranking';
import { scoreAcross, scoreOfSome } from './scores';
import { closePenalty, insideClass } from './wordClasses';
import type { WordMatches } from './WordMatches';

/** Counts, for one search, in how many documents how many of the typed words are found in any field. */
export class DocumentTally {
  readonly #matched: Uint8Array;
  readonly #lastWord: Uint8Array;
  readonly #penalty: Int32Array;
  readonly #current: Int32Array;

  constructor(documentCount: number) {
    this.#matched = new Uint8Array(documentCount);
    this.#lastWord = new Uint8Array(documentCount);
    this.#penalty = new Int32Array(documentCount);
    this.#current = new Int32Array(documentCount);
  }

  /** Offers the documents that hold every typed word, each in any field. */
  matchAll(entries: Entries, typed: readonly WordMatches[], isClose: boolean, reading: number, ranking: Ranking): void {
    if (typed.some(({ words }) => words.length === 0)) return;
    for (const document of this.#count(entries, typed, true)) {
      if (this.#matched[document] === typed.length) ranking.offer(document, scoreAcross(this.#penaltyOf(document), isClose), -1, reading);
      this.#forget(document);
    }
  }

  /** Offers the documents that hold at least half of the typed words. */
  matchSome(entries: Entries, typed: readonly WordMatches[], reading: number, ranking: Ranking): void {
    for (const document of this.#count(entries, typed, false)) {
      const missing = typed.length - (this.#matched[document] ?? 0);
      if (missing <= typed.length / 2) ranking.offer(document, scoreOfSome(missing, this.#penaltyOf(document)), -1, reading);
      this.#forget(document);
    }
  }

  #penaltyOf(document: number): number {
    return (this.#penalty[document] ?? 0) + (this.#current[document] ?? 0);
  }

  #forget(document: number): void {
    this.#matched[document] = 0;
    this.#lastWord[document] = 0;
    this.#penalty[document] = 0;
    this.#current[document] = 0;
  }

  #count({ document, strength, postings }: Entries, typed: readonly WordMatches[], needsAll: boolean): number[] {
    const touched: number[] = [];
    typed.toSorted((a, b) => a.postingCount - b.postingCount).forEach((matches, index) => {
      for (const word of matches.words) {
        const wordPenalty = penaltyOfClass(matches.classes[word] ?? 0);
        const end = postings.starts[word + 1] ?? 0;
        for (let at = postings.starts[word] ?? 0; at < end; at += 1) {
          const entry = ((postings.values[at] ?? 0) / placeCount) | 0;
          this.#add(document[entry] ?? 0, index + 1, wordPenalty + (strength[entry] ?? 0), needsAll, touched);
        }
      }
    });
    return touched;
  }

  /** Of one typed word, only its best place in the document counts. */
  #add(document: number, word: number, penalty: number, needsAll: boolean, touched: number[]): void {
    const matched = this.#matched[document] ?? 0;
    if (this.#lastWord[document] === word) {
      if (penalty < (this.#current[document] ?? 0)) this.#current[document] = penalty;
      return;
    }
    if (needsAll && matched !== word - 1) return;
    if (matched === 0) touched.push(document);
    this.#matched[document] = matched + 1;
    this.#lastWord[document] = word;
    this.#penalty[document] = this.#penaltyOf(document);
    this.#current[document] = penalty;
  }
}

function penaltyOfClass(wordClass: number): number {
  return wordClass < insideClass ? 0 : 2 + 2 * closePenalty(wordClass);
}
