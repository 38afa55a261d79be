import type { ForceFinding } from '#core/codeSets/inForce';
import type { Ladder, LadderNote } from '#core/codeSets/ladder';
import { sides, type SideRow } from '#core/codeSets/laterality';
import { noteHeadings } from '#core/codeSets/Notes';
import type { Release, ReleaseEntry } from '#core/codeSets/Release';
import { alignRows, wrapText } from './terminalText';

/** What the notes mean is listed up to here; more are counted. */
const mostCodes = 12;

/** The ladder of a code for a person at a terminal, and how the code stands on a day where one is set. */
export function ladderText(ladder: Ladder, force: ForceFinding | undefined, width: number): string {
  const { above, entry, below, verdict } = ladder;
  const rungs = [...above, entry].map((one, depth) => [`${' '.repeat(depth)}${one.code}`, titleOf(one)]);
  const blocks = [
    alignRows([...rungs, ...below.map((one) => [`${' '.repeat(above.length + 1)}${one.code}`, titleOf(one)])], width),
    [verdict, ...(force ? [force.sentence] : [])].map((line) => wrapText(line, width)).join('\n'),
    leavesText(ladder, width),
    sidesText(ladder.sides, width),
    seventhText(ladder, width),
    notesText(ladder.notes, width),
  ];
  return `${blocks.filter((block) => block !== '').join('\n\n')}\n`;
}

function titleOf({ title, billable }: ReleaseEntry): string {
  return billable ? `${title} (billable)` : title;
}

/** Those that do not stand in the ladder already. */
function leavesText({ leaves, below }: Ladder, width: number): string {
  const deeper = leaves.filter((leaf) => !below.includes(leaf));
  if (deeper.length === 0 || leaves.length > 60) return '';
  return `Billable codes under it\n${alignRows(leaves.map(({ code, title }) => ['', code, title]), width)}`;
}

function sidesText(rows: readonly SideRow[], width: number): string {
  if (rows.length === 0) return '';
  const shown = sides.filter((side) => rows.some((row) => row[side]));
  return `Sides\n${alignRows([['', ...shown], ...rows.map((row) => ['', ...shown.map((side) => row[side]?.code ?? '–')])], width)}`;
}

function seventhText({ seventh }: Ladder, width: number): string {
  if (seventh.length === 0) return '';
  const rows = seventh.map((one) => ['', one.character, 'code' in one ? (one.code ?? 'not in the release') : '', [one.meaning, ...one.also].join('; ')]);
  return `7th characters\n${alignRows(rows, width)}`;
}

function notesText(notes: readonly LadderNote[], width: number): string {
  const rows = notes.map((note) => ['', note.at, noteHeadings[note.kind], `${note.text}${meaningOf(note)}`]);
  return rows.length === 0 ? '' : `Notes\n${alignRows(rows, width)}`;
}

function meaningOf({ entries, missing, unread }: LadderNote): string {
  const codes = entries.slice(0, mostCodes).map(({ code }) => code);
  const more = entries.length > mostCodes ? [`${entries.length - mostCodes} more`] : [];
  return [
    codes.length > 0 ? ` → ${[...codes, ...more].join(', ')}` : '',
    ...missing.map((text) => ` [${text} is not in the release]`),
    ...unread.map((words) => ` [“${words}” is not resolved]`),
  ].join('');
}

/** The same for other programs. */
export function ladderData(release: Release, ladder: Ladder, force: ForceFinding | undefined) {
  const { entry, above, below, leaves, sides: rows, seventh, notes, verdict } = ladder;
  return {
    release: release.name,
    ...brief(entry),
    verdict,
    ...(force && { onDate: { ...force, successors: force.successors.map(({ code }) => code) } }),
    above: above.map(brief),
    below: below.map(brief),
    leaves: leaves.map(({ code }) => code),
    sides: rows.map((row) => Object.fromEntries(sides.flatMap((side) => (row[side] ? [[side, row[side].code]] : [])))),
    seventh,
    notes: notes.map(({ kind, text, at, entries, missing, unread }) => ({ kind, at, text, codes: entries.map(({ code }) => code), missing, unread })),
  };
}

export function brief({ code, title, level, billable }: ReleaseEntry) {
  return { code, title, level, billable };
}
