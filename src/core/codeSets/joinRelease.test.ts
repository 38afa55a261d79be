import { describe, expect, it } from 'vitest';
import { editionIn } from './Edition';
import { joinRelease } from './joinRelease';
import { ancestorsOf, type Release } from './Release';
import { orderOnly2021, procedures2026, readFixture, release2021, tabularOnly2021 } from './releases.fixture';

function lineOf(release: Release, code: string): string[] {
  const entry = release.entries.get(code);
  return entry ? [...ancestorsOf(release, entry), entry].map((one) => one.code) : [];
}

describe('the two files of a release', () => {
  it('join into one hierarchy, from the chapter to the 7th character', () => {
    expect(lineOf(release2021, 'G89.4')).toEqual(['Chapter 6', 'G89-G99', 'G89', 'G89.4']);
    expect(lineOf(release2021, 'S14.0XXA')).toEqual(['Chapter 19', 'S10-S19', 'S14', 'S14.0', 'S14.0XXA']);
    expect([release2021.name, release2021.disagreements]).toEqual(['ICD-10-CM FY2021', []]);
  });

  it('put a section under the one whose range holds it', () => {
    expect(lineOf(release2021, 'M54.5')).toEqual(['Chapter 13', 'M40-M54', 'M50-M54', 'M54', 'M54.5']);
  });

  it('say what can be reported, and keep the titles as printed', () => {
    expect(['G89', 'G89.2', 'G89.21', 'S14.0', 'S14.0XXA', 'R52'].map((code) => release2021.entries.get(code)?.billable)).toEqual([false, false, true, false, true, true]);
    expect(release2021.entries.get('G89')?.level).toBe('category');
  });

  it('keep the order of the list, each entry before what is under it', () => {
    for (const entry of release2021.list) {
      expect(release2021.list[entry.place]).toBe(entry);
      for (const child of entry.children) {
        const under = release2021.entries.get(child);
        expect(under && under.place > entry.place && under.lastPlace <= entry.lastPlace && under.parent === entry.code).toBe(true);
      }
    }
  });

  it('are told apart where they disagree', () => {
    const [order, tabular] = [readFixture('icd-10-cm-order-2021.valid.txt'), readFixture('icd-10-cm-tabular-2021.valid.xml')];
    if (order.kind !== 'order' || tabular.kind !== 'tabular') throw new Error('the fixtures are mixed up');
    const rows = order.rows.filter(({ code }) => code !== 'G89.0').map((row) => (row.code === 'G89.4' ? { ...row, title: 'Pain syndrome' } : row));
    const more = { number: '06669', code: 'G89.5', billable: true, shortTitle: 'x', title: 'x' };
    const joined = joinRelease({ order: { ...order, rows: [...rows, more] }, tabular });
    expect(joined.ok && joined.value.disagreements).toEqual([
      'G89.4 is “Chronic pain syndrome” in the tabular list and “Pain syndrome” in the order file.',
      'G89.5 is in the order file and not in the tabular list.',
      'G89.0 is in the tabular list and not in the order file.',
    ]);
  });

  it('must be of one system and year', () => {
    const [procedures, tabular] = [readFixture('icd-10-pcs-order-2026.valid.txt'), readFixture('icd-10-cm-tabular-2021.valid.xml')];
    if (procedures.kind !== 'order' || tabular.kind !== 'tabular') throw new Error('the fixtures are mixed up');
    expect(joinRelease({ order: procedures, tabular })).toMatchObject({ ok: false, code: 'different-systems' });
    expect(joinRelease({ tabular }, { fiscalYear: 2022 })).toMatchObject({ ok: false, code: 'different-years' });
  });
});

describe('one file of a release', () => {
  it('gives the same hierarchy of codes from the order file alone', () => {
    const above = (release: Release, code: string) => lineOf(release, code).filter((one) => !/^Chapter|-/.test(one));
    for (const { code } of orderOnly2021.list) expect(lineOf(orderOnly2021, code)).toEqual(above(release2021, code));
  });

  it('knows from the tabular list alone what can be reported, but not the codes with a 7th character', () => {
    const both = release2021.list.filter(({ billable, code }) => billable && !/\..{4}$/.test(code)).map(({ code }) => code);
    expect(tabularOnly2021.list.filter(({ billable }) => billable).map(({ code }) => code)).toEqual(both);
  });

  it('has tables and codes in ICD-10-PCS', () => {
    expect(procedures2026.entries.get('01N')).toMatchObject({ level: 'table', billable: false, children: ['01N50ZZ', '01NG0ZZ'] });
    expect(procedures2026.name).toBe('ICD-10-PCS FY2026');
  });
});

describe('the year of a release', () => {
  it.each([
    ['icd10cm-order-Jan-2021.txt', { fiscalYear: 2021, update: 'January' }],
    ['icd10cm_order_2026.txt', { fiscalYear: 2026 }],
    ['icd10cm-order-April-1-2025.txt', { fiscalYear: 2025, update: 'April' }],
    ['codes.txt', undefined],
  ])('stands in %s', (name, edition) => {
    expect(editionIn(name)).toEqual(edition);
  });
});
