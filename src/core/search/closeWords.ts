import { isWord, type Trie } from './Trie';

/** The longest pattern whose places fit the bits of a number; of a longer one, its beginning is looked for. */
const longestPattern = 29;

/**
 * Calls `found` with the nodes of the trie that are close to `pattern`: at most `edits` (1 or 2) letters left out, put in,
 * exchanged, or two neighbours swapped. `isWhole`: the node itself is the close word; else all words that begin so are
 * meant, and the error is not at the very end, where a word that is still being typed just goes on.
 *
 * All ways through the pattern are followed at once, as bits: bit i of `same`, `one` and `two` stands for "i letters of
 * the pattern read with none, one, two edits" (Wu and Manber 1992), `swapNone` and `swapOne` for a swap half read. So a
 * node costs a dozen operations, however long the pattern, and a branch is left when no bit is.
 */
export function closeWords(trie: Trie, pattern: string, edits: 1 | 2, found: (node: number, distance: 1 | 2, isWhole: boolean) => void): void {
  const length = Math.min(pattern.length, longestPattern);
  const places = placesOf(trie, pattern.slice(0, length));
  const last = 1 << length;
  const all = last * 2 - 1;
  const mayEnd = length === pattern.length ? last : 0;
  const { letters, children } = trie;

  function visit(parent: number, same: number, one: number, two: number, swapNone: number, swapOne: number): void {
    const end = children[parent + 1] ?? 0;
    for (let node = children[parent] ?? 0; node < end; node += 1) {
      const place = places[letters[node] ?? 0] ?? 0;
      const nextSame = (same << 1) & place;
      const readOne = ((one << 1) & place) | (swapNone & (place << 1));
      const nextOne = readOne | same | (same << 1) | (nextSame << 1);
      const nextSwapNone = (same << 2) & place;
      const readTwo = edits === 1 ? 0 : ((two << 1) & place) | (swapOne & (place << 1));
      const nextTwo = edits === 1 ? 0 : readTwo | one | (one << 1) | (nextOne << 1);
      const nextSwapOne = edits === 1 ? 0 : (one << 2) & place;
      if (((nextSame | nextOne | nextTwo | nextSwapNone | nextSwapOne) & all) === 0) continue;
      if ((readOne | readTwo) & last) found(node, readOne & last ? 1 : 2, false);
      if ((nextOne | nextTwo) & mayEnd && isWord(trie, node)) found(node, nextOne & last ? 1 : 2, true);
      visit(node, nextSame, nextOne, nextTwo, nextSwapNone, nextSwapOne);
    }
  }

  visit(0, 1, 3, edits === 1 ? 0 : 7, 0, 0);
}

/** For each letter of the trie, bit i + 1 where it is letter i of the pattern. */
function placesOf({ alphabet }: Trie, pattern: string): Int32Array {
  const places = new Int32Array(alphabet.size + 1);
  for (let at = 0; at < pattern.length; at += 1) {
    const letter = alphabet.get(pattern.charCodeAt(at));
    if (letter !== undefined) places[letter] = (places[letter] ?? 0) | (2 << at);
  }
  return places;
}
