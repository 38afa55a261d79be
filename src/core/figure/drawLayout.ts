import type { PathMarks } from '../exploration/pathMarks';
import { labelOf } from '../graph/labelOf';
import type { MedicalGraph } from '../graph/MedicalGraph';
import type { Layout, Line, Place, TextBox } from '../layout/Layout';
import { kindWords } from '../vocabulary/kindPhrase';
import { relations } from '../vocabulary/relations';
import { drawPlace } from './drawPlace';
import type { PathShape, SceneGroup, Stroke, TextShape } from './FigureScene';
import type { Theme } from './palette';
import { curvePath } from './pathData';
import { safeText } from './safeText';
import { words } from './words';

export interface LayoutLook {
  readonly theme: Theme;
  /** The path that stands out; without one nothing is dimmed. */
  readonly path?: PathMarks;
  /** Numbers of the notes about disputes, by the key of the place that bears the sign. */
  readonly notes: ReadonlyMap<string, number>;
}

/** A layout as it is printed: lines, words, and over them a group for each place, in the layout's own coordinates. */
export function drawLayout(graph: MedicalGraph, layout: Layout, look: LayoutLook): SceneGroup[] {
  const places = new Map(layout.places.map((place) => [place.key, place]));
  const loose = layout.texts.filter(({ of }) => of === undefined || !places.has(of));
  const beside = new Map(layout.places.map(({ key }): [string, TextBox[]] => [key, []]));
  for (const text of layout.texts) beside.get(text.of ?? '')?.push(text);
  return [
    ...layout.lines.flatMap((line) => lineGroup(graph, line, places, look)),
    ...(loose.length === 0 ? [] : [{ id: 'headings', shapes: loose.map((box) => textShape(box, look.theme, false)) }]),
    ...layout.places.map((place) => placeGroup(graph, place, beside.get(place.key) ?? [], look)),
  ];
}

function placeGroup(graph: MedicalGraph, place: Place, texts: readonly TextBox[], { theme, path, notes }: LayoutLook): SceneGroup {
  const dimmed = path !== undefined && !path.places.has(place.key) && !path.others.places.has(place.key);
  const past = dimmed || place.role === 'past-chip' || place.role === 'past-focus';
  const look = { theme, dimmed, end: path?.ends.includes(place.key) === true, note: notes.get(place.key) };
  return { id: place.key, label: placeLabel(graph, place), shapes: [...drawPlace(graph, place, look), ...texts.map((box) => textShape(box, theme, past))] };
}

/** "rhizotomy, procedure"; of a counted group how many it holds. */
function placeLabel(graph: MedicalGraph, { node, label }: Place): string {
  if (node === undefined) return safeText(label);
  const attributes = graph.getNodeAttributes(node);
  return safeText(`${attributes.label}, ${kindWords(attributes)}`);
}

function textShape({ x, y, width, text, style, align }: TextBox, { surfaces }: Theme, past: boolean): TextShape {
  const at = { x: align === 'left' ? x - width / 2 : align === 'right' ? x + width / 2 : x, y, align };
  return words(safeText(text), style, at, past ? surfaces.ink3 : surfaces.ink2);
}

function lineGroup(graph: MedicalGraph, line: Line, places: ReadonlyMap<string, Place>, look: LayoutLook): SceneGroup[] {
  const [from, to] = [places.get(line.from), places.get(line.to)];
  if (!from || !to) return [];
  const shape: PathShape = { kind: 'path', d: curvePath(line.points), stroke: lineStroke(graph, line, [from.role, to.role], look) };
  return [{ id: line.key, ...(line.edge !== undefined && { label: lineLabel(graph, line.edge) }), shapes: [shape] }];
}

function lineLabel(graph: MedicalGraph, edge: string): string {
  return safeText(`${labelOf(graph, graph.source(edge))} ${relations[graph.getEdgeAttribute(edge, 'relation')].forward} ${labelOf(graph, graph.target(edge))}`);
}

/** The step that was walked stands out; what hangs on the place one came from stays back, and what is off the path. */
function lineStroke(graph: MedicalGraph, { key, edge }: Line, roles: readonly Place['role'][], { theme: { surfaces }, path }: LayoutLook): Stroke {
  if (path?.lines.has(key)) return { colour: surfaces.ink, width: 2.4 };
  if (path?.others.lines.has(key)) return { colour: surfaces.ink3, width: 1.6 };
  if (path) return { colour: surfaces.pastEdge, width: 1.1 };
  if (roles.includes('focus') && roles.includes('past-focus')) return { colour: surfaces.ink2, width: 1.8 };
  if (roles.some((role) => role.startsWith('past'))) return { colour: surfaces.pastEdge, width: 1.1 };
  if (edge !== undefined && graph.getEdgeAttribute(edge, 'standing') === 'disputed') return { colour: surfaces.disputed, width: 1.1, dash: [5, 3] };
  return { colour: surfaces.edge, width: 1.1 };
}
