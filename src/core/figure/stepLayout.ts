import { meaningOf } from '../exploration/nodesAsText';
import type { MedicalGraph } from '../graph/MedicalGraph';
import { downCurve, straight } from '../layout/curves';
import { focusHeight, focusText } from '../layout/focusBox';
import { legendCounts } from '../filter/legendCounts';
import { around } from '../layout/drawn';
import type { Layout, Line, Place, TextBox } from '../layout/Layout';
import { ellipsise, textWidth } from '../layout/textWidth';
import { typography } from '../layout/typography';
import type { NodeId } from '../vocabulary/ids';
import { relations } from '../vocabulary/relations';
import { wrapped } from './wrapped';

/** One step: from the station before to this one, over an edge; none where one leapt. */
export interface Station {
  readonly node: NodeId;
  readonly edge?: string;
}

const gapAcross = 150;
const gapDown = 64;
const stationsInRow = 4;
const widestStation = 340;
const glossLine = 19;
const glossLines = 3;

/** A way through the graph as a strip: its stations in rows, what each means under it, and between them how they hang together. */
export function stepLayout(graph: MedicalGraph, stations: readonly Station[]): Layout {
  const places: Place[] = [];
  const texts: TextBox[] = [];
  const lines: Line[] = [];
  let [left, top] = [0, 0];
  stations.forEach((station, index) => {
    if (index > 0 && index % stationsInRow === 0) [left, top] = [0, top + focusHeight + glossLines * glossLine + gapDown];
    const place = stationPlace(graph, station, index, left, top);
    const before = places.at(-1);
    if (before) lines.push(joiningLine(before, place, station));
    if (before && before.y === place.y) texts.push(...relationText(graph, before, place, station));
    const disputed = station.edge !== undefined && graph.getEdgeAttribute(station.edge, 'standing') === 'disputed';
    const sign = before && before.y === place.y ? { x: (before.x + before.width / 2 + left) / 2, y: place.y + 16 } : { x: place.x, y: place.y - focusHeight / 2 - 14 };
    places.push(disputed || graph.getNodeAttribute(station.node, 'standing') === 'disputed' ? { ...place, mark: sign } : place);
    texts.push(...glossTexts(graph, place));
    left += place.width + gapAcross;
  });
  return { places, texts, lines, bounds: around(places, texts), hidden: [], counts: legendCounts([]) };
}

/** A way may come by the same node twice, so keys are numbered. */
function stationPlace(graph: MedicalGraph, { node }: Station, index: number, left: number, top: number): Place {
  const attributes = graph.getNodeAttributes(node);
  const { label, fontSize, width: own } = focusText(attributes.label);
  const title = attributes.kind === 'code' ? (attributes.title ?? attributes.gloss ?? '') : '';
  const width = Math.min(Math.max(widestStation, own), Math.max(own, textWidth(title, typography.title) + 40));
  return { key: `${index + 1} ${node}`, node, role: 'focus', sector: 'centre', depth: index, facing: 'left', label, fontSize, x: left + width / 2, y: top, width, height: focusHeight };
}

function joiningLine(before: Place, place: Place, { edge }: Station): Line {
  const inRow = before.y === place.y;
  const points = inRow
    ? straight({ x: before.x + before.width / 2, y: before.y }, { x: place.x - place.width / 2, y: place.y })
    : downCurve({ x: before.x, y: before.y + before.height / 2 + glossLines * glossLine + 8 }, { x: place.x, y: place.y - place.height / 2 });
  return { key: `${before.key} to ${place.key}`, from: before.key, to: place.key, ...(edge !== undefined && { edge }), points };
}

/** Over the line, in as many lines as it needs. */
function relationText(graph: MedicalGraph, before: Place, place: Place, { edge }: Station): TextBox[] {
  if (edge === undefined) return [];
  const words = relations[graph.getEdgeAttribute(edge, 'relation')][graph.source(edge) === before.node ? 'forward' : 'backward'];
  const lines = wrapped(words, typography.caption, gapAcross - 18);
  const x = (before.x + before.width / 2 + place.x - place.width / 2) / 2;
  return lines.map((text, index) => ({ key: `${place.key} relation ${index}`, text, style: 'caption', align: 'centre', x, y: place.y - 14 - (lines.length - 1 - index) * glossLine, width: gapAcross - 18, height: glossLine }));
}

function glossTexts(graph: MedicalGraph, place: Place): TextBox[] {
  const node = graph.getNodeAttributes(place.node ?? '');
  if (node.kind === 'code') return [];
  const lines = wrapped(meaningOf(node), typography.gloss, place.width);
  const shown = lines.length <= glossLines ? lines : [...lines.slice(0, glossLines - 1), ellipsise(lines.slice(glossLines - 1).join(' '), typography.gloss, place.width)];
  return shown.map((text, index) => ({ key: `${place.key} gloss ${index}`, of: place.key, text, style: 'gloss', align: 'centre', x: place.x, y: place.y + focusHeight / 2 + 14 + index * glossLine, width: place.width, height: glossLine }));
}
