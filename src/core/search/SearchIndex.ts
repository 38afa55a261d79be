import { buildEntries, type Entries } from './Entries';
import { explainHit } from './explainHit';
import { matchAcrossFields, matchSomeWords } from './matchDocuments';
import { matchEntries, type EntrySearch } from './matchEntries';
import { Ranking } from './Ranking';
import { readingsOf, type Reading } from './readings';
import { bestAcross, bestClose, bestInside, bestText } from './scores';
import type { SearchDocument, SearchFieldName } from './SearchDocument';
import { editsOf, mostEditsOf, splitWords } from './typingErrors';
import { WordMatches } from './WordMatches';
import type { Kind } from '../vocabulary/kinds';

export type { SearchDocument, SearchField } from './SearchDocument';

export interface SearchHit {
  readonly id: string;
  readonly label: string;
  readonly kind: Kind;
  /** A short phrase that says what was found: "name", "alias of neurolysis", "title: Chronic pain syndrome". */
  readonly matched: string;
  /** The text that was found, where it stands, and which parts of it to mark, as [start, end) in UTF-16 units. */
  readonly field: SearchFieldName;
  readonly text: string;
  readonly ranges: readonly (readonly [start: number, end: number])[];
}

export interface SearchIndex {
  /** The best hits, best first; none for a query without a letter or digit. Never throws, whatever the query. */
  search(query: string, limit?: number): SearchHit[];
}

/** Typing errors are looked for only when fewer names than this hold what was typed. */
const enough = 5;
const mostHits = 1000;

/** Builds the index; the documents can come from another thread. Takes seconds for 100,000. */
export function createSearchIndex(documents: readonly SearchDocument[]): SearchIndex {
  const entries = buildEntries(documents);
  const ranking = new Ranking(documents.length);
  const pool: WordMatches[] = [];
  return {
    search: (query, limit = 20) => {
      const wanted = Math.max(0, Math.min(mostHits, Math.trunc(limit)));
      return wanted > 0 ? new Search(entries, ranking, pool, wanted).run(readingsOf(query)) : [];
    },
  };
}

interface Attempt extends EntrySearch {
  readonly mayErr: boolean;
  /** How many words its typed words met when its entries were last looked at. */
  looked: number;
}

/** One search, on the scratch space of its index: `ranking` and `pool` serve one search at a time. */
class Search {
  readonly #entries: Entries;
  readonly #ranking: Ranking;
  readonly #pool: WordMatches[];
  readonly #limit: number;
  readonly #attempts: Attempt[] = [];
  readonly #typed = new Map<string, WordMatches>();

  constructor(entries: Entries, ranking: Ranking, pool: WordMatches[], limit: number) {
    this.#entries = entries;
    this.#ranking = ranking;
    this.#pool = pool;
    this.#limit = limit;
  }

  run(readings: readonly Reading[]): SearchHit[] {
    this.#ranking.begin();
    for (const reading of readings) this.#add(reading);
    this.#widen();
    return this.#ranking.best(this.#limit).map((found) => explainHit(this.#entries, found, this.#attempts[found.reading]?.typed ?? []));
  }

  /** From the most to the least exact, until enough hits are better than what is left could be. */
  #widen(): void {
    const [written] = this.#attempts;
    if (!written) return;
    this.#look(this.#attempts);
    if (this.#ranking.hasBetter(bestInside, this.#limit)) return;
    for (const word of this.#typed.values()) word.addInside();
    this.#look(this.#attempts);
    if (!this.#ranking.hasBetter(bestAcross, this.#limit)) matchAcrossFields(this.#entries, written, false, this.#ranking);
    if (this.#ranking.hasBetter(bestText, Math.min(enough, this.#limit))) return;
    this.#allowErrors(written);
    if (this.#ranking.count === 0) this.#lastResort(written);
  }

  /** In the words that nothing begins with, or where there are none, in all. */
  #allowErrors(written: Attempt): void {
    const mayErr = this.#attempts.filter((attempt) => attempt.mayErr);
    const words = new Set(mayErr.flatMap(({ typed }) => typed));
    const unknown = [...words].filter(({ words: known }) => known.length === 0);
    this.#addClose(mayErr, unknown.length > 0 ? unknown : words);
    this.#addSplit(written);
    if (this.#ranking.count >= enough) return;
    matchAcrossFields(this.#entries, written, true, this.#ranking);
    if (this.#ranking.count === 0) this.#addClose(mayErr, words);
  }

  #addClose(attempts: readonly Attempt[], words: Iterable<WordMatches>): void {
    for (const word of words) word.addClose(editsOf(word.typed, attempts.some(({ typed }) => typed.length > 1)));
    this.#look(attempts);
  }

  /** A space left out: `nerveblock`. */
  #addSplit({ typed }: Attempt): void {
    const words = typed.map((word) => word.typed);
    for (const split of splitWords(words, this.#entries.dictionary.trie)) this.#look([this.#add({ words: split, penalty: bestClose, mayErr: false })]);
  }

  /** Wrong digits, more errors than are common, then documents that hold some of the words. */
  #lastResort(written: Attempt): void {
    for (const word of written.typed) word.addClose(mostEditsOf(word.typed, written.typed.length > 1));
    this.#look([written]);
    if (this.#ranking.count === 0) matchSomeWords(this.#entries, written, this.#ranking);
  }

  #look(attempts: readonly Attempt[]): void {
    for (const attempt of attempts) {
      const met = attempt.typed.reduce((sum, { words }) => sum + words.length, 0);
      if (met > attempt.looked) matchEntries(this.#entries, attempt, this.#ranking);
      attempt.looked = met;
    }
  }

  #add({ words, penalty, mayErr }: Reading): Attempt {
    const attempt = { typed: words.map((word) => this.#typedWord(word)), penalty, mayErr, reading: this.#attempts.length, limit: this.#limit, looked: 0 };
    this.#attempts.push(attempt);
    return attempt;
  }

  #typedWord(word: string): WordMatches {
    const known = this.#typed.get(word);
    if (known) return known;
    const index = this.#typed.size;
    const matches = this.#pool[index] ?? new WordMatches(this.#entries);
    this.#pool[index] = matches;
    this.#typed.set(word, matches);
    matches.begin(word);
    return matches;
  }
}
