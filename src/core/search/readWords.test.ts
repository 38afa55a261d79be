import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { placeInText, readWords } from './readWords';

const words = (text: string): string[] => readWords(text).map((word) => word.text);

describe('folding', () => {
  it.each([
    ['composed and decomposed accents', 'é', 'e\u0301'],
    ['accents and none', 'Déjérine', 'dejerine'],
    ['Greek with and without accents and breathings', 'νεῦρον ῥίζα', 'νευρον ριζα'],
    ['Greek capitals', 'ΝΕΥΡΟΝ', 'νευρον'],
    ['final sigma', 'λύσις', 'ΛΥΣΙΣ'],
    ['sharp s', 'Straße', 'STRASSE'],
    ['the micro sign and the letter mu', '\u00b5g', '\u03bcg'],
    ['Turkish dotted and dotless i', 'İltihap ılık', 'iltihap ilik'],
    ['full-width digits', '６４６４０', '64640'],
    ['ligatures', 'ﬁbrosis œdema', 'fibrosis oedema'],
    ['bidi controls', '\u202eneurolysis\u202c', 'neurolysis'],
    ['bidi isolates', 'neu\u2067ro\u2069lysis', 'neurolysis'],
    ['zero-width characters and soft hyphens', 'neu\u200bro\u200dly\u00adsis', 'neurolysis'],
    ['a code with and without its dot', 'G89.4', 'g894'],
    ['a possessive', 'Morton’s', 'morton'],
    ['many combining marks', `n${'\u0301'.repeat(300)}euron`, 'neuron'],
  ])('takes %s as the same', (_, one, other) => {
    expect(words(one)).toEqual(words(other));
  });

  it.each([
    ['Latin and Cyrillic letters that look alike', 'a', '\u0430'],
    ['Latin and Greek letters that look alike', 'o', '\u03bf'],
    ['a dot at the end of a sentence and the next word', 'pain. Nerve', 'painNerve'],
  ])('keeps %s apart', (_, one, other) => {
    expect(words(one)).not.toEqual(words(other));
  });

  it('divides words at all that is no letter, digit or picture', () => {
    expect(words('(a+)+$, nerve-block; neur/o 🧠')).toEqual(['a', 'nerve', 'block', 'neur', 'o', '🧠']);
  });

  it('says which words only a hyphen or slash divides', () => {
    expect(readWords('radio-frequency of neur/o').map(({ glued }) => glued)).toEqual([false, true, false, false, true]);
  });

  it('reads no more than it can afford of a long text', () => {
    expect(words('a'.repeat(1_000_000))).toEqual(['a'.repeat(64)]);
    expect(words('ab '.repeat(1_000_000)).length).toBeLessThanOrEqual(200);
  });
});

describe('places in the text', () => {
  it('stand over the letters that were written, with their marks', () => {
    const text = 'the νεῦρον';
    const word = readWords(text)[1];
    expect(word && text.slice(...placeInText(text, word, 0, 3))).toBe('νεῦ');
  });

  it('are inside of their word, whatever it is', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        for (const word of readWords(text)) {
          const [start, end] = placeInText(text, word, 0, word.text.length);
          expect(start).toBe(word.start);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(word.end);
        }
      }),
    );
  });
});
