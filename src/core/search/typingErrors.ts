import { findNode, isWord, type Trie } from './Trie';

const lettersForOneEdit = 4;
const lettersForTwoEdits = 8;
const lettersForTwoEditsAtLast = 6;
const shortestSplitPart = 3;
const mostSplits = 4;

function hasDigit(word: string): boolean {
  return /\p{N}/u.test(word);
}

/**
 * How many typing errors a word may hold. None in what holds digits: one code is never taken for another. Beside other
 * words, which say enough, a short one may be wrong too (`lysis fo adhesions`).
 */
export function editsOf(word: string, isAmongOthers: boolean): 0 | 1 | 2 {
  if (hasDigit(word)) return 0;
  if (isShort(word)) return isAmongOthers ? 1 : 0;
  return word.length < lettersForTwoEdits ? 1 : 2;
}

/** How many are allowed when nothing at all is found: one digit may be wrong, and `carple` is carpal. */
export function mostEditsOf(word: string, isAmongOthers: boolean): 0 | 1 | 2 {
  if (hasDigit(word)) return 1;
  return word.length < lettersForTwoEditsAtLast ? editsOf(word, isAmongOthers) : 2;
}

/** With a typing error, a short word is taken for a whole word only: as a beginning it would be half of all. */
export function isShort(word: string): boolean {
  return word.length < lettersForOneEdit;
}

/** The ways to part one of the words in two, the first of which is a known word and the second the beginning of one. */
export function splitWords(words: readonly string[], trie: Trie): string[][] {
  const ways: string[][] = [];
  words.forEach((word, index) => {
    for (let at = shortestSplitPart; at <= word.length - shortestSplitPart && ways.length < mostSplits; at += 1) {
      const node = findNode(trie, word.slice(0, at));
      if (node === undefined) return;
      if (isWord(trie, node) && findNode(trie, word.slice(at)) !== undefined) ways.push([...words.slice(0, index), word.slice(0, at), word.slice(at), ...words.slice(index + 1)]);
    }
  });
  return ways;
}
