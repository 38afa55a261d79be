import { pathMarks, type PathMarks } from '../exploration/pathMarks';
import type { Shown } from '../exploration/Shown';
import type { Filter } from '../filter/Filter';
import { legendCounts } from '../filter/legendCounts';
import { labelOf } from '../graph/labelOf';
import type { MedicalGraph } from '../graph/MedicalGraph';
import { compassLayout } from '../layout/compassLayout';
import { around } from '../layout/drawn';
import { plainLens, type Box, type Layout, type Place, type View } from '../layout/Layout';
import { withDepth } from '../layout/viewChanges';
import { walkName } from '../walk/walkAsText';
import type { Extent } from './FigureOptions';
import { stepLayout, type Station } from './stepLayout';
import { pathStations, walkStations } from './stations';

/** What a figure shows: a layout of its own, and how it is called. */
export interface FigureSubject {
  readonly graph: MedicalGraph;
  readonly layout: Layout;
  readonly title: string;
  /** The path that stands out. */
  readonly path?: PathMarks;
  /** Where the figure is a way: its stations. */
  readonly stations?: readonly Station[];
}

export interface Choice {
  readonly extent: Extent;
  /** Of a whole neighbourhood. */
  readonly depth: View['depth'];
  /** What of the window's picture is in sight, in model pixels. */
  readonly visible: Box;
}

/** What of the program's window is to be drawn: nothing where no path is asked for. */
export function figureSubject(shown: Shown, { extent, depth, visible }: Choice): FigureSubject {
  const { graph, layout, view, selection, exploration, paths } = shown;
  switch (extent) {
    case 'screen':
      return partOfPicture(shown, cut(layout, (place) => isWithin(place, visible), true));
    case 'selection':
      return partOfPicture(shown, cut(layout, ({ node }) => node !== undefined && selection.includes(node), false));
    case 'neighbourhood':
      return neighbourhoodSubject(graph, withDepth(view, depth), exploration.filter);
    case 'path':
      return waySubject(graph, pathStations(paths[exploration.path?.chosen ?? 0]));
    case 'walk':
      return { ...waySubject(graph, walkStations(graph, exploration.walk)), title: walkName(graph, exploration.walk) };
  }
}

/** A node in the middle with all around it that its view opens, as on a wide window, without the place that one came from. */
export function neighbourhoodSubject(graph: MedicalGraph, { past: _, ...view }: View, filter: Filter = plainLens.filter): FigureSubject {
  return { graph, layout: compassLayout(graph, view, { ...plainLens, filter }), title: capitalised(labelOf(graph, view.focus)) };
}

export function waySubject(graph: MedicalGraph, stations: readonly Station[]): FigureSubject {
  const [first, last] = [stations[0], stations.at(-1)];
  return { graph, stations, layout: stepLayout(graph, stations), title: first && last ? `From ${labelOf(graph, first.node)} to ${labelOf(graph, last.node)}` : '' };
}

function partOfPicture({ graph, focus, exploration, paths }: Shown, layout: Layout): FigureSubject {
  const path = pathMarks(layout, paths, exploration.path);
  return { graph, layout, title: capitalised(labelOf(graph, focus)), ...(path && { path }) };
}

/** Some of the places, with their words and the lines between them; headings only where the picture is one piece. */
function cut(layout: Layout, keeps: (place: Place) => boolean, headings: boolean): Layout {
  const places = layout.places.filter(keeps);
  const kept = new Set(places.map(({ key }) => key));
  const inSight = around(places, []);
  const texts = layout.texts.filter((box) => (box.of === undefined ? headings && isWithin(box, inSight) : kept.has(box.of)));
  const lines = layout.lines.filter(({ from, to }) => kept.has(from) && kept.has(to));
  return { places, texts, lines, bounds: around(places, texts), hidden: [], counts: legendCounts([]) };
}

function isWithin(inner: Box, outer: Box): boolean {
  return Math.abs(inner.x - outer.x) <= (outer.width - inner.width) / 2 + 1 && Math.abs(inner.y - outer.y) <= (outer.height - inner.height) / 2 + 1;
}

function capitalised(text: string): string {
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
}
