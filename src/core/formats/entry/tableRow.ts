import { isCodeForm } from '../../vocabulary/ids';
import type { CodeSystem } from '../../vocabulary/kinds';
import { part, quote, type Phrase } from './Phrase';

/** A row of a table of codes: its cells may have run together. */
export type TableRow =
  /** `written`: the code as the row has it, which may name all that stands under it: K35.x. */
  | { readonly system: CodeSystem; readonly code: string; readonly written: string; readonly last?: string; readonly isMarked: boolean; readonly description: Phrase; readonly row: Phrase }
  /** Begins as a code would and is none of its system. */
  | { readonly wrong: string; readonly row: Phrase };

/** What stands between cells. */
const between = /^(?:\s*[|\t:—]\s*|\s+-\s+|\s+)+/;

export function tableRow(line: Phrase, system: CodeSystem | undefined, isKnown: (code: string) => boolean): TableRow | undefined {
  const start = line.plain.search(/[0-9A-Za-z]/);
  const row = part(line, Math.max(start, 0));
  const mark = /\+/.test(line.plain.slice(0, Math.max(start, 0)));
  // Where no heading names the system, three characters or seven are too little to tell a table of ICD-10-PCS.
  const systems: readonly CodeSystem[] = system ? [system] : ['ICD-10-CM', 'CPT'];
  for (const one of systems) {
    const code = leadingCode(row.plain, one, isKnown);
    if (code !== undefined) return readRow(row, one, code, mark);
  }
  return wrongRow(row, system);
}

function readRow(row: Phrase, system: CodeSystem, code: string, mark: boolean): TableRow {
  const rest = row.plain.slice(code.length);
  const range = /^\s?(?:[-—]|to)\s?([A-Z]?\d[0-9A-Z.]{2,6}?)(?=[\s|:—]|[A-Z][a-z]|$)/.exec(rest);
  const last = range?.[1] !== undefined && isCodeForm(system, range[1]) ? range[1] : undefined;
  const family = /^\.(?:[xX]+|-)/.exec(rest)?.[0].length ?? 0;
  const head = code.length + family + (last === undefined ? 0 : (range?.[0].length ?? 0));
  const plus = /^\s*\+/.exec(row.plain.slice(head))?.[0].length ?? 0;
  const gap = between.exec(row.plain.slice(head + plus))?.[0].length ?? 0;
  const end = row.plain.search(/\s*\|?\s*$/);
  const description = part(row, head + plus + gap, Math.max(end, head + plus + gap));
  return { system, code, written: row.plain.slice(0, code.length + family), isMarked: mark || plus > 0, description, row, ...(last !== undefined && { last }) };
}

/** The row as a receipt quotes it, its cells set apart again. */
export function rowWords({ written, last, description }: Extract<TableRow, { code: string }>): string {
  const codes = last === undefined ? written : `${written}-${last}`;
  return description.text === '' ? codes : `${codes} ${quote(description)}`;
}

/**
 * The code at the head of a row. The title may follow at once, so that its capital reads like the code's last character
 * (G58.8Other): a known code goes before an unknown one, and of several the longest that leaves a cell.
 */
function leadingCode(plain: string, system: CodeSystem, isKnown: (code: string) => boolean): string | undefined {
  const all = lengths[system].map((length) => plain.slice(0, length)).filter((code, index, codes) => isCodeForm(system, code) && /\d/.test(code) && codes.indexOf(code) === index);
  const fitting = all.filter((code) => leavesCell(code, plain.slice(code.length), system));
  return fitting.find(isKnown) ?? fitting[0];
}

const lengths: Readonly<Record<CodeSystem, readonly number[]>> = { 'ICD-10-CM': [8, 7, 6, 5, 3], CPT: [5], 'ICD-10-PCS': [7, 3] };

function leavesCell(code: string, rest: string, system: CodeSystem): boolean {
  if (/^(?:$|[\s|:(—+*]|-\s|-[A-Z]?\d|\.(?:[xX]+|-)(?!\w))/.test(rest)) return true;
  if (system === 'CPT') return !/^[\d.]/.test(rest) && !(/[A-Z]$/.test(code) && /^[a-z]/.test(rest));
  if (system === 'ICD-10-PCS') return code.length === 7 && /^[A-Z]?[a-z]/.test(rest);
  // The seventh character may be a letter; before it a letter is more likely the title's.
  if (/[A-Z]$/.test(code)) return code.length === 8 && /^[A-Z][a-z]/.test(rest);
  return /^\p{L}/u.test(rest);
}

/** In a table whose system is known, a first cell with digits that is no code of it. */
function wrongRow(row: Phrase, system: CodeSystem | undefined): TableRow | undefined {
  const first = /^(?=\S*\d)[0-9A-Za-z][0-9A-Za-z.-]{1,11}?(?=[\s|:]|[A-Z][a-z]|$)/.exec(row.plain)?.[0];
  return system && first !== undefined ? { wrong: first, row } : undefined;
}
