import { failure, success, type Result } from '../result';
import { isCoded, type Release, type ReleaseEntry } from './Release';
import { successorsIn } from './successors';
import { foldAccents } from './writtenCode';

export interface Deleted {
  readonly before: ReleaseEntry;
  readonly successors: readonly ReleaseEntry[];
}

export interface Revised {
  readonly before: ReleaseEntry;
  readonly after: ReleaseEntry;
  /** Where it can no longer be reported. */
  readonly successors: readonly ReleaseEntry[];
}

/** Codes and headings, in the order of the list; chapters and sections are no codes and are left out. */
export interface ReleaseDifference {
  readonly added: readonly ReleaseEntry[];
  readonly deleted: readonly Deleted[];
  /** Another title, or no longer or newly billable. */
  readonly revised: readonly Revised[];
}

export function compareReleases(older: Release, newer: Release): Result<ReleaseDifference, 'different-systems'> {
  if (older.system !== newer.system) return failure('different-systems', `${older.name} and ${newer.name} are lists of different systems: compare two releases of one.`);
  const before = older.list.filter(isCoded);
  const gone = before.filter(({ code }) => !newer.entries.has(code));
  return success({
    added: newer.list.filter((entry) => isCoded(entry) && !older.entries.has(entry.code)),
    deleted: gone.map((entry) => ({ before: entry, successors: successorsIn(newer, entry) })),
    revised: before.flatMap((entry) => revisionOf(entry, newer)),
  });
}

function revisionOf(before: ReleaseEntry, newer: Release): Revised[] {
  const after = newer.entries.get(before.code);
  // Accents aside, as one of the two may be known by its order file only.
  if (!after || (foldAccents(before.title) === foldAccents(after.title) && before.billable === after.billable)) return [];
  return [{ before, after, successors: before.billable && !after.billable ? successorsIn(newer, before) : [] }];
}
