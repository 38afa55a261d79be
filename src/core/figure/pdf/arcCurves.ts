export interface Point {
  readonly x: number;
  readonly y: number;
}

export interface Arc {
  readonly from: Point;
  readonly to: Point;
  readonly radiusX: number;
  readonly radiusY: number;
  /** Of the ellipse's own x axis, in degrees. */
  readonly turn: number;
  readonly large: boolean;
  readonly clockwise: boolean;
}

/** Control, control, end. */
export type Curve = readonly [Point, Point, Point];

/** An ellipse on which an arc lies, as a circle of radius 1 that is stretched, turned and moved. */
interface Ellipse {
  readonly onPage: (point: Point) => Point;
  readonly start: number;
  /** From the start to the end, in radians. */
  readonly sweep: number;
}

/** An arc as SVG has it, in cubic curves of a quarter turn at most. */
export function arcCurves(arc: Arc): readonly Curve[] {
  const { onPage, start, sweep } = ellipseOf(arc);
  const count = Math.ceil(Math.abs(sweep) / (Math.PI / 2) - 1e-9);
  const step = sweep / count;
  return Array.from({ length: count }, (_, index) => {
    const [one, two, end] = circleCurve(start + index * step, step);
    return [onPage(one), onPage(two), index === count - 1 ? arc.to : onPage(end)];
  });
}

/** A part of the circle of radius 1. */
function circleCurve(from: number, step: number): Curve {
  const reach = (4 / 3) * Math.tan(step / 4);
  const [start, end] = [onCircle(from), onCircle(from + step)];
  return [{ x: start.x - reach * start.y, y: start.y + reach * start.x }, { x: end.x + reach * end.y, y: end.y - reach * end.x }, end];
}

function onCircle(angle: number): Point {
  return { x: Math.cos(angle), y: Math.sin(angle) };
}

/** As SVG works it out ("Implementation notes: conversion from endpoint to center parameterization"). */
function ellipseOf({ from, to, radiusX, radiusY, turn, large, clockwise }: Arc): Ellipse {
  const along = onCircle((turn * Math.PI) / 180);
  const [halfX, halfY] = [(from.x - to.x) / 2, (from.y - to.y) / 2];
  const x = (along.x * halfX + along.y * halfY) / radiusX;
  const y = (along.x * halfY - along.y * halfX) / radiusY;
  // Radii that do not reach grow until they do.
  const scale = Math.max(1, Math.hypot(x, y));
  const [atX, atY] = [x / scale, y / scale];
  const off = Math.sqrt(Math.max(0, 1 / (atX * atX + atY * atY) - 1)) * (large === clockwise ? -1 : 1);
  const centre = { x: off * atY, y: -off * atX };
  const start = Math.atan2(atY - centre.y, atX - centre.x);
  const sweep = Math.atan2(-atY - centre.y, -atX - centre.x) - start;
  const middle = { x: (from.x + to.x) / 2, y: (from.y + to.y) / 2 };
  const onPage = (point: Point): Point => {
    const [wide, high] = [(point.x + centre.x) * radiusX * scale, (point.y + centre.y) * radiusY * scale];
    return { x: middle.x + along.x * wide - along.y * high, y: middle.y + along.y * wide + along.x * high };
  };
  return { onPage, start, sweep: turned(sweep, clockwise) };
}

function turned(sweep: number, clockwise: boolean): number {
  if (clockwise) return sweep < 0 ? sweep + 2 * Math.PI : sweep;
  return sweep > 0 ? sweep - 2 * Math.PI : sweep;
}
