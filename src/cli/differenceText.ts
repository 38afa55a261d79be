import type { ReleaseDifference, Revised } from '#core/codeSets/compareReleases';
import type { Release, ReleaseEntry } from '#core/codeSets/Release';
import { brief } from './ladderText';
import { alignRows } from './terminalText';

/** What is added, deleted and revised from one release to the next, for a person at a terminal. */
export function differenceText(older: Release, newer: Release, { added, deleted, revised }: ReleaseDifference, width: number): string {
  const blocks = [
    `${older.name} → ${newer.name}: ${added.length} added, ${deleted.length} deleted, ${revised.length} revised (codes and headings).`,
    block('Added', added.map(({ code, title, billable }) => ['', code, billable ? title : `${title} (heading)`]), width),
    block('Deleted', deleted.map(({ before, successors }) => ['', before.code, `${before.title}${insteadOf(successors)}`]), width),
    block('Revised', revised.map((revision) => ['', revision.before.code, revisionText(revision)]), width),
  ];
  return `${blocks.filter((one) => one !== '').join('\n\n')}\n`;
}

function block(name: string, rows: readonly (readonly string[])[], width: number): string {
  return rows.length === 0 ? '' : `${name}\n${alignRows(rows, width)}`;
}

function revisionText({ before, after, successors }: Revised): string {
  const title = before.title === after.title ? after.title : `${before.title} → ${after.title}`;
  const billable = before.billable === after.billable ? '' : after.billable ? '; now billable' : '; no longer billable';
  return `${title}${billable}${insteadOf(successors)}`;
}

function insteadOf(successors: readonly ReleaseEntry[]): string {
  return successors.length === 0 ? '' : `; instead ${successors.map(({ code }) => code).join(', ')}`;
}

/** The same for other programs. */
export function differenceData(older: Release, newer: Release, { added, deleted, revised }: ReleaseDifference) {
  const codes = (entries: readonly ReleaseEntry[]) => entries.map(({ code }) => code);
  return {
    older: older.name,
    newer: newer.name,
    added: added.map(brief),
    deleted: deleted.map(({ before, successors }) => ({ ...brief(before), successors: codes(successors) })),
    revised: revised.map(({ before, after, successors }) => ({ code: before.code, before: brief(before), after: brief(after), successors: codes(successors) })),
  };
}
