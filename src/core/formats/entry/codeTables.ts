import { codeId, type NodeId } from '../../vocabulary/ids';
import type { CodeSystem } from '../../vocabulary/kinds';
import type { Dispute } from '../../vocabulary/schema';
import { addOnLinks, isAddOn } from './addOns';
import { codeNode, codesOf, disputeOf, isOwnDiagnosis, linkCode } from './codeNodes';
import { codesIn } from './codes';
import type { Ground } from './EntryDraft';
import type { Section } from './outline';
import { firstLine, joined, part, quote, type Phrase } from './Phrase';
import type { Reading } from './Reading';
import { isRuleHeading, readRule } from './rules';
import { rowWords, tableRow, type TableRow } from './tableRow';

export type CodeRow = Extract<TableRow, { code: string }>;

const titles: Readonly<Record<CodeSystem, string>> = { 'ICD-10-CM': 'Coding corner · ICD-10-CM', CPT: 'Coding corner · CPT', 'ICD-10-PCS': 'Coding corner · ICD-10-PCS' };

/**
 * The rows of a table of codes. A line over some of them is quoted with them, and where it tells how to report it is a rule
 * as well. Answers how many rows were read.
 */
export function readCodeTable(reading: Reading, { heading, words, lines }: Section): number {
  const rows: CodeRow[] = [];
  const ruleHeadings: Phrase[] = [];
  let over: Phrase | undefined;
  for (const line of rowLines(lines)) {
    const row = rowAt(reading, line, heading.system);
    if (!row) {
      over = line.plain.length > 160 ? over : line;
      if (over === line && isRuleHeading(line)) ruleHeadings.push(line);
    }
    else if ('wrong' in row) noteWrong(reading, row.wrong, line, heading.system);
    else {
      rows.push(row);
      readRow(reading, row, heading.system ? words : undefined, over);
    }
  }
  addOnLinks(reading, rows, titles.CPT);
  for (const line of ruleHeadings) readRule(reading, line, heading.title);
  return rows.length;
}

/** A code and its description on two lines are one row; several codes on one line are as many. */
function rowLines(lines: readonly Phrase[]): Phrase[] {
  const rows: Phrase[] = [];
  let isOpen = false;
  for (const line of lines) {
    const codes = codesListed(line);
    const last = rows.at(-1);
    if (isOpen && last && line.text !== '' && codes.length === 0) rows[rows.length - 1] = joined([last, line]);
    else if (line.text !== '') rows.push(...(codes.length > 0 ? codes : [line]));
    isOpen = codes.length === 1;
  }
  return rows;
}

/** The codes of a line that holds nothing else. */
function codesListed(line: Phrase): Phrase[] {
  const codes = codesIn(line);
  const isAll = line.plain.length < 2000 && /^[\s,;.|•*+-]*(?:and)?[\s.]*$/.test(codes.reduceRight((rest, { start, end }) => rest.slice(0, start) + rest.slice(end), line.plain));
  return isAll ? codes.map(({ start, end }) => part(line, start, end)) : [];
}

function rowAt({ draft }: Reading, line: Phrase, system: CodeSystem | undefined): TableRow | undefined {
  return tableRow(line, system, (code) => draft.has(codeId(system ?? 'ICD-10-CM', code)));
}

function noteWrong({ draft }: Reading, code: string, line: Phrase, system: CodeSystem | undefined): void {
  if (system) draft.outOfForm.push({ line: firstLine(line), text: quote(line), code, system });
}

function readRow(reading: Reading, row: CodeRow, words: Phrase | undefined, over: Phrase | undefined): void {
  const section = titles[row.system];
  const [said, entry] = [quote(row.description), rowWords(row)];
  const headings = [words && insideBrackets(words), over && quote(over)].filter((heading) => heading !== undefined);
  const ground: Ground = { section, phrase: row.row, says: [...headings, entry] };
  if (over) for (const line of over.marks) reading.draft.used.add(line.line);
  const isIts = isOwnDiagnosis(reading, said, headings.join(' '));
  for (const code of row.last === undefined ? [row.code] : codesOf(reading, row)) {
    const id = codeNode(reading, row.system, code, ground, row.last === undefined ? { said, isAddOn: row.system === 'CPT' && isAddOn(row) } : {});
    const dispute = row.last === undefined ? disputeOf(reading, id, said, entry, ground) : undefined;
    if (dispute) reading.draft.say(id, ground, dispute);
    linkNamesake(reading, id, row, ground);
    linkCode(reading, reading.headword.id, id, row.system, isIts, ground, { dispute: linkDispute(dispute, id) });
  }
}

/** ICD-10-CM CODES (Diagnoses Commonly Associated with Neurolysis): what the brackets say, or the whole of a CPT heading. */
function insideBrackets(words: Phrase): string | undefined {
  const inside = /\(([^()]{8,})\)/.exec(words.plain);
  return inside?.[1] === undefined ? undefined : quote(part(words, inside.index + 1, inside.index + 1 + inside[1].length));
}

/** A cell that is the very name of another condition gives that condition its code. */
function linkNamesake({ draft, headword }: Reading, id: NodeId, { system, description }: CodeRow, ground: Ground): void {
  const named = system === 'ICD-10-CM' ? draft.find(description.plain.replace(/,? unspecified$/i, ''), ['term']) : undefined;
  if (named !== undefined && named !== headword.id) draft.link({ from: named, relation: 'coded-as', to: id }, ground);
}

function linkDispute(dispute: Dispute | undefined, code: NodeId): Dispute | undefined {
  return dispute && { ...dispute, see: [code] };
}
