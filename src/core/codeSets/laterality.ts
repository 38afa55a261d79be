import type { ReleaseEntry } from './Release';

export const sides = ['right', 'left', 'bilateral', 'unspecified'] as const;
export type Side = (typeof sides)[number];

/** Codes that differ in the side of the body only. */
export type SideRow = Readonly<Partial<Record<Side, ReleaseEntry>>>;

interface Reading {
  readonly side: Side;
  /** The title with the side taken out, and the rest in the singular: "bilateral upper limbs" is both upper limbs. */
  readonly rest: string;
}

/** The side words of a title, one reading for each: "Unspecified fracture of unspecified femur" has two. */
function readingsOf(title: string): Reading[] {
  return sides.flatMap((side) =>
    [...title.matchAll(new RegExp(`\\b${side}\\b`, 'gi'))].map(({ index }) => ({ side, rest: singular(`${title.slice(0, index)}…${title.slice(index + side.length)}`) })),
  );
}

function singular(text: string): string {
  return text.toLowerCase().replace(/(?<=\w{2})s\b/g, '');
}

/** The rows of entries that differ in their side; a row has a right and a left at least. */
export function sideRows(entries: readonly ReleaseEntry[]): SideRow[] {
  const rows = new Map<string, Partial<Record<Side, ReleaseEntry>>>();
  for (const entry of entries) {
    for (const { side, rest } of readingsOf(entry.title)) {
      const row = rows.get(rest) ?? {};
      row[side] ??= entry;
      rows.set(rest, row);
    }
  }
  return [...rows.values()].filter((row) => row.right && row.left);
}
