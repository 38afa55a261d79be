import { describe, expect, it } from 'vitest';
import { shippedGraph } from '../graph/shippedGraph.fixture';
import type { Finding } from './Finding';
import { judgeGloss } from './judgeGloss';
import type { Release } from './Release';
import { orderOnly2021, procedures2026, release2021 } from './releases.fixture';
import { settleDisputes } from './settleDisputes';
import { mentionsIn } from './statements';

const findings = settleDisputes(shippedGraph, release2021);

function about(subject: string, all: readonly Finding[] = findings): string[] {
  return all.filter(({ subjects }) => subjects.includes(subject)).map(({ finding, sentence }) => `${finding}: ${sentence}`);
}

function withEntry(code: string, change: object): Release {
  const list = release2021.list.map((entry) => (entry.code === code ? { ...entry, ...change } : entry));
  return { ...release2021, list, entries: new Map(list.map((entry) => [entry.code, entry])) };
}

describe('the shipped graph against a release', () => {
  it('has its codes confirmed, by name', () => {
    expect(about('icd-10-cm:G89.4')).toEqual([
      'confirmed: ICD-10-CM FY2021 has G89.4 as “Chronic pain syndrome”, billable.',
      'confirmed: G89.4 is “Chronic pain syndrome” (ICD-10-CM FY2021).',
    ]);
    expect(about('icd-10-cm:G89.4|parent-code|icd-10-cm:G89')).toEqual(['confirmed: ICD-10-CM FY2021 has G89.4 under G89.']);
    expect(about('icd-10-cm:G89.2|excludes|icd-10-cm:G89.4')).toEqual(['confirmed: ICD-10-CM FY2021 has G89.2 with an Excludes1 of G89.4.']);
  });

  it('is told which of its codes the release lacks', () => {
    expect(about('icd-10-cm:P55').join()).toMatch(/^absent: ICD-10-CM FY2021 has no code P55\./);
  });

  it.each([
    ['icd-10-cm:G89.0', 'G89.0 is “Central pain syndrome”; “cancer-related chronic pain” fits G89.3 (Neoplasm related pain (acute) (chronic)) (ICD-10-CM FY2021).'],
    ['term:causalgia', 'G56.41 to G56.43 leaves out G56.40 (Causalgia of unspecified upper limb) of G56.4 (Causalgia of upper limb) (ICD-10-CM FY2021).'],
    ['icd-10-cm:G89|governed-by|rule:underlying-cause-first', 'G89 has no “code first” note, nor has a heading above it (ICD-10-CM FY2021).'],
  ])('has the dispute of %s found again from the release alone', (subject, sentence) => {
    expect(about(subject)).toContain(`disputed: ${sentence}`);
  });

  it('is disputed where a release has another title, flag, note or place', () => {
    expect(about('icd-10-cm:G89.4', settleDisputes(shippedGraph, withEntry('G89.4', { title: 'Pain syndrome', billable: false })))[0]).toBe(
      'disputed: G89.4: the graph has the title “Chronic pain syndrome”, ICD-10-CM FY2021 “Pain syndrome”; the graph has it as billable, ICD-10-CM FY2021 as not billable.',
    );
    const other = settleDisputes(shippedGraph, withEntry('G89.2', { notes: {}, parent: 'F45' }));
    expect(about('icd-10-cm:G89.2|excludes|icd-10-cm:G89.4', other)).toEqual(['disputed: ICD-10-CM FY2021 has not G89.2 with an Excludes1 of G89.4.']);
    expect(about('icd-10-cm:G89.2|parent-code|icd-10-cm:G89', other)).toEqual(['disputed: ICD-10-CM FY2021 has not G89.2 under G89.']);
  });

  it('is not judged by notes that an order file has not', () => {
    const all = settleDisputes(shippedGraph, orderOnly2021);
    expect(about('icd-10-cm:G89.2|excludes|icd-10-cm:G89.4', all)).toEqual([]);
    expect(about('icd-10-cm:G89.3', all)[0]).toMatch(/^confirmed/);
  });

  it('is judged by the system of the release only', () => {
    const all = settleDisputes(shippedGraph, procedures2026);
    expect(about('icd-10-pcs:01N50ZZ', all)).toEqual(['confirmed: ICD-10-PCS FY2026 has 01N50ZZ as “Release Median Nerve, Open Approach”, billable.']);
    expect(all.flatMap(({ subjects }) => subjects).filter((id) => id.startsWith('icd-10-cm:G89'))).toEqual([]);
  });
});

describe('the words for a code', () => {
  it.each([
    ['G89.4', 'chronic pain syndrome', 'confirmed'],
    ['G89.3', 'Cancer associated pain', 'confirmed'],
    ['M79.2', 'neuralgia, unspecified', 'confirmed'],
    ['G56.00', 'Carpal tunnel syndrome (median nerve), unspecified upper limb', 'confirmed'],
    ['G89.4', 'pain due to trauma', 'disputed'],
    ['G89.4', 'a long walk', undefined],
  ])('%s as “%s”', (code, gloss, finding) => {
    const entry = release2021.entries.get(code);
    expect(entry && judgeGloss(release2021, entry, gloss)?.finding).toBe(finding);
  });

  it('are those in brackets behind it, or the line that it begins', () => {
    expect(mentionsIn('like G89.0 (cancer‑related chronic pain), G89.x, G56.41–G56.43 or vertebra T10')).toEqual([
      { code: 'G89.0', gloss: 'cancer-related chronic pain' },
      { code: 'G89' },
      { code: 'G56.41', last: 'G56.43' },
      { code: 'T10' },
    ]);
    expect(mentionsIn('G89.4 Chronic pain syndrome')).toEqual([{ code: 'G89.4', gloss: 'Chronic pain syndrome' }]);
  });
});
