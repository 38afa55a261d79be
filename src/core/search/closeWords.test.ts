import fc from 'fast-check';
import { expect, it } from 'vitest';
import { closeWords } from './closeWords';
import { buildTrie } from './Trie';

/** Letters left out, put in, exchanged, and neighbours swapped: by the textbook's table (optimal string alignment). */
function distance(a: string, b: string): number {
  const rows = Array.from({ length: a.length + 1 }, (_, i) => Array.from({ length: b.length + 1 }, (_unused, j) => i + j));
  const at = (i: number, j: number): number => rows[i]?.[j] ?? 0;
  for (let i = 1; i <= a.length; i += 1) {
    for (let j = 1; j <= b.length; j += 1) {
      let best = Math.min(at(i - 1, j) + 1, at(i, j - 1) + 1, at(i - 1, j - 1) + (a[i - 1] === b[j - 1] ? 0 : 1));
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) best = Math.min(best, at(i - 2, j - 2) + 1);
      rows[i]?.splice(j, 1, best);
    }
  }
  return at(a.length, b.length);
}

const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), minLength: 1, maxLength: 8 });

it('finds just the words that are within the edits', () => {
  fc.assert(
    fc.property(fc.uniqueArray(word, { minLength: 1, maxLength: 30 }), word, fc.constantFrom<1 | 2>(1, 2), (list, pattern, edits) => {
      const words = list.toSorted();
      const trie = buildTrie(words);
      const found = new Set<string>();
      closeWords(trie, pattern, edits, (node, _, isWhole) => {
        if (isWhole) found.add(words[trie.low[node] ?? 0] ?? '');
      });
      const expected = words.filter((one) => one !== pattern && distance(one, pattern) <= edits);
      expect([...found].filter((one) => one !== pattern).toSorted()).toEqual(expected);
    }),
  );
});

it('finds words that go on after a beginning with an error in it', () => {
  const words = ['neuralgia', 'neurolysis'];
  const trie = buildTrie(words);
  const found: string[] = [];
  closeWords(trie, 'nuerol', 1, (node) => found.push(...words.slice(trie.low[node], trie.high[node])));
  expect(found).toEqual(['neurolysis']);
});
