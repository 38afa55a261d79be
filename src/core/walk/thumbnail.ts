import { colourKey, type ColourKey } from '../figure/palette';
import type { MedicalGraph } from '../graph/MedicalGraph';
import { compassLayout } from '../layout/compassLayout';
import { plainLens, type Box, type Layout, type Place, type Point, type View } from '../layout/Layout';

/** A small picture of a stop without words, in a box 1 wide and `thumbnailHeight` high; boxes by their corner at the left and top. */
export interface Thumbnail {
  readonly shapes: readonly ThumbnailShape[];
  /** Cubic Bézier segments: start, then control, control, end for each. */
  readonly lines: readonly (readonly Point[])[];
}

export interface ThumbnailShape extends Box {
  readonly key: string;
  readonly colour: ColourKey;
  readonly role: 'focus' | 'around' | 'past';
}

export const thumbnailHeight = 0.62;
const margin = 0.03;

/** What stood there without filter and path: these belong to what one looks at now, not to the walk. Nothing where the graph has no such focus. */
export function thumbnail(graph: MedicalGraph, view: View): Thumbnail {
  const layout = compassLayout(graph, view, { ...plainLens, room: 'compact' });
  const { scale, place } = fitting(layout);
  return {
    shapes: layout.places.flatMap((one) => shapesOf(graph, one, scale, place)),
    lines: layout.lines.map(({ points }) => points.map(place)),
  };
}

function fitting({ places, lines }: Layout): { readonly scale: number; readonly place: (point: Point) => Point } {
  const xs = [...places.flatMap(({ x, width }) => [x - width / 2, x + width / 2]), ...lines.flatMap(({ points }) => points.map(({ x }) => x))];
  const ys = [...places.flatMap(({ y, height }) => [y - height / 2, y + height / 2]), ...lines.flatMap(({ points }) => points.map(({ y }) => y))];
  const [left, right, top, bottom] = [least(xs), -least(xs.map((x) => -x)), least(ys), -least(ys.map((y) => -y))];
  const scale = Math.min((1 - 2 * margin) / Math.max(1, right - left), (thumbnailHeight - 2 * margin) / Math.max(1, bottom - top));
  return { scale, place: ({ x, y }) => ({ x: 0.5 + (x - (left + right) / 2) * scale, y: thumbnailHeight / 2 + (y - (top + bottom) / 2) * scale }) };
}

/** Not by spreading into `Math.min`: a picture may hold more numbers than a call takes. */
function least(numbers: readonly number[]): number {
  return numbers.reduce((smallest, number) => Math.min(smallest, number), Infinity);
}

function shapesOf(graph: MedicalGraph, place: Place, scale: number, toBox: (point: Point) => Point): ThumbnailShape[] {
  const like = place.node ?? place.group?.like;
  if (like === undefined) return [];
  const corner = toBox({ x: place.x - place.width / 2, y: place.y - place.height / 2 });
  return [{ key: place.key, ...corner, width: place.width * scale, height: place.height * scale, colour: colourKey(graph.getNodeAttributes(like)), role: roleOf(place) }];
}

function roleOf({ role }: Place): ThumbnailShape['role'] {
  if (role === 'focus') return 'focus';
  return role === 'past-focus' || role === 'past-chip' ? 'past' : 'around';
}
