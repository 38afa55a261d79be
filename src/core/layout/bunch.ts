import type { Sector } from '../graph/neighbourGroups';
import { acrossCurve, rounded } from './curves';
import { besideWidth, type Item } from './Item';
import type { Place, Point } from './Layout';
import { chipAt, runOf, titleAt, type Outward, type Piece, type Stand, type Word } from './Piece';

/** What opens from a place: chips in columns, with the lines to them, drawn from its own top left corner at (0, 0). */
export interface Bunch {
  readonly width: number;
  readonly height: number;
  /** The piece, when the bunch stands with its middle at a point and its lines begin at another. */
  readonly at: (middle: Point, start: Point) => Piece;
}

interface Parent {
  readonly key: string;
  readonly outward: Outward;
  readonly sector: Sector;
  readonly depth: number;
  readonly past: boolean;
}

const rowGap = 5;
const columnGap = 44;
export const longestColumn = 12;
/** Room over the first column for the line to the second, and left of a list under a word part for its stem. */
const trunkRoom = 12;
const stemRoom = 18;

interface Spot {
  readonly item: Item;
  readonly column: number;
  /** Inner end and middle, from the bunch's top inner corner. */
  readonly inner: number;
  readonly y: number;
}

export function bunch(items: readonly Item[], parent: Parent): Bunch {
  const columns = Array.from({ length: Math.ceil(items.length / longestColumn) }, (_, index) => items.slice(index * longestColumn, (index + 1) * longestColumn));
  const trunk = columns.length > 1 ? trunkRoom : 0;
  const starts: number[] = [];
  let width = parent.outward === 'down' ? stemRoom : 0;
  for (const column of columns) {
    starts.push(width);
    width += Math.max(...column.map((item) => item.width + besideWidth(item))) + columnGap;
  }
  width -= columnGap;
  const spots = columns.flatMap((column, index) => spotsOf(column, index, starts[index] ?? 0, trunk));
  const height = Math.max(0, ...spots.map(({ item, y }) => y + item.height / 2));
  return { width, height, at: (middle, start) => pieceAt(spots, parent, { width, height }, middle, start) };
}

function spotsOf(column: readonly Item[], index: number, inner: number, top: number): Spot[] {
  let bottom = top;
  return column.map((item) => {
    const y = bottom + item.height / 2;
    bottom += item.height + rowGap;
    return { item, column: index, inner, y };
  });
}

function pieceAt(spots: readonly Spot[], parent: Parent, size: { width: number; height: number }, middle: Point, start: Point): Piece {
  const sign = parent.outward === 'left' ? -1 : 1;
  const origin = { x: middle.x - (sign * size.width) / 2, y: middle.y - size.height / 2 };
  const run = runOf(parent.outward, parent.sector, parent.depth, parent.past ? 'past-chip' : 'chip');
  const stands: Stand[] = [];
  const words: Word[] = [];
  for (const { item, column, inner, y } of spots) {
    const end = { x: origin.x + sign * inner, y: origin.y + y };
    stands.push({ item, place: chipAt(item, end, run), from: parent.key, points: lineTo(parent.outward, column, start, origin, end, sign) });
    const title = titleAt(item, end, run);
    if (title) words.push(title);
  }
  return { stands, words };
}

function lineTo(outward: Outward, column: number, start: Point, origin: Point, end: Point, sign: number): Point[] {
  if (outward === 'down') return downTo(start, origin, column, end);
  if (column === 0) return acrossCurve(start, end);
  const over = origin.y + 3;
  const lead = origin.x - sign * 14;
  const drop = end.x - sign * 20;
  return rounded([start, { x: lead, y: start.y }, { x: lead, y: over }, { x: drop, y: over }, { x: drop, y: end.y }, end], 9);
}

/** Down from a word part, along a stem left of the list, and into each row. */
function downTo(start: Point, origin: Point, column: number, end: Point): Point[] {
  const stem = column === 0 ? origin.x : end.x - 20;
  const turn = origin.y - 10;
  return rounded([start, { x: start.x, y: turn }, { x: stem, y: turn }, { x: stem, y: end.y }, end], 9);
}

/** The place from which a bunch opens. */
export function parentOf(place: Place, outward: Outward, sector: Sector): Parent {
  return { key: place.key, outward, sector, depth: place.depth + 1, past: place.role === 'past-chip' || place.role === 'past-focus' };
}
