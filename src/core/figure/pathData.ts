import type { Point } from '../layout/Layout';
import type { ChipShape } from './chipShape';

/** Shapes as SVG path data, in model pixels. */

interface Frame {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** The outline of a chip whose middle is at (x, y). */
export function outlinePath(shape: ChipShape, { x, y, width, height }: Frame): string {
  const [left, top] = [x - width / 2, y - height / 2];
  if (shape.shape === 'rounded') return roundedPath(left, top, width, height, { left: shape.radius, right: shape.radius });
  return polygonPath(corners(shape, { x, y, width, height }));
}

/** The part of it that its icon stands on: as wide as the chip is high, at its left or right end. */
export function bandPath(shape: ChipShape, frame: Frame, end: 'left' | 'right'): string {
  const { x, y, width, height } = frame;
  const band = Math.min(height, width);
  const left = end === 'left' ? x - width / 2 : x + width / 2 - band;
  if (shape.shape === 'rounded')
    return roundedPath(left, y - height / 2, band, height, end === 'left' ? { left: shape.radius, right: 0 } : { left: 0, right: shape.radius });
  return polygonPath(beyond(corners(shape, frame), end === 'left' ? left + band : left, end));
}

function roundedPath(left: number, top: number, width: number, height: number, radius: { readonly left: number; readonly right: number }): string {
  const most = Math.min(width, height / 2);
  const [near, far] = [Math.min(radius.left, most), Math.min(radius.right, most)];
  const [right, bottom] = [left + width, top + height];
  return [
    `M${n(left + near)} ${n(top)}H${n(right - far)}`,
    far > 0 ? `A${n(far)} ${n(far)} 0 0 1 ${n(right)} ${n(top + far)}` : '',
    `V${n(bottom - far)}`,
    far > 0 ? `A${n(far)} ${n(far)} 0 0 1 ${n(right - far)} ${n(bottom)}` : '',
    `H${n(left + near)}`,
    near > 0 ? `A${n(near)} ${n(near)} 0 0 1 ${n(left)} ${n(bottom - near)}` : '',
    `V${n(top + near)}`,
    near > 0 ? `A${n(near)} ${n(near)} 0 0 1 ${n(left + near)} ${n(top)}` : '',
    'Z',
  ].join('');
}

function corners({ points }: ChipShape, { x, y, width, height }: Frame): Point[] {
  const found: Point[] = [];
  for (let index = 0; index + 1 < points.length; index += 2) found.push({ x: x + ((points[index] ?? 0) * width) / 2, y: y + ((points[index + 1] ?? 0) * height) / 2 });
  return found;
}

/** What of a polygon lies on one side of an upright line (Sutherland and Hodgman). */
function beyond(polygon: readonly Point[], at: number, side: 'left' | 'right'): Point[] {
  const isIn = ({ x }: Point): boolean => (side === 'left' ? x <= at : x >= at);
  return polygon.flatMap((corner, index) => {
    const before = polygon.at(index - 1) ?? corner;
    const crossing = isIn(before) === isIn(corner) ? [] : [{ x: at, y: before.y + ((corner.y - before.y) * (at - before.x)) / (corner.x - before.x) }];
    return isIn(corner) ? [...crossing, corner] : crossing;
  });
}

function polygonPath(polygon: readonly Point[]): string {
  return `M${polygon.map(({ x, y }) => `${n(x)} ${n(y)}`).join('L')}Z`;
}

/** A line of the layout: a start, then control, control, end for each cubic. */
export function curvePath(points: readonly Point[]): string {
  const [start, ...rest] = points;
  if (!start) return '';
  return `M${n(start.x)} ${n(start.y)}C${rest.map(({ x, y }) => `${n(x)} ${n(y)}`).join(' ')}`;
}

export function circlePath(x: number, y: number, radius: number): string {
  return `M${n(x - radius)} ${n(y)}a${n(radius)} ${n(radius)} 0 1 0 ${n(2 * radius)} 0a${n(radius)} ${n(radius)} 0 1 0 ${n(-2 * radius)} 0Z`;
}

export function barPath(from: Point, to: Point): string {
  return `M${n(from.x)} ${n(from.y)}L${n(to.x)} ${n(to.y)}`;
}

/** To a hundredth of a pixel, which nobody sees and which keeps files small. */
function n(value: number): string {
  return String(Math.round(value * 100) / 100);
}
