import { sideRows, sides, type SideRow } from './laterality';
import { noteKinds, type NoteKind } from './Notes';
import { ancestorsOf, billableUnder, isCoded, type Release, type ReleaseEntry } from './Release';
import { resolveReferences, type Resolved } from './resolveReferences';
import { hasSeventh, seventhChoices, seventhOf, type SeventhChoice } from './seventhCharacter';
import type { SeventhCharacter } from './Notes';

/** A note, what it stands with, and the entries that its references mean. */
export interface LadderNote extends Resolved {
  readonly kind: NoteKind;
  readonly text: string;
  /** The code that carries it: the one of the ladder, or a heading above it. */
  readonly at: string;
}

/** From the chapter down to the codes that can be reported, around one entry. */
export interface Ladder {
  readonly entry: ReleaseEntry;
  /** From the chapter down to the parent. */
  readonly above: readonly ReleaseEntry[];
  readonly below: readonly ReleaseEntry[];
  /** The codes under it that can be reported; empty for a code that can be itself. */
  readonly leaves: readonly ReleaseEntry[];
  /** Codes that differ from it, or under it from each other, in the side only. */
  readonly sides: readonly SideRow[];
  /** The 7th characters that hold here, with the codes that they give where only they are left to choose. */
  readonly seventh: readonly (SeventhCharacter | SeventhChoice)[];
  readonly notes: readonly LadderNote[];
  /** Whether it can be reported, and what to do if not. */
  readonly verdict: string;
}

export function ladderOf(release: Release, entry: ReleaseEntry): Ladder {
  const above = ancestorsOf(release, entry);
  const leaves = entry.billable ? [] : billableUnder(release, entry);
  return {
    entry,
    above,
    below: entry.children.flatMap((child) => release.entries.get(child) ?? []),
    leaves,
    sides: sidesAround(release, entry, above),
    seventh: seventhAround(release, entry),
    notes: [entry, ...above.toReversed()].flatMap((one) => notesOf(release, one)),
    verdict: verdictOf(release, entry, leaves),
  };
}

function verdictOf(release: Release, entry: ReleaseEntry, leaves: readonly ReleaseEntry[]): string {
  if (entry.billable) return `${entry.code} is billable in ${release.name}.`;
  const [first] = leaves;
  const what = isCoded(entry) ? 'a heading' : `a ${entry.level}`;
  if (first) return `${entry.code} is ${what} and not billable: choose ${leaves.length === 1 ? `its one code, ${first.code}` : `one of its ${leaves.length} codes`}.`;
  return `${entry.code} is not billable without a 7th character: the order file of the release spells the codes out.`;
}

/** The row of the entry itself, or of the heading that it belongs to; where it is a heading of sides, the rows under it. */
function sidesAround(release: Release, entry: ReleaseEntry, above: readonly ReleaseEntry[]): SideRow[] {
  const childrenOf = (one: ReleaseEntry) => one.children.flatMap((child) => release.entries.get(child) ?? []);
  const under = sideRows(childrenOf(entry));
  if (under.length > 0) return under;
  const line = [...above.filter(isCoded), entry];
  for (let index = line.length - 1; index > 0; index--) {
    const [parent, own] = [line[index - 1], line[index]];
    const rows = parent ? sideRows(childrenOf(parent)) : [];
    const row = rows.find((one) => sides.some((side) => one[side] === own));
    if (row) return [row];
  }
  return [];
}

/** Of a code that ends in its 7th character, the others it could end in. */
function seventhAround(release: Release, entry: ReleaseEntry): readonly (SeventhCharacter | SeventhChoice)[] {
  const parent = entry.parent === undefined ? undefined : release.entries.get(entry.parent);
  const base = hasSeventh(entry.code) ? parent : entry;
  if (!base) return [];
  // The tabular list alone does not tell which of the codes there are.
  const choices = release.files.includes('order') ? seventhChoices(release, base) : undefined;
  return choices ?? seventhOf(release, base)?.characters ?? [];
}

export function notesOf(release: Release, entry: ReleaseEntry): LadderNote[] {
  return noteKinds.flatMap((kind) => (entry.notes[kind] ?? []).map((text) => ({ kind, text, at: entry.code, ...referencesOf(release, kind, text) })));
}

/** Includes and inclusion terms name conditions, not other codes. */
function referencesOf(release: Release, kind: NoteKind, text: string): Resolved {
  return pointsElsewhere(kind) ? resolveReferences(release, text) : { entries: [], named: [], missing: [], unread: [] };
}

export function pointsElsewhere(kind: NoteKind): boolean {
  return kind !== 'remarks' && kind !== 'includes' && kind !== 'inclusionTerms';
}
