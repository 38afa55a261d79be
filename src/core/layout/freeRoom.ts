import type { Bunch } from './bunch';
import type { Box, Place, Point } from './Layout';
import { grace } from './Occupancy';
import type { Outward, Piece } from './Piece';
import type { Rail } from './Rail';
import type { Sheet } from './Sheet';

export const bunchGap = 12;
const railRoom = 56;
const nearestRail = 240;
const railStep = 40;

/** How much farther out the next rail stands, and how far along this one room is sought before it comes to that. */
export interface Search {
  readonly step: number;
  readonly cost: number;
}

type Size = Pick<Box, 'width' | 'height'>;

/** The bunch in free room, its middle as near along the rail as there is room, its lines from the place. */
export function inFreeRoom(sheet: Sheet, place: Place, outward: Outward, { width, height, at }: Bunch, along: number, rail: number, search: Search): Piece {
  const box = freeRoom(sheet, outward, { width, height }, along, rail, search);
  const end = sheet.outerEnd(place, outward);
  const start: Point = outward === 'down' ? { x: place.x, y: end } : { x: end, y: place.y };
  return at(box, start);
}

/** Beyond everything that stands as near to the middle on this side. In steps, so that what opens later lines up. */
export function railBeyond(sheet: Sheet, place: Place, outward: Outward): number {
  return railAt(place, outward, Math.max(farthest(sheet, place, outward), outwardEnd(sheet, place, outward)));
}

/** Beyond the place itself; from the focus, beyond all that stands round it. */
export function railNextTo(sheet: Sheet, place: Place, outward: Outward): number {
  return railAt(place, outward, Math.max(place.role === 'focus' ? farthest(sheet, place, outward) : 0, outwardEnd(sheet, place, outward)));
}

function railAt(place: Place, outward: Outward, end: number): number {
  if (outward === 'down') return end + railRoom * 0.7;
  const inner = (outward === 'left' ? -place.x : place.x) - place.width / 2 + nearestRail;
  return Math.ceil(Math.max(end + railRoom, inner) / railStep) * railStep;
}

function farthest(sheet: Sheet, place: Place, outward: Outward): number {
  if (place.role !== 'focus') return sheet.farthest(place, outward);
  return Math.max(...(['chip', 'card'] as const).map((role) => sheet.farthest({ depth: 1, role }, outward)));
}

function outwardEnd(sheet: Sheet, place: Place, outward: Outward): number {
  return sheet.outerEnd(place, outward) * (outward === 'left' ? -1 : 1);
}

function freeRoom(sheet: Sheet, outward: Outward, size: Size, wish: number, start: number, { step, cost: stepCost }: Search): Box {
  const lateral = (box: Box): number => Math.abs((outward === 'down' ? box.x : box.y) - wish);
  let best = freeOn(sheet, outward, size, wish, start);
  let cost = lateral(best.box);
  for (let next = 1; next * stepCost < cost; next += 1) {
    const other = freeOn(sheet, outward, size, wish, start + next * step);
    const otherCost = lateral(other.box) + next * stepCost;
    if (otherCost >= cost) continue;
    best = other;
    cost = otherCost;
  }
  takeRoom(best.rail, outward, best.box);
  return best.box;
}

function freeOn(sheet: Sheet, outward: Outward, { width, height }: Size, wish: number, start: number): { rail: Rail; box: Box } {
  const down = outward === 'down';
  const rail = sheet.rail(`${outward} ${start}`, bunchGap);
  const out = (outward === 'left' ? -1 : 1) * (start + (down ? height : width) / 2);
  for (;;) {
    const along = rail.nearest(wish, down ? width : height);
    const box = down ? { x: along, y: out, width, height } : { x: out, y: along, width, height };
    const hit = sheet.occupancy.hit(box, grace + 4);
    if (!hit) return { rail, box };
    takeRoom(rail, outward, hit);
  }
}

function takeRoom(rail: Rail, outward: Outward, { x, y, width, height }: Box): void {
  if (outward === 'down') rail.take(x - width / 2, x + width / 2);
  else rail.take(y - height / 2, y + height / 2);
}
