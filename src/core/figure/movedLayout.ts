import type { Layout } from '../layout/Layout';

interface At {
  readonly x: number;
  readonly y: number;
}

/** The same layout with the middle of its bounds at a point. */
export function movedLayout(layout: Layout, x: number, y: number): Layout {
  const [dx, dy] = [x - layout.bounds.x, y - layout.bounds.y];
  const moved = <Thing extends At>(thing: Thing): Thing => ({ ...thing, x: thing.x + dx, y: thing.y + dy });
  return {
    ...layout,
    places: layout.places.map((place) => ({ ...moved(place), ...(place.mark && { mark: moved(place.mark) }) })),
    texts: layout.texts.map(moved),
    lines: layout.lines.map((line) => ({ ...line, points: line.points.map(moved) })),
    bounds: moved(layout.bounds),
  };
}
