import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { codeId, isCodeForm, parseId, slug } from './ids';
import { codeSystems } from './kinds';

describe('a slug', () => {
  it.each([
    ['neur/o', 'neur-o'],
    ['-lysis', '-lysis'],
    ['hyper-', 'hyper-'],
    ['Nerve ablation', 'nerve-ablation'],
    ['Déjérine–Roussy', 'dejerine-roussy'],
    ['cancer‑related pain', 'cancer-related-pain'],
  ])('of %s is %s', (label, expected) => {
    expect(slug(label)).toBe(expected);
  });

  it('holds plain letters, digits and single hyphens, and is its own slug', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (label) => {
        expect(slug(label)).toMatch(/^-?(?:[a-z0-9]+-?)*$/);
        expect(slug(slug(label))).toBe(slug(label));
      }),
    );
  });
});

describe('an id', () => {
  it('of a code says its system and the code', () => {
    fc.assert(
      fc.property(fc.constantFrom(...codeSystems), fc.string({ minLength: 1 }), (system, code) => {
        expect(parseId(codeId(system, code))).toEqual({ kind: 'code', system, name: code });
      }),
    );
  });

  it.each(['term:neurolysis', 'root:-lysis', 'alias:nerve-ablation', 'rule:modifier-50', 'appendix:c-suffixes'])('%s says its kind', (id) => {
    const [kind, name] = id.split(':');
    expect(parseId(id)).toEqual({ kind, name });
  });

  it.each(['', ':', 'term:', ':neurolysis', 'neurolysis', 'TERM:neurolysis', 'code:64640', '__proto__:a'])('is not %j', (id) => {
    expect(parseId(id)).toBeUndefined();
  });
});

describe('the form of a code', () => {
  it.each([
    ['ICD-10-CM', ['G89', 'G89.4', 'M79.18', 'G56.41', 'S44.00XA', 'C7A.010', 'Z3A.00'], ['G8', 'g89.4', '689.4', 'G894', 'G89.', 'G89.12345']],
    ['CPT', ['64640', '0440T', '1234F'], ['6464', '646400', 'A4640', '64640X', '+64634']],
    ['ICD-10-PCS', ['01N', '01583ZZ', '3E0T3TZ'], ['01N5', '01583ZO', '01583zz', '01583ZZZ']],
  ] as const)('of %s', (system, right, wrong) => {
    expect(right.filter((code) => !isCodeForm(system, code))).toEqual([]);
    expect(wrong.filter((code) => isCodeForm(system, code))).toEqual([]);
  });
});
