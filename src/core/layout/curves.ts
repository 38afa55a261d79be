import type { Box, Place, Point } from './Layout';

/** Lines as cubic Béziers: a start, then control, control, end for each. */

/** Leaves and arrives horizontally. */
export function acrossCurve(from: Point, to: Point): Point[] {
  const bend = (to.x - from.x) * 0.52;
  return [from, { x: from.x + bend, y: from.y }, { x: to.x - bend, y: to.y }, to];
}

/** Leaves and arrives vertically. What goes far aside turns late, under what stands beside the way. */
export function downCurve(from: Point, to: Point): Point[] {
  const late = Math.min(1, Math.max(0, Math.abs(to.x - from.x) - 60) / 140);
  const height = to.y - from.y;
  return [from, { x: from.x, y: from.y + height * (0.52 + 0.4 * late) }, { x: to.x, y: to.y - height * (0.52 - 0.34 * late) }, to];
}

export function straight(from: Point, to: Point): Point[] {
  return [from, mix(from, to, 1 / 3), mix(from, to, 2 / 3), to];
}

/** Straight runs through corners that are rounded by a radius, less where a run is short. */
export function rounded(corners: readonly Point[], radius: number): Point[] {
  const [first, ...rest] = corners.filter((corner, index) => index === 0 || !same(corner, corners[index - 1]));
  if (!first) return [];
  const points: Point[] = [first];
  let at = first;
  rest.forEach((corner, index) => {
    const next = rest[index + 1];
    if (!next) {
      points.push(...straight(at, corner).slice(1));
      return;
    }
    const cut = Math.min(radius, distance(at, corner) * 0.99, distance(corner, next) / 2);
    const before = towards(corner, at, cut);
    const after = towards(corner, next, cut);
    points.push(...straight(at, before).slice(1), mix(before, corner, 0.55), mix(after, corner, 0.55), after);
    at = after;
  });
  return points;
}

function mix(a: Point, b: Point, share: number): Point {
  return { x: a.x + (b.x - a.x) * share, y: a.y + (b.y - a.y) * share };
}

function towards(from: Point, to: Point, length: number): Point {
  return mix(from, to, length / (distance(from, to) || 1));
}

function distance(a: Point, b: Point): number {
  return Math.hypot(a.x - b.x, a.y - b.y);
}

function same(a: Point, b: Point | undefined): boolean {
  return b !== undefined && distance(a, b) < 0.01;
}

/** An end of a line: where it is, and which way the line leaves there. */
export interface LineEnd extends Point {
  readonly out: Point;
}

/** Leaves and arrives square to what it joins. */
export function joiningCurve(from: LineEnd, to: LineEnd): Point[] {
  const bend = Math.max(20, distance(from, to) * 0.42);
  return [{ x: from.x, y: from.y }, beyond(from, bend), beyond(to, bend), { x: to.x, y: to.y }];
}

function beyond({ x, y, out }: LineEnd, length: number): Point {
  return { x: x + out.x * length, y: y + out.y * length };
}

const outs = { left: { x: -1, y: 0 }, right: { x: 1, y: 0 }, up: { x: 0, y: -1 }, down: { x: 0, y: 1 } } as const satisfies Record<Place['facing'], Point>;

/** The middle of one side of a box. */
export function sideOf({ x, y, width, height }: Box, side: Place['facing']): LineEnd {
  const out = outs[side];
  return { x: x + (out.x * width) / 2, y: y + (out.y * height) / 2, out };
}

/** The side of a box that looks to a point. */
export function sideTowards({ x, y, width }: Box, to: Point): Place['facing'] {
  if (Math.abs(to.x - x) > width / 2) return to.x < x ? 'left' : 'right';
  return to.y < y ? 'up' : 'down';
}
