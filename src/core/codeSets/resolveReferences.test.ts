import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { billableUnder, type Release } from './Release';
import { release2021 } from './releases.fixture';
import { coverOf, resolveReferences } from './resolveReferences';
import { readReferences } from './readReferences';

function meant(note: string, release: Release = release2021): string[] {
  return resolveReferences(release, note).entries.map(({ code }) => code);
}

describe('the references of a note', () => {
  it.each([
    ['chronic pain syndrome (G89.4)', ['G89.4']],
    ['causalgia, upper limb (G56.4-)', ['G56.4']],
    ['pain by site (G89.-, M54.-)', ['G89', 'M54']],
    ['spinal cord injury (S14.0, T39.0-)', ['S14.0', 'T39.0']],
    ['carpal tunnel syndrome (G56.00-G56.02)', ['G56.00', 'G56.01', 'G56.02']],
    ['pain (G89.0 -G89.2-)', ['G89.0', 'G89.1', 'G89.2']],
    ['pain (G89.0--G89.2.-)', ['G89.0', 'G89.1', 'G89.2']],
    ['conditions classifiable to G89.0- to G89.2-code to specified pain', ['G89.0', 'G89.1', 'G89.2']],
    ['carcinoma in situ of nose NOS G89.4', ['G89.4']],
    ['pneumoconiosis with tuberculosis, any type in R52 (G89.4)', ['G89.4']],
    ['pain (acute) (chronic)', []],
  ])('%s', (note, codes) => {
    expect(meant(note)).toEqual(codes);
  });

  it('are the chapter or the section where they are all of it', () => {
    expect(meant('pain (G89-G89)')).toEqual(['G89']);
    expect(meant('nervous system (G56-G89)')).toEqual(['Chapter 6']);
  });

  it('are narrowed by the characters that the note asks for', () => {
    expect(meant('code for adverse effect, to identify drug (T36-T50 with fifth or sixth character 5)', withEnds())).toEqual(['T39.015']);
    expect(meant('poisoning due to salicylates (T39.0-, with sixth character 1-4)')).toEqual(['T39.011', 'T39.012', 'T39.013', 'T39.014']);
    expect(meant('underdosing (T39) with fifth or sixth character 6')).toEqual(['T39.016']);
    expect(meant('injury (S14.- with 7th character A or S)')).toEqual(['S14.0XXA', 'S14.0XXS']);
    expect(meant('pain (G89 with .21-.22)')).toEqual(['G89.21', 'G89.22']);
    expect(meant('pain (G56. with final characters -03)')).toEqual(['G56.03']);
  });

  it('say which words they could not be narrowed by', () => {
    expect(resolveReferences(release2021, 'pain (G89.- with open fracture 7th character)')).toMatchObject({ entries: [{ code: 'G89' }], unread: ['with open fracture 7th character'] });
    expect(resolveReferences(release2021, 'mononucleosis (G89.- with fourth character 7)')).toMatchObject({ entries: [{ code: 'G89' }], unread: ['with fourth character 7'] });
    expect(resolveReferences(release2021, 'pain (G89.0-G89.4 with .2)').unread).toEqual(['with .2']);
  });

  it('say what the release does not hold', () => {
    expect(resolveReferences(release2021, 'hit by boat NOS (V94.X), pain (R52)')).toMatchObject({ entries: [{ code: 'R52' }], missing: ['V94.X'] });
  });

  it('are none in words of medicine that only look like codes', () => {
    expect(['E. coli O157:H7', 'CD30-positive', 'influenza A/H1N1', 'G6PD'].flatMap(readReferences)).toEqual([]);
  });

  it('cover a range: all that can be reported in it, and nothing else', () => {
    const place = fc.nat(release2021.list.length - 1);
    fc.assert(
      fc.property(place, place, (a, b) => {
        const [first, last] = [Math.min(a, b), Math.max(a, b)];
        const covered = coverOf(release2021, first, last).flatMap((entry) => billableUnder(release2021, entry));
        expect(covered).toEqual(release2021.list.slice(first, last + 1).filter(({ billable }) => billable));
      }),
    );
  });
});

/** T36 and T50 bound the range and are outside the excerpt: T39 takes their place. */
function withEnds(): Release {
  const entries = new Map(release2021.entries);
  const salicylates = entries.get('T39');
  if (salicylates) for (const end of ['T36', 'T50']) entries.set(end, salicylates);
  return { ...release2021, entries };
}
