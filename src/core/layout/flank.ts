import type { Sector } from '../graph/neighbourGroups';
import type { Column, Row } from './Column';
import { acrossCurve } from './curves';
import type { Point } from './Layout';
import { chipAt, runOf, titleAt, wordAt, type Piece, type Stand, type Word } from './Piece';

export interface Flank {
  readonly sector: Extract<Sector, 'west' | 'east'>;
  readonly column: Column;
  /** Where the column begins. */
  readonly top: number;
  /** The ellipse on which the inner ends stand. */
  readonly arc: { readonly x: number; readonly y: number };
  readonly focus: { readonly key: string; readonly width: number; readonly height: number };
  readonly depth: number;
  readonly role: 'chip' | 'past-chip';
  /** Half of the room that is kept free round y = 0 for the past's line; 0 where it does not pass. */
  readonly middle: number;
}

/** Names to the left, related terms to the right: chips run outward from an arc round the focus. */
export function flank(options: Flank): Piece {
  const { sector, arc, focus, depth, role } = options;
  const outward = sector === 'west' ? 'left' : 'right';
  const sign = outward === 'left' ? -1 : 1;
  const run = runOf(outward, sector, depth, role);
  const stands: Stand[] = [];
  const words: Word[] = [];
  for (const { row, y } of rowsAt(options)) {
    const inner = sign * arcAt(arc, y);
    if (row.kind === 'chip') {
      const end = { x: inner, y };
      const place = chipAt(row.item, end, run);
      const title = role === 'chip' ? titleAt(row.item, end, run) : undefined;
      if (title) words.push(title);
      stands.push({ item: row.item, place, from: focus.key, points: acrossCurve(leaving(focus, sign, y), end) });
    } else words.push(wordAt(row.kind, row.key, row.text, inner, y, outward, row.shownWith));
  }
  return { stands, words };
}

/** Where a column begins: centred on the focus, but no higher than `highest`. */
export function flankTop(column: Column, middle: number, highest: number): number {
  if (middle === 0 || column.rows.length === 0) return Math.max(highest, 4 - column.height / 2);
  const before = column.rows[splitRow(column) - 1];
  return -middle - (before ? before.y + before.height / 2 : 0);
}

/** Height of a column with the room that is kept free in its middle. */
export function flankHeight(column: Column, middle: number): number {
  return middle === 0 ? column.height : column.height + 2 * middle;
}

/** Above the middle stand the first groups, below it the rest. */
function rowsAt({ column, top, middle }: Flank): { row: Row; y: number }[] {
  if (middle === 0) return column.rows.map((row) => ({ row, y: top + row.y }));
  const split = splitRow(column);
  const before = column.rows[split - 1];
  const after = column.rows[split];
  const aboveEnd = before ? before.y + before.height / 2 : 0;
  const belowStart = after ? after.y - after.height / 2 : 0;
  return column.rows.map((row, index) => ({ row, y: index < split ? row.y - aboveEnd - middle : row.y - belowStart + middle }));
}

/** The row that begins a group nearest to the middle of the column; a single group is parted between two chips. */
function splitRow({ rows, height }: Column): number {
  const candidates = rows.flatMap((row, index) => (index > 0 && rows[index - 1]?.kind === 'chip' ? [{ index, row }] : []));
  const captions = candidates.filter(({ row }) => row.kind === 'caption');
  const chosen = (captions.length > 0 ? captions : candidates).toSorted((a, b) => Math.abs(a.row.y - height / 2) - Math.abs(b.row.y - height / 2))[0];
  return chosen?.index ?? rows.length;
}

/** An ellipse above the middle; below it no farther in than straight down when it has to pass what stands in the south. */
function arcAt(arc: { readonly x: number; readonly y: number }, y: number): number {
  return arc.x * Math.sqrt(Math.max(0.2, 1 - (y / arc.y) ** 2));
}

/** Where a line leaves the rounded side of the focus: nearer to the middle than its row, so that lines fan out. */
function leaving({ width, height }: Flank['focus'], sign: number, y: number): Point {
  const radius = height / 2;
  const start = Math.max(-0.72, Math.min(0.72, y / 330)) * radius;
  return { x: sign * (width / 2 - radius + Math.sqrt(radius ** 2 - start ** 2)), y: start };
}
