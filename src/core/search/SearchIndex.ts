import { DocumentTally } from './DocumentTally';
import { buildEntries, type Entries } from './Entries';
import { explainHit } from './explainHit';
import { matchEntries } from './matchEntries';
import { Ranking } from './Ranking';
import { readingsOf, type Reading } from './readings';
import { bestAcross, bestClose, bestInside } from './scores';
import type { SearchDocument, SearchFieldName } from './SearchDocument';
import { editsOf, hasDigit, splitWords } from './typingErrors';
import { WordMatches } from './WordMatches';
import type { Kind } from '../vocabulary/kinds';

export type { SearchDocument } from './SearchDocument';

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

/** Typing errors are looked for only when fewer documents than this hold what was typed. */
const enough = 5;
const mostHits = 1000;

/** Builds the index; the documents can come from another thread. Takes about a second for 100,000. */
export function createSearchIndex(documents: readonly SearchDocument[]): SearchIndex {
  const search = new Search(buildEntries(documents));
  return { search: (query, limit = 20) => search.run(query, Math.max(0, Math.min(mostHits, Math.trunc(limit)))) };
}

interface Attempt extends Reading {
  readonly matches: readonly WordMatches[];
}

/** One index and the scratch space of its searches, which run one at a time. */
class Search {
  readonly #entries: Entries;
  readonly #ranking: Ranking;
  readonly #tally: DocumentTally;
  readonly #pool: WordMatches[] = [];
  readonly #inUse = new Map<string, WordMatches>();

  constructor(entries: Entries) {
    this.#entries = entries;
    this.#ranking = new Ranking(entries.documents.length);
    this.#tally = new DocumentTally(entries.documents.length);
  }

  run(query: string, limit: number): SearchHit[] {
    this.#inUse.clear();
    this.#ranking.begin();
    const attempts = readingsOf(query).map((reading) => this.#attempt(reading));
    if (limit > 0 && attempts.length > 0) this.#widen(attempts, limit);
    return this.#ranking.best(limit).map((found) => {
      const { document: index, entry, reading } = found;
      return explainHit(this.#entries, { document: index, entry, matches: attempts[reading]?.matches ?? [] });
    });
  }

  /** From the most to the least exact, until `limit` hits are better than what is left could be. */
  #widen(attempts: Attempt[], limit: number): void {
    this.#matchEntries(attempts);
    if (this.#ranking.hasBetter(bestInside, limit)) return;
    for (const { matches } of attempts) for (const word of matches) word.addInside();
    this.#matchEntries(attempts);
    if (this.#ranking.hasBetter(bestAcross, limit)) return;
    this.#matchAcross(attempts, false);
    if (this.#ranking.hasBetter(bestClose, Math.min(enough, limit))) return;
    this.#matchClose(attempts);
    if (this.#ranking.count > 0) return;
    this.#matchLastResort(attempts);
  }

  #matchClose(attempts: Attempt[]): void {
    const mayErr = attempts.filter((attempt) => attempt.mayErr);
    const words = new Set(mayErr.flatMap(({ matches }) => matches));
    const unknown = [...words].filter((word) => word.words.length === 0);
    for (const word of unknown.length > 0 ? unknown : words) word.addClose(editsOf(word.typed));
    this.#matchEntries(mayErr);
    this.#matchSplit(attempts);
    this.#matchAcross(mayErr, true);
    if (this.#ranking.count > 0) return;
    for (const word of words) word.addClose(editsOf(word.typed));
    this.#matchEntries(mayErr);
  }

  /** A space left out: `nerveblock`. */
  #matchSplit(attempts: Attempt[]): void {
    const [written] = attempts;
    if (!written) return;
    for (const words of splitWords(written.words, this.#entries.dictionary.trie)) {
      const split = this.#attempt({ words, penalty: bestClose, mayErr: false });
      attempts.push(split);
      matchEntries(this.#entries, split.matches, split.penalty, attempts.length - 1, this.#ranking);
    }
  }

  /** Wrong digits, then documents that hold some of the words. */
  #matchLastResort(attempts: readonly Attempt[]): void {
    const [written] = attempts;
    if (!written) return;
    for (const word of written.matches) if (hasDigit(word.typed)) word.addClose(1);
    this.#matchEntries([written]);
    if (this.#ranking.count === 0 && written.matches.length > 1) this.#tally.matchSome(this.#entries, written.matches, 0, this.#ranking);
  }

  #matchEntries(attempts: readonly Attempt[]): void {
    attempts.forEach(({ matches, penalty }, reading) => matchEntries(this.#entries, matches, penalty, reading, this.#ranking));
  }

  #matchAcross(attempts: readonly Attempt[], isClose: boolean): void {
    const [written] = attempts;
    if (written && written.matches.length > 1) this.#tally.matchAll(this.#entries, written.matches, isClose, 0, this.#ranking);
  }

  #attempt(reading: Reading): Attempt {
    return { ...reading, matches: reading.words.map((word) => this.#matchesOf(word)) };
  }

  #matchesOf(word: string): WordMatches {
    const known = this.#inUse.get(word);
    if (known) return known;
    const index = this.#inUse.size;
    const matches = this.#pool[index] ?? new WordMatches(this.#entries);
    this.#pool[index] = matches;
    this.#inUse.set(word, matches);
    matches.begin(word);
    return matches;
  }
}
