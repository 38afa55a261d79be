import { isCodeForm } from '../../vocabulary/ids';
import type { CodeSystem } from '../../vocabulary/kinds';
import { part, type Phrase } from './Phrase';

/** A code as the entry writes it, with where it stands; `last` is the end of a range. */
export interface NamedCode {
  readonly system: CodeSystem;
  readonly code: string;
  readonly last?: string;
  /** A heading named by what is under it: G89.x, G89.-. */
  readonly isFamily: boolean;
  readonly start: number;
  readonly end: number;
}

const icd = String.raw`[A-Z]\d[0-9A-Z](?:\.[0-9A-Z]{1,4})?`;
const range = String.raw`(?:\s?(?:[-—]|to|through)\s?`;
const patterns: readonly { readonly system: CodeSystem; readonly pattern: RegExp }[] = [
  { system: 'ICD-10-CM', pattern: new RegExp(String.raw`(?<![\w.])([A-Z]\d[0-9A-Z](?:\.[0-9A-Z]{1,3}?)?)(?:\.?[xX]{1,4}|\.?-)(?!\w)`, 'g') },
  { system: 'ICD-10-CM', pattern: new RegExp(String.raw`(?<![\w./-])(${icd})${range}(${icd}))?(?![\w/]|\.\w)`, 'g') },
  { system: 'CPT', pattern: new RegExp(String.raw`(?<![\w.,$/-])(\d{4}[0-9FTU])${range}(\d{4}[0-9FTU]))?(?![\w/%]|[.,]\d)`, 'g') },
  { system: 'ICD-10-PCS', pattern: /(?<![\w.])((?=[0-9A-Z]*\d[0-9A-Z]*[A-Z]|[0-9A-Z]*[A-Z][0-9A-Z]*\d)[0-9A-HJ-NP-Z]{7})()(?![\w])/g },
];

/** Every code that a phrase names, in order. */
export function codesIn({ plain }: Phrase): NamedCode[] {
  const found = patterns.flatMap(({ system, pattern }) => [...plain.matchAll(pattern)].map((match) => named(system, match)));
  const sorted = found.filter(({ code, system }) => isCodeForm(system, code)).toSorted((a, b) => a.start - b.start || b.end - a.end);
  return sorted.filter((code, index) => !sorted.slice(Math.max(0, index - 2), index).some(({ end }) => end > code.start));
}

function named(system: CodeSystem, match: RegExpExecArray): NamedCode {
  const [whole, code = '', last] = match;
  const isFamily = /(?:[xX]|-)$/.test(whole);
  return { system, code, isFamily, start: match.index, end: match.index + whole.length, ...(last && { last }) };
}

const widest = 240;

/** The words around a place, from one semicolon or full stop to the next: what is said there. */
export function clauseAround(phrase: Phrase, start: number, end: number): Phrase {
  const from = Math.max(0, start - widest);
  const before = Math.max(...['; ', '. ', ': '].map((mark) => phrase.plain.slice(from, start).lastIndexOf(mark)));
  const after = phrase.plain.slice(end, end + widest).search(/;|\.\s|\.$/);
  const first = before < 0 ? wordStart(phrase.plain, from) : from + before + 1;
  const clause = part(phrase, first, after < 0 ? wordEnd(phrase.plain, end + widest) : end + after);
  // A code alone says nothing of what it is the code of.
  return clause.text.length > end - start + 8 ? clause : part(phrase, wordStart(phrase.plain, from), end);
}

function wordStart(plain: string, from: number): number {
  return from === 0 ? 0 : from + Math.max(plain.slice(from).indexOf(' '), 0);
}

function wordEnd(plain: string, to: number): number {
  return to >= plain.length ? plain.length : plain.lastIndexOf(' ', to);
}
