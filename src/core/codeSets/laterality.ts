import type { ReleaseEntry } from './Release';

export const sides = ['right', 'left', 'bilateral', 'unspecified'] as const;
export type Side = (typeof sides)[number];

/** Codes that differ in the side of the body only. */
export type SideRow = Readonly<Partial<Record<Side, ReleaseEntry>>>;

interface Reading {
  readonly side: Side;
  /** The other words of the title in the singular, wherever the side stood: "bilateral upper limbs", "undescended right testis". */
  readonly rest: string;
}

/** The side words of a title, one reading for each: "Unspecified fracture of unspecified femur" has two. */
function readingsOf(title: string): Reading[] {
  return sides.flatMap((side) =>
    [...title.matchAll(new RegExp(`\\b${side}\\b`, 'gi'))].map(({ index }) => ({ side, rest: wordsOf(title.slice(0, index) + title.slice(index + side.length)) })),
  );
}

function wordsOf(text: string): string {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  return words.map((word) => word.replace(/(?<=..)s$/, '')).toSorted().join(' ');
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
