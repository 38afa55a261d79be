import { describe, expect, it } from 'vitest';
import { compareReleases } from './compareReleases';
import { spanOf } from './Edition';
import { inForceOn, releaseOn } from './inForce';
import type { Release, ReleaseEntry } from './Release';
import { orderOnly2021, orderOnly2022, procedures2026, release2021 } from './releases.fixture';

/** As if the whole list held no more than these. */
function only(release: Release, keep: (code: string) => boolean): Release {
  const list = release.list.filter(({ code }) => keep(code)).map((entry, place) => ({ ...entry, place, lastPlace: place }));
  return { ...release, list, entries: new Map(list.map((entry) => [entry.code, entry])) };
}

function retitled(release: Release, code: string, change: Partial<ReleaseEntry>): Release {
  const list = release.list.map((entry) => (entry.code === code ? { ...entry, ...change } : entry));
  return { ...release, list, entries: new Map(list.map((entry) => [entry.code, entry])) };
}

describe('two releases side by side', () => {
  const older = only(orderOnly2021, (code) => ['G89', 'G89.0', 'G89.3', 'G89.4', 'M54', 'M54.5', 'M79.2'].includes(code));

  it('tell what was added and what can no longer be reported, with the codes that the newer has for it', () => {
    const difference = compareReleases(older, orderOnly2022);
    if (!difference.ok) throw new Error(difference.message);
    const { added, deleted, revised } = difference.value;
    expect(added.map(({ code }) => code)).toEqual(['M54.50', 'M54.51', 'M54.59']);
    expect(deleted).toEqual([]);
    expect(revised.map(({ before, after, successors }) => [before.code, before.billable, after.billable, successors.map(({ code }) => code)])).toEqual([['M54.5', true, false, ['M54.50', 'M54.51', 'M54.59']]]);
  });

  it('tell what was deleted; the other way round it is what was added', () => {
    const back = compareReleases(orderOnly2022, older);
    expect(back.ok && back.value.deleted.map(({ before }) => before.code)).toEqual(['M54.50', 'M54.51', 'M54.59']);
  });

  it('are the same where they only spell accents in other ways', () => {
    expect(compareReleases(release2021, retitled(release2021, 'G89.0', { title: 'Céntral pain syndrome' }))).toEqual({ ok: true, value: { added: [], deleted: [], revised: [] } });
    const other = compareReleases(release2021, retitled(release2021, 'G89.0', { title: 'Other pain syndrome' }));
    expect(other.ok && other.value.revised.map(({ after }) => after.title)).toEqual(['Other pain syndrome']);
  });

  it('name as successor the code that takes the name of a deleted one over as an inclusion term', () => {
    const newer = retitled(only(release2021, (code) => code !== 'G89.0'), 'G89.4', { notes: { inclusionTerms: ['Central pain syndrome'] } });
    const difference = compareReleases(release2021, newer);
    expect(difference.ok && difference.value.deleted.map(({ before, successors }) => [before.code, successors.map(({ code }) => code)])).toEqual([['G89.0', ['G89.4']]]);
  });

  it('must be of one system', () => {
    expect(compareReleases(orderOnly2021, procedures2026)).toMatchObject({ ok: false, code: 'different-systems' });
  });
});

describe('a date of service', () => {
  const both = [orderOnly2021, orderOnly2022];

  it('belongs to the fiscal year, which begins in October', () => {
    expect(spanOf({ fiscalYear: 2021 })).toEqual({ from: '2020-10-01', until: '2021-09-30' });
    expect(spanOf({ fiscalYear: 2021, update: 'January' })).toEqual({ from: '2021-01-01', until: '2021-09-30' });
    expect(['2020-09-30', '2020-10-01', '2021-09-30', '2021-10-01'].map((day) => releaseOn(both, day)?.name)).toEqual([undefined, 'ICD-10-CM FY2021', 'ICD-10-CM FY2021', 'ICD-10-CM FY2022']);
  });

  it.each([
    ['M54.5', '2021-09-30', 'in-force', 'M54.5 is in force on 2021-09-30 (ICD-10-CM FY2021).'],
    ['M54.5', '2021-10-01', 'not-in-force', 'M54.5 cannot be reported on 2021-10-01: it is a heading in ICD-10-CM FY2022, with M54.50, M54.51, M54.59 under it.'],
    ['M54.51', '2021-09-30', 'not-in-force', 'M54.51 is not in force on 2021-09-30: it is not in ICD-10-CM FY2021.'],
    ['G89.4', '2023-01-01', 'unknown', 'None of the releases read is for 2023-01-01: ICD-10-CM FY2021 is for 2020-10-01 to 2021-09-30; ICD-10-CM FY2022 is for 2021-10-01 to 2022-09-30.'],
  ])('%s on %s is %s', (code, day, state, sentence) => {
    expect(inForceOn(both, code, day)).toMatchObject({ state, sentence });
  });
});
