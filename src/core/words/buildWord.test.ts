import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { shippedGraph } from '../graph/shippedGraph.fixture';
import { partsByUse } from './appendices';
import { buildFaults, inOrder } from './buildFaults';
import { buildWord } from './buildWord';
import { explainAttempt } from './explainAttempt';
import { findParts } from './findParts';
import { knownAlternatives } from './knownAlternatives';
import { takeApart } from './takeApart';
import { wordParts, type WordPart } from './WordPart';

const all = wordParts(shippedGraph);
const parts = (...wanted: string[]): WordPart[] => wanted.map((label) => all.find((part) => part.label === label) ?? fail(label));
function fail(label: string): never {
  throw new Error(`${label} is not in the dictionary.`);
}

describe('a word built from parts', () => {
  it.each([
    [['neur/o', '-lysis'], 'neurolysis', ['neur/o keeps its o before -lysis, which begins with a consonant.']],
    [['gastr/o', '-itis'], 'gastritis', ['gastr/o drops its o before -itis, which begins with a vowel.']],
    [['gastr/o', 'enter/o', '-logy'], 'gastroenterology', ['gastr/o keeps its o before enter/o: between two combining forms the vowel stays.', 'enter/o keeps its o before -logy, which begins with a consonant.']],
    [['peri-', 'cardi/o', '-itis'], 'pericarditis', ['cardi/o drops its o before -itis, which begins with a vowel. Of the two i that meet, one is written.']],
  ])('%j', (labels, word, joins) => {
    expect(buildWord(parts(...labels))).toMatchObject({ word, joins });
  });

  it.each([
    [['-itis', 'neur/o'], ['-itis is a suffix and ends the word: neur/o stands before it, not after.']],
    [['neur/o', 'gastr/o'], ['The word has no suffix: gastr/o says what it is about, and a suffix says what is the matter or what is done.']],
    [['a-', '-emia'], ['Before a vowel, as in -emia, a- is written an-.']],
    [['an-', '-pnea'], ['Before a consonant, as in -pnea, an- is written a-.']],
    [['neur/o', '-itis'], []],
  ])('explains what is wrong with %j', (labels, faults) => {
    expect(buildFaults(parts(...labels))).toEqual(faults);
  });

  it('puts parts in the order that words have', () => {
    expect(inOrder(parts('-itis', 'cardi/o', 'peri-')).map(({ label }) => label)).toEqual(['peri-', 'cardi/o', '-itis']);
  });

  it('names the word that people say instead', () => {
    expect(knownAlternatives(shippedGraph, parts('nerv/o', '-itis')).map(({ built, part }) => [built.word, part.label])).toContainEqual(['neuritis', 'neur/o']);
  });

  it('explains a misspelling at the joint where it is', () => {
    const built = buildWord(parts('gastr/o', 'enter/o', '-itis'));
    expect(explainAttempt(built, 'Gastroenteritis')).toEqual({ right: true, says: 'gastroenteritis is right.' });
    expect(explainAttempt(built, 'gastrenteritis').says).toBe('The parts make gastroenteritis. gastr/o keeps its o before enter/o: between two combining forms the vowel stays.');
    expect(explainAttempt(built, 'gastroenteroitis').says).toBe('The parts make gastroenteritis. enter/o drops its o before -itis, which begins with a vowel.');
  });

  it('finds parts by letters and by meaning', () => {
    expect(findParts(partsByUse(shippedGraph), 'inflammation')[0]?.label).toBe('-itis');
    expect(findParts(all, 'haem')[0]?.label).toBe('hem/o');
    expect(findParts(all, 'νευρον').map(({ label }) => label)).toContain('neur/o');
    expect(findParts(all, 'no such thing')).toEqual([]);
  });

  it('is taken apart again into parts that are known, one or two roots long', () => {
    const roots = all.filter(({ position, label }) => position === 'combining-form' && label.length > 6);
    const suffixes = parts('-itis', '-lysis', '-ectomy', '-pathy', '-megaly', '-algia');
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...roots), { minLength: 1, maxLength: 2 }), fc.constantFrom(...suffixes), (chosen, suffix) => {
        expect(takeApart(shippedGraph, buildWord([...chosen, suffix]).word).verdict).toBe('known');
      }),
      { numRuns: 300 },
    );
  });
});
