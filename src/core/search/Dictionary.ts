import { groupNumbers, type NumberGroups } from './groupNumbers';
import { buildTrie, type Trie } from './Trie';

/** All different words that are searched, sorted, with what finds them by their beginning, by a part, and nearly. */
export interface Dictionary {
  readonly words: readonly string[];
  readonly trie: Trie;
  /** Numbers of the three-letter parts, and the words in which each occurs. */
  readonly parts: ReadonlyMap<string, number>;
  readonly wordsOfPart: NumberGroups;
}

const partLength = 3;

export function buildDictionary(words: readonly string[]): Dictionary {
  const parts = new Map<string, number>();
  for (const word of words) for (const part of partsOf(word)) if (!parts.has(part)) parts.set(part, parts.size);
  const wordsOfPart = groupNumbers(parts.size, (emit) => {
    words.forEach((word, index) => {
      for (const part of partsOf(word)) emit(parts.get(part) ?? 0, index);
    });
  });
  return { words, trie: buildTrie(words), parts, wordsOfPart };
}

/** Words that hold `part` anywhere; none for a part of fewer than three letters, which would be half of all. */
export function wordsWithPart({ words, parts, wordsOfPart }: Dictionary, part: string): number[] {
  const candidates = rarestGroup(parts, wordsOfPart, part);
  const found: number[] = [];
  for (const word of candidates) if (words[word]?.includes(part)) found.push(word);
  return found;
}

function rarestGroup(parts: ReadonlyMap<string, number>, { starts, values }: NumberGroups, part: string): Int32Array {
  let from = 0;
  let to = 0;
  let isFirst = true;
  for (const piece of partsOf(part)) {
    const group = parts.get(piece);
    if (group === undefined) return values.subarray(0, 0);
    const start = starts[group] ?? 0;
    const end = starts[group + 1] ?? 0;
    if (isFirst || end - start < to - from) [from, to] = [start, end];
    isFirst = false;
  }
  return values.subarray(from, to);
}

/** Each once, even where a word repeats it. */
function partsOf(word: string): readonly string[] {
  const found: string[] = [];
  for (let at = 0; at + partLength <= word.length; at += 1) {
    const part = word.slice(at, at + partLength);
    if (word.indexOf(part) === at) found.push(part);
  }
  return found;
}
