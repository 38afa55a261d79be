import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { shippedGraph as graph } from '../graph/shippedGraph.fixture';
import { readWords } from './readWords';
import { searchDocuments } from './searchDocuments';
import { createSearchIndex } from './SearchIndex';

const documents = searchDocuments(graph);
const index = createSearchIndex(documents);
const folded = (text: string): string => readWords(text).map((word) => word.text).join(' ');
const names = documents.filter(({ kind }) => kind === 'term' || kind === 'alias').map(({ label }) => label);

describe('over the shipped graph', () => {
  it('finds each node by its label, before all that are called otherwise', () => {
    const lost = documents.filter(({ id, label }) => {
      const hits = index.search(label);
      const place = hits.findIndex((hit) => hit.id === id);
      return place < 0 || hits.slice(0, place).some((hit) => folded(hit.label) !== folded(label));
    });
    expect(lost.map(({ label }) => label)).toEqual([]);
  });

  it('finds each code first without its dot, in lower case', () => {
    const codes = documents.filter(({ kind }) => kind === 'code');
    expect(codes.map(({ label }) => index.search(label.replace('.', '').toLowerCase())[0]?.id)).toEqual(codes.map(({ id }) => id));
  });

  it('finds a name of six letters or more among the first five with any one typing error, unless that begins other names', () => {
    const long = names.filter((name) => name.replace(/\P{L}/gu, '').length >= 6);
    const begun = new Set(documents.flatMap(({ fields }) => fields.flatMap(({ text }) => readWords(text).map((word) => word.text))));
    const beginsOthers = (text: string): boolean => readWords(text).every(({ text: word }) => [...begun].some((other) => other.startsWith(word)));
    fc.assert(
      fc.property(fc.constantFrom(...long), fc.nat(), fc.constantFrom('leave out', 'put in', 'exchange', 'swap'), fc.constantFrom(...'abcdefghijklmnopqrstuvwxyz'.split('')), (name, seed, error, letter) => {
        const at = seed % name.length;
        fc.pre(/\p{L}/u.test(name.charAt(at)) && (error !== 'swap' || /\p{L}/u.test(name.charAt(at + 1))));
        const typed = withError(name, at, error, letter);
        fc.pre(!beginsOthers(typed));
        expect(index.search(typed, 5).map(({ label }) => folded(label))).toContain(folded(name));
      }),
      { numRuns: 500 },
    );
  });
});

function withError(name: string, at: number, error: 'leave out' | 'put in' | 'exchange' | 'swap', letter: string): string {
  const before = name.slice(0, at);
  switch (error) {
    case 'leave out':
      return before + name.slice(at + 1);
    case 'put in':
      return before + letter + name.slice(at);
    case 'exchange':
      return before + letter + name.slice(at + 1);
    case 'swap':
      return before + name.charAt(at + 1) + name.charAt(at) + name.slice(at + 2);
  }
}
