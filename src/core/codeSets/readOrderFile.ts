import { failure, success, type Result } from '../result';
import { withDot, type ReleasedSystem } from './writtenCode';

export interface OrderRow {
  /** The number that the row begins with. */
  readonly number: string;
  /** With its dot. */
  readonly code: string;
  readonly billable: boolean;
  readonly shortTitle: string;
  readonly title: string;
}

export interface OrderFile {
  readonly kind: 'order';
  readonly system: ReleasedSystem;
  readonly rows: readonly OrderRow[];
}

/** Characters and rows; the whole of a release is below a tenth of it. */
const largest = { characters: 200_000_000, rows: 1_000_000 } as const;

/** Columns 1-5 a number, 7-13 the code without its dot, 15 the flag, 17-76 the short title, 78 and on the long one. */
const rowForm = /^(\d{5}) ([0-9A-Z]{3,7}) *([01]) (.{60}) (.+)$/;
/** Columns before the flag. */
const flagColumn = 14;

export type OrderFault = 'not-an-order-file' | 'too-large';

/** Reads the order file of ICD-10-CM or ICD-10-PCS; their shape is the same. The first row that is not one is named. */
export function readOrderFile(text: string): Result<OrderFile, OrderFault> {
  if (text.length > largest.characters) return failure('too-large', `The file is too large: an order file may have at most ${largest.characters / 1_000_000} MB.`);
  const lines = text.replace(/^\uFEFF/, '').split(/\r?\n/);
  while (lines.at(-1)?.trim() === '') lines.pop();
  if (lines.length > largest.rows) return failure('too-large', `The file has ${lines.length} rows; an order file may have at most ${largest.rows}.`);
  const system = lines.some((line) => /^\d{5} \d/.test(line)) ? 'ICD-10-PCS' : 'ICD-10-CM';
  return readRows(lines, system);
}

function readRows(lines: readonly string[], system: ReleasedSystem): Result<OrderFile, OrderFault> {
  const rows: OrderRow[] = [];
  const lineOf = new Map<string, number>();
  for (const [index, line] of lines.entries()) {
    const row = readRow(line, system);
    if (typeof row === 'string') return failure('not-an-order-file', `Line ${index + 1} ${row}: take the order file as it was released.`);
    const earlier = lineOf.get(row.code);
    if (earlier !== undefined) return failure('not-an-order-file', `Line ${index + 1} gives ${row.code} again, which line ${earlier} gave: take the order file as it was released.`);
    lineOf.set(row.code, index + 1);
    rows.push(row);
  }
  return rows.length > 0 ? success({ kind: 'order', system, rows }) : failure('not-an-order-file', 'The file is empty: take the order file as it was released.');
}

/** The row, or what is wrong with it. */
function readRow(line: string, system: ReleasedSystem): OrderRow | string {
  const [, number, code, flag, shortTitle, title] = rowForm.exec(line) ?? [];
  if (number === undefined || code === undefined || shortTitle === undefined || title === undefined || line[flagColumn] !== flag) {
    return 'is no row of an order file (a number of five digits, code, flag 0 or 1, short title, long title in their columns)';
  }
  if (!codeForms[system].test(code)) return `has “${code}”, which is no code of ${system}`;
  return { number, code: withDot(system, code), billable: flag === '1', shortTitle: shortTitle.trim(), title: title.trim() };
}

/** Without the dot. A table of ICD-10-PCS has three characters, a code seven. */
const codeForms: Readonly<Record<ReleasedSystem, RegExp>> = {
  'ICD-10-CM': /^[A-Z]\d[0-9A-Z]{1,5}$/,
  'ICD-10-PCS': /^[0-9A-HJ-NP-Z]{3}(?:[0-9A-HJ-NP-Z]{4})?$/,
};
