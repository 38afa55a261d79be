import { wordsWithPart } from './Dictionary';
import type { Entries } from './Entries';
import { closeWords } from './closeWords';
import { findNode, isWord } from './Trie';
import { isShort } from './typingErrors';
import { closeClass, exactClass, insideClass, prefixClass } from './wordClasses';

/** The words of the dictionary that one typed word may stand for, and how well; more of them as the search widens. */
export class WordMatches {
  /** Class of each word of the dictionary; 0: no match. */
  readonly classes: Uint8Array;
  readonly words: number[] = [];
  /** The best class among them; 0 without any. */
  bestClass = 0;
  /** How often these words occur: what it costs to look at all places. */
  postingCount = 0;
  typed = '';
  /** The typed word itself, where it is one of the dictionary's, and from where to where the words stand that begin with it. */
  exact: number | undefined;
  low = 0;
  high = 0;
  #isInsideAdded = false;
  #edits = 0;
  readonly #entries: Entries;

  constructor(entries: Entries) {
    this.#entries = entries;
    this.classes = new Uint8Array(entries.dictionary.words.length);
  }

  begin(typed: string): void {
    for (const word of this.words) this.classes[word] = 0;
    this.words.length = 0;
    this.bestClass = 0;
    this.postingCount = 0;
    this.typed = typed;
    this.exact = undefined;
    this.low = 0;
    this.high = 0;
    this.#isInsideAdded = false;
    this.#edits = 0;
    this.#addBeginnings();
  }

  #addBeginnings(): void {
    const { trie } = this.#entries.dictionary;
    const node = findNode(trie, this.typed);
    if (node === undefined) return;
    this.low = trie.low[node] ?? 0;
    this.high = trie.high[node] ?? 0;
    for (let word = this.low; word < this.high; word += 1) this.#add(word, prefixClass);
    if (!isWord(trie, node)) return;
    this.exact = this.low;
    this.classes[this.low] = exactClass;
    this.bestClass = exactClass;
  }

  /** Whether more than the words that begin as typed are among the matches. */
  get isWidened(): boolean {
    return this.#isInsideAdded || this.#edits > 0;
  }

  addInside(): void {
    if (this.#isInsideAdded) return;
    this.#isInsideAdded = true;
    for (const word of wordsWithPart(this.#entries.dictionary, this.typed)) this.#add(word, insideClass);
  }

  addClose(edits: 0 | 1 | 2): void {
    if (edits === 0 || edits <= this.#edits) return;
    this.#edits = edits;
    const { trie, words } = this.#entries.dictionary;
    const first = this.typed.charCodeAt(0);
    const wholeOnly = isShort(this.typed);
    closeWords(trie, this.typed, edits, (node, distance, isWhole) => {
      if (wholeOnly && !isWhole) return;
      const low = trie.low[node] ?? 0;
      const high = isWhole ? low + 1 : (trie.high[node] ?? 0);
      const wordClass = closeClass(distance, isWhole, words[low]?.charCodeAt(0) !== first);
      for (let word = low; word < high; word += 1) this.#add(word, wordClass);
    });
  }

  #add(word: number, wordClass: number): void {
    const known = this.classes[word] ?? 0;
    if (known !== 0 && known <= wordClass) return;
    this.classes[word] = wordClass;
    if (this.bestClass === 0 || wordClass < this.bestClass) this.bestClass = wordClass;
    if (known !== 0) return;
    const { starts } = this.#entries.postings;
    this.words.push(word);
    this.postingCount += (starts[word + 1] ?? 0) - (starts[word] ?? 0);
  }
}
