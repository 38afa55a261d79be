import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { shippedGraph } from '../graph/shippedGraph.fixture';
import { foldWord } from './foldWord';
import { takeApart } from './takeApart';

const labels = (word: string): string[][] => takeApart(shippedGraph, word).readings.map(({ pieces }) => pieces.map(({ part, letters }) => part?.label ?? `${letters}?`));
const best = (word: string): string => (labels(word)[0] ?? ['nothing']).join(' + ');
const literal = (word: string): string | undefined => takeApart(shippedGraph, word).readings[0]?.literal;

describe('a word taken apart', () => {
  it.each([
    ['neurolysis', 'neur/o + -lysis'],
    ['cryoneurolysis', 'cry/o + neur/o + -lysis'],
    ['hepatosplenomegaly', 'hepat/o + splen/o + -megaly'],
    ['otorhinolaryngology', 'ot/o + rhin/o + laryng/o + -logy'],
    ['electroencephalography', 'electr/o + encephal/o + -graphy'],
    ['pseudohypoparathyroidism', 'pseudo- + hypo- + para- + thyroid/o + -ism'],
    ['esophagogastroduodenoscopy', 'esophag/o + gastr/o + duoden/o + -scopy'],
    ['chemodenervation', 'chem/o + de- + nerv/o + -ation'],
    // Word forms.
    ['neurolytic', 'neur/o + -lytic'],
    ['neuralgic', 'neur/o + -algic'],
    ['arthritides', 'arthr/o + -itides'],
    // British spelling.
    ['haemolysis', 'hem/o + -lysis'],
    ['oesophageal', 'esophag/o + -eal'],
    // Of the two i that meet, one is written.
    ['pericarditis', 'peri- + cardi/o + -itis'],
    // Capitals, accents, hyphens and ligatures do not matter.
    ['Salpingo-oophorectomy', 'salping/o + oophor/o + -ectomy'],
    ['hæmolysis', 'hem/o + -lysis'],
    // What the graph says goes before what the letters suggest.
    ['rhabdomyolysis', 'rhabd/o + my/o + -lysis'],
  ])('%s', (word, division) => {
    expect(best(word)).toBe(division);
  });

  it('tells a plural by its singular', () => {
    expect(takeApart(shippedGraph, 'melanocytes').singular).toBe('melanocyte');
  });

  it('gives other readings after the likeliest, and says in what they differ', () => {
    const [first, second] = takeApart(shippedGraph, 'sternocleidomastoid').readings;
    expect(first?.pieces.map(({ part }) => part?.label)).toEqual(['stern/o', 'cleid/o', 'mastoid/o']);
    expect(second?.pieces.map(({ part }) => part?.label)).toEqual(['stern/o', 'cleid/o', 'mast/o', '-oid']);
    expect(second?.why[0]).toBe('Reads “mastoid” as mast/o + -oid, not as mastoid/o.');
  });

  it('tells two parts of one name apart by what they mean', () => {
    const readings = takeApart(shippedGraph, 'pedal').readings;
    expect(readings.map(({ pieces }) => pieces[0]?.part?.meaning)).toEqual(['foot', 'child']);
    expect(readings[1]?.why[0]).toBe('ped/o names two parts: here it means child, not foot.');
  });

  it('marks what it does not know and invents nothing', () => {
    const { verdict, readings } = takeApart(shippedGraph, 'neuroqwertzitis');
    expect(verdict).toBe('partly-known');
    expect(readings[0]?.pieces.map(({ part, letters }) => [part?.label, letters])).toEqual([['neur/o', 'neuro'], [undefined, 'qwertz'], ['-itis', 'itis']]);
    expect(readings[0]?.literal).toContain('“qwertz”');
  });

  it.each(['table', 'Monday', 'water', 'window', 'banana', 'kitchen', 'x', '', '  ', '12345', 'νευρόλυσις', 'two words', 'a'.repeat(500)])('says that “%s” is no medical compound', (word) => {
    expect(takeApart(shippedGraph, word)).toEqual({ word: word.trim(), verdict: 'no-compound', readings: [] });
  });

  it.each([
    ['gastroenteritis', 'inflammation of the stomach and the intestine'],
    ['cryoneurolysis', 'loosening or breakdown of nerves by cold'],
    ['leukocytosis', 'condition of white cells'],
    ['leukocyte', 'white cell'],
    ['nephrolithiasis', 'presence of kidney stones'],
    ['cardiomyopathy', 'disease of heart muscle'],
    ['pericarditis', 'inflammation of what is around the heart'],
    ['hypoglycemia', 'too little sugar in the blood'],
    ['intercostal', 'between the ribs'],
    ['hyperparathyroidism', 'condition of too much of what is beside the thyroid gland'],
    ['polyneuropathy', 'disease of many nerves'],
  ])('%s is literally: %s', (word, meaning) => {
    expect(literal(word)).toBe(meaning);
  });

  it('accounts for every letter of any word, in order and once', () => {
    const roots = fc.constantFrom('neuro', 'gastr', 'cardio', 'itis', 'ectomy', 'hyper', 'o', 'xyz', 'lysis', 'ae', 'Hémo', '-');
    fc.assert(
      fc.property(fc.array(roots, { minLength: 1, maxLength: 6 }).map((pieces) => pieces.join('')), (word) => {
        for (const { pieces } of takeApart(shippedGraph, word).readings) {
          const { singular } = takeApart(shippedGraph, word);
          expect(pieces.map(({ letters }) => letters).join('')).toBe(singular ?? foldWord(word)?.letters);
          pieces.forEach(({ start, end }, index) => {
            expect(start).toBeLessThan(end);
            expect(pieces[index - 1]?.end ?? 0).toBeLessThanOrEqual(start);
          });
        }
      }),
    );
  });
});
