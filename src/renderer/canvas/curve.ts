import type { Point } from '#core/layout/Layout';

/**
 * A line of the layout in the way in which Cytoscape bends an edge: over control points that are given by their share
 * of the way from node to node (`weights`) and their distance from the straight line between the two (`distances`).
 */
export interface Curve {
  /** Whether the points are points of the line itself, to be joined by straight pieces, and not control points. */
  readonly sampled: boolean;
  readonly weights: readonly number[];
  readonly distances: readonly number[];
}

/**
 * One cubic becomes two quadratics: Cytoscape joins neighbouring control points in their middle, and the middle of
 * these two is the middle of the cubic. A line of several cubics is sampled, eight points to a cubic.
 */
export function toCurve(points: readonly Point[], start: Point, end: Point): Curve {
  const sampled = points.length !== 4;
  const bends = sampled ? sample(points) : quadraticControls(points);
  const alongX = end.x - start.x;
  const alongY = end.y - start.y;
  const length = Math.hypot(alongX, alongY) || 1;
  return {
    sampled,
    weights: bends.map(({ x, y }) => ((x - start.x) * alongX + (y - start.y) * alongY) / length ** 2),
    distances: bends.map(({ x, y }) => ((y - start.y) * alongX - (x - start.x) * alongY) / length),
  };
}

function quadraticControls(points: readonly Point[]): Point[] {
  const [p0, p1, p2, p3] = points;
  if (!p0 || !p1 || !p2 || !p3) return [];
  const middle = cubicAt(p0, p1, p2, p3, 0.5);
  return [between(p0, halfway(p0, p1), halfway(halfway(p0, p1), halfway(p1, p2)), middle), between(middle, halfway(halfway(p1, p2), halfway(p2, p3)), halfway(p2, p3), p3)];
}

/** The control point of the quadratic nearest to a cubic. */
function between(p0: Point, p1: Point, p2: Point, p3: Point): Point {
  return { x: (3 * (p1.x + p2.x) - p0.x - p3.x) / 4, y: (3 * (p1.y + p2.y) - p0.y - p3.y) / 4 };
}

function halfway(a: Point, b: Point): Point {
  return { x: (a.x + b.x) / 2, y: (a.y + b.y) / 2 };
}

function sample(points: readonly Point[]): Point[] {
  const samples: Point[] = [];
  for (let index = 0; index + 3 < points.length; index += 3) {
    const [p0, p1, p2, p3] = points.slice(index, index + 4);
    if (!p0 || !p1 || !p2 || !p3) continue;
    const straight = Math.abs((p1.x - p0.x) * (p3.y - p0.y) - (p1.y - p0.y) * (p3.x - p0.x)) + Math.abs((p2.x - p0.x) * (p3.y - p0.y) - (p2.y - p0.y) * (p3.x - p0.x)) < 1;
    for (const share of straight ? [1] : [0.125, 0.25, 0.375, 0.5, 0.625, 0.75, 0.875, 1]) samples.push(cubicAt(p0, p1, p2, p3, share));
  }
  return samples.slice(0, -1);
}

function cubicAt(p0: Point, p1: Point, p2: Point, p3: Point, share: number): Point {
  const rest = 1 - share;
  const mix = (a: number, b: number, c: number, d: number): number => rest ** 3 * a + 3 * rest ** 2 * share * b + 3 * rest * share ** 2 * c + share ** 3 * d;
  return { x: mix(p0.x, p1.x, p2.x, p3.x), y: mix(p0.y, p1.y, p2.y, p3.y) };
}
