import { describe, expect, it } from 'vitest';
import { findCode } from './findCode';
import { ladderOf, type Ladder } from './ladder';
import { sideRows, sides } from './laterality';
import type { Release } from './Release';
import { release2021, tabularOnly2021 } from './releases.fixture';

function ladder(code: string, release: Release = release2021): Ladder {
  const found = findCode(release, code);
  if (!found.ok) throw new Error(found.message);
  return ladderOf(release, found.value);
}

describe('the ladder of a code', () => {
  it('goes up to its chapter', () => {
    const { above, verdict, leaves } = ladder('G89.4');
    expect(above.map(({ code }) => code)).toEqual(['Chapter 6', 'G89-G99', 'G89']);
    expect([verdict, leaves]).toEqual(['G89.4 is billable in ICD-10-CM FY2021.', []]);
  });

  it('goes down from a heading to what can be reported, and says that the heading cannot', () => {
    const { verdict, leaves } = ladder('G89.2');
    expect(verdict).toBe('G89.2 is a heading and not billable: choose one of its 4 codes.');
    expect(leaves.map(({ code }) => code)).toEqual(['G89.21', 'G89.22', 'G89.28', 'G89.29']);
  });

  it('has the notes of all headings above it, the nearest first, with the codes that they mean', () => {
    const notes = ladder('G89.21').notes.filter(({ kind }) => kind === 'excludes1');
    expect(notes.map(({ at }) => at)).toEqual([...Array.from({ length: 8 }, () => 'G89.2'), 'G89', 'G89', 'G89']);
    expect(notes.find(({ text }) => text.startsWith('causalgia, upper limb'))?.entries.map(({ code }) => code)).toEqual(['G56.4']);
    expect(notes.find(({ text }) => text.startsWith('causalgia, lower limb'))?.missing).toEqual(['G57.7-']);
  });

  it.each(['G56.0', 'G56.02'])('puts the sides side by side at %s', (code) => {
    expect(ladder(code).sides.map((row) => sides.map((side) => row[side]?.code))).toEqual([['G56.01', 'G56.02', 'G56.03', 'G56.00']]);
  });

  it.each(['G89', 'T39.01', 'S14.0XXA'])('finds no sides where there are none, as at %s', (code) => {
    expect(ladder(code).sides).toEqual([]);
  });

  it.each(['S14.0', 'S14.0XXD'])('puts the 7th characters side by side at %s, with X in the places between', (code) => {
    expect(ladder(code).seventh).toMatchObject([
      { character: 'A', meaning: 'initial encounter', code: 'S14.0XXA' },
      { character: 'D', meaning: 'subsequent encounter', code: 'S14.0XXD' },
      { character: 'S', meaning: 'sequela', code: 'S14.0XXS' },
    ]);
  });

  it('gives the 7th characters without codes where more is to be chosen before', () => {
    expect(ladder('T39.01').seventh.map((one) => [one.character, 'code' in one])).toEqual([['A', false], ['D', false], ['S', false]]);
  });

  it('says where a 7th character is missing and the release does not spell it out', () => {
    expect(ladder('S14.0', tabularOnly2021).verdict).toBe('S14.0 is not billable without a 7th character: the order file of the release spells the codes out.');
    expect(ladder('S14.0', tabularOnly2021).seventh.map((one) => [one.character, 'code' in one])).toEqual([['A', false], ['D', false], ['S', false]]);
  });

  it('finds the sides wherever in the title they stand', () => {
    const [first] = release2021.list;
    const titles = ['unspecified undescended testis', 'undescended right testis', 'undescended left testis'].map((of) => `Malignant neoplasm of ${of}`);
    const entries = titles.flatMap((title, index) => (first ? [{ ...first, title, code: `C62.0${index}` }] : []));
    expect(sideRows(entries).map((row) => sides.map((side) => row[side]?.code))).toEqual([['C62.01', 'C62.02', undefined, 'C62.00']]);
  });
});

describe('a code as people write it', () => {
  it.each([
    ['G894', 'G89.4'],
    [' g89.4 ', 'G89.4'],
    ['G89.-', 'G89'],
    ['G56.0-', 'G56.0'],
    ['s140xxa', 'S14.0XXA'],
    ['G89-G99', 'G89-G99'],
    ['Chapter 6', 'Chapter 6'],
  ])('%s is %s', (text, code) => {
    expect(findCode(release2021, text)).toMatchObject({ ok: true, value: { code } });
  });

  it.each([
    ['S14.0A', 'ICD-10-CM FY2021 has no code S14.0A. Its 7th character must stand in the seventh place, with X before it: S14.0XXA.'],
    ['S14.0XXQ', 'ICD-10-CM FY2021 has no code S14.0XXQ. S14.0 (Concussion and edema of cervical spinal cord) takes the 7th characters A, D, S.'],
    ['G89.41', 'ICD-10-CM FY2021 has no code G89.41. G89.4 (Chronic pain syndrome) takes no further character.'],
    ['G56.09', 'ICD-10-CM FY2021 has no code G56.09. G56.0 (Carpal tunnel syndrome) has 4 codes under it.'],
    ['Z99.9', 'ICD-10-CM FY2021 has no code Z99.9. Look whether it is written as it should be, or of another system.'],
  ])('%s is not one, and why', (text, message) => {
    expect(findCode(release2021, text)).toEqual({ ok: false, code: 'no-such-code', message });
  });
});
