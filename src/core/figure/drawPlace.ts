import type { MedicalGraph } from '../graph/MedicalGraph';
import type { Place, Point } from '../layout/Layout';
import { typography } from '../layout/typography';
import type { NodeAttributes } from '../vocabulary/schema';
import { chipShape, type ChipShape } from './chipShape';
import type { PathShape, Shape } from './FigureScene';
import { iconName, icons, standingMarks, type IconName } from './icons';
import { colourKey, type ColourKey, type Theme } from './palette';
import { bandPath, barPath, circlePath, outlinePath } from './pathData';
import { placeInside } from './placeInside';
import { safeText } from './safeText';
import { words } from './words';

/** What a figure says of a place beside what it is. */
export interface PlaceLook {
  readonly theme: Theme;
  /** Off the path that the figure shows. */
  readonly dimmed: boolean;
  /** At one of the ends of the path. */
  readonly end: boolean;
  /** The number of the note about its dispute, written in its sign. */
  readonly note: number | undefined;
}

/** Everything of a place: the card behind a counted group, chip, icon, what is written in it, and the sign of a dispute. */
export function drawPlace(graph: MedicalGraph, place: Place, look: PlaceLook): Shape[] {
  const like = graph.getNodeAttributes(place.node ?? place.group?.like ?? '');
  const kind = colourKey(like);
  const shape = chipShape(kind, place);
  const pale = look.dimmed || place.role === 'past-chip' || place.role === 'past-focus';
  const ink = chipInk(graph, place, kind, look, pale);
  const stacked = place.group && !place.group.open ? [chipBody(shape, { ...place, x: place.x + 3, y: place.y - 3 }, ink)] : [];
  return [
    ...stacked,
    chipBody(shape, place, { ...ink, stroke: undefined }),
    ...band(like, shape, place, look.theme, pale),
    { kind: 'path', d: outlinePath(shape, place), ...(ink.stroke && { stroke: ink.stroke }) },
    ...chipLabel(place, ink.label),
    ...inside(graph, place, kind, look.theme, pale),
    ...(place.mark ? disputeSign(place.mark, look) : []),
  ];
}

interface ChipInk {
  readonly fill: string;
  readonly stroke: PathShape['stroke'];
  readonly label: string;
}

/** Disputed and unsourced go before all, then the ends of a path, then what is pale. */
function chipInk(graph: MedicalGraph, place: Place, kind: ColourKey, { theme: { surfaces, kinds }, end }: PlaceLook, pale: boolean): ChipInk {
  const fill = pale ? surfaces.paper : kinds[kind].tint;
  const label = !pale ? surfaces.ink : place.role === 'past-focus' ? surfaces.ink2 : surfaces.ink3;
  const node = place.node === undefined ? undefined : graph.getNodeAttributes(place.node);
  if (end) return { fill, label, stroke: { colour: surfaces.ink, width: 3.2 } };
  if (node?.sources.length === 0) return { fill, label, stroke: { colour: surfaces.ink3, width: 1.6, dash: [1.6, 1.6] } };
  if (node?.standing === 'disputed') return { fill, label, stroke: { colour: surfaces.disputed, width: 1.8, dash: [4, 2.6] } };
  return { fill, label, stroke: { colour: pale ? surfaces.ink3 : kinds[kind].border, width: pale ? 1 : place.role === 'focus' ? 1.8 : 1.3 } };
}

function chipBody(shape: ChipShape, place: Place, { fill, stroke }: Pick<ChipInk, 'fill' | 'stroke'>): PathShape {
  return { kind: 'path', d: outlinePath(shape, place), fill, ...(stroke && { stroke }) };
}

function isBanded({ role }: Place): boolean {
  return role === 'chip' || role === 'past-chip';
}

function band(like: NodeAttributes, shape: ChipShape, place: Place, { surfaces, kinds }: Theme, pale: boolean): PathShape[] {
  if (!isBanded(place)) return [];
  const colours = kinds[colourKey(like)];
  const end = place.facing === 'right' ? 'right' : 'left';
  const middle = place.x + ((end === 'left' ? -1 : 1) * (place.width - place.height)) / 2;
  return [
    { kind: 'path', d: bandPath(shape, place, end), fill: pale ? surfaces.band : colours.hue },
    icon(iconName(like), { x: middle, y: place.y }, Math.min(place.height, 26) / 22, pale ? surfaces.ink3 : colours.icon),
  ];
}

/** An icon round its middle; at scale 1 it is 16 pixels wide. */
export function icon(name: IconName, { x, y }: Point, scale: number, colour: string): PathShape {
  return { kind: 'path', d: icons[name], at: { x: x - 8 * scale, y: y - 8 * scale, scale }, stroke: { colour, width: 1.7, round: true } };
}

/** In the middle of what the icon leaves free. */
function chipLabel(place: Place, colour: string): Shape[] {
  if (!isBanded(place) && place.role !== 'past-focus') return [];
  const shift = !isBanded(place) ? 0 : place.facing === 'right' ? -11 : 11;
  const style = place.role === 'past-focus' ? 'pastFocus' : place.fontSize === typography.label.size ? 'label' : 'codeLabel';
  return [words(safeText(place.label), style, { x: place.x + shift, y: place.y, align: 'centre' }, colour, place.fontSize)];
}

function inside(graph: MedicalGraph, place: Place, kind: ColourKey, { surfaces, kinds }: Theme, pale: boolean): Shape[] {
  const { words: lines, bars, icon: at } = placeInside(graph, place);
  const colourOf = (name: string): string => {
    if (pale) return surfaces.ink3;
    if (name === 'kind') return kinds[kind].border;
    return name === 'original' ? kinds.root.border : name === 'label' ? surfaces.ink : surfaces.ink2;
  };
  return [
    ...(at ? [icon('root', at, 18 / 22, pale ? surfaces.ink3 : kinds.root.border)] : []),
    ...lines.filter(({ text }) => text !== '').flatMap((line) => linesOf(line.text).map((text, index, all) => words(text, line.style, { ...line, y: line.y + (index - (all.length - 1) / 2) * typography[line.style].size }, colourOf(line.name)))),
    ...bars.map(({ from, to, y }): PathShape => ({ kind: 'path', d: barPath({ x: from, y }, { x: to, y }), stroke: { colour: pale ? surfaces.band : surfaces.partLine, width: 3 } })),
  ];
}

function linesOf(text: string): string[] {
  return text.split('\n').map(safeText);
}

const markRadius = 6.6;

/** "Not equal" in a circle, or the number of the note that says what is disputed. */
export function disputeSign(at: Point, { theme: { surfaces }, note }: Pick<PlaceLook, 'theme' | 'note'>): Shape[] {
  const circle: PathShape = { kind: 'path', d: circlePath(at.x, at.y, markRadius), fill: surfaces.paper, stroke: { colour: surfaces.disputed, width: 1.4 } };
  if (note === undefined) return [circle, { kind: 'path', d: standingMarks.disputed, at: { x: at.x - 7.5, y: at.y - 7.5, scale: 15 / 16 }, stroke: { colour: surfaces.disputed, width: 1.3, round: true } }];
  return [circle, words(String(note), 'heading', { ...at, align: 'centre' }, surfaces.disputed, note > 9 ? 8 : 9)].map(untracked);
}

function untracked(shape: Shape): Shape {
  if (shape.kind === 'path') return shape;
  const { tracking: _, ...rest } = shape;
  return rest;
}
