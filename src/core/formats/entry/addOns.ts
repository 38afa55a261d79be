import { codeId } from '../../vocabulary/ids';
import type { Dispute } from '../../vocabulary/schema';
import type { CodeRow } from './codeTables';
import { firstLine } from './Phrase';
import type { Reading } from './Reading';
import { rowWords } from './tableRow';

/** (add-on), each additional …, list separately …, a plus before the code. */
export function isAddOn({ isMarked, description }: CodeRow): boolean {
  return isMarked || /\badd.?on\b|\beach additional\b|\blist(?:ed)? separately\b|^\+/i.test(description.plain);
}

/** Draws each add-on code to its primary: the one that its cell names, or the one row that begins as it does and is none. */
export function addOnLinks(reading: Reading, rows: readonly CodeRow[], section: string): void {
  const ofCpt = rows.filter(({ system }) => system === 'CPT');
  for (const row of ofCpt.filter(isAddOn)) {
    const primary = namedPrimary(row, ofCpt) ?? likestPrimary(row, ofCpt);
    const from = codeId('CPT', row.code);
    if (primary === undefined || primary === row.code) continue;
    const ground = { section, phrase: row.row, says: [rowWords(row)] };
    reading.draft.link({ from, relation: 'add-on-to', to: codeId('CPT', primary), dispute: standingDispute(reading, row) }, ground);
  }
  for (const row of ofCpt) noteStanding(reading, row);
}

function namedPrimary({ description, code }: CodeRow, rows: readonly CodeRow[]): string | undefined {
  const named = description.plain.match(/(?<!\d)\d{4}[0-9FTU](?!\d)/g) ?? [];
  return named.find((one) => one !== code && rows.some((row) => row.code === one));
}

/** Undefined where two begin alike, or where what is shared is only what all rows begin with. */
function likestPrimary(row: CodeRow, rows: readonly CodeRow[]): string | undefined {
  const primaries = rows.filter((one) => !isAddOn(one));
  const shared = primaries.map((one) => ({ code: one.code, length: sharedWords(row, one) })).toSorted((a, b) => b.length - a.length);
  const common = Math.min(...rows.filter((one) => one !== row).map((one) => sharedWords(row, one)));
  const [best, second] = shared;
  const isClear = best && best.length >= 2 && best.length > (second?.length ?? 0) && (best.length > common || rows.length === 2);
  return isClear ? best.code : undefined;
}

function sharedWords(a: CodeRow, b: CodeRow): number {
  const [one, other] = [wordsOf(a), wordsOf(b)];
  const first = one.findIndex((word, index) => word !== other[index]);
  return first < 0 ? one.length : first;
}

function wordsOf({ description }: CodeRow): string[] {
  return description.plain.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** What is known as a primary code is no add-on: the claim is shown beside what the dictionary has. */
function standingDispute({ draft }: Reading, row: CodeRow): Dispute | undefined {
  const id = codeId('CPT', row.code);
  const known = draft.graph.hasNode(id) ? draft.graph.getNodeAttributes(id) : undefined;
  const [receipt] = known?.sources ?? [];
  if (known?.kind !== 'code' || known.addOn !== false || !receipt) return undefined;
  return { entry: rowWords(row), official: `${row.code} is a primary code.`, source: receipt.source, section: receipt.section };
}

/** An add-on that is known as a primary code, or the other way round, is shown to be looked up. */
function noteStanding({ draft }: Reading, row: CodeRow): void {
  const id = codeId('CPT', row.code);
  const known = draft.graph.hasNode(id) ? draft.graph.getNodeAttributes(id) : undefined;
  if (known?.kind !== 'code' || known.addOn === undefined || known.addOn === isAddOn(row)) return;
  draft.disagreements.push({ line: firstLine(row.row), id, entry: rowWords(row), known: `${row.code} is ${known.addOn ? 'an add-on' : 'a primary'} code.` });
}

