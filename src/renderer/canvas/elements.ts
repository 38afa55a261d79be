import type { Theme } from '#core/figure/palette';
import type { MedicalGraph } from '#core/graph/MedicalGraph';
import type { Layout, Line, Place, TextBox } from '#core/layout/Layout';
import type { ElementDefinition } from 'cytoscape';
import { chipElement, markElements, pinElements, stackElements } from './chipElements';
import { toCurve } from './curve';
import { insideElements, tracked } from './insideElements';

/** A layout as Cytoscape elements: chips, what stands inside the large ones, lines, and words; lines after what they join. */
export function elements(graph: MedicalGraph, layout: Layout, theme: Theme): ElementDefinition[] {
  const places = new Map(layout.places.map((place) => [place.key, place]));
  return [
    ...layout.places.flatMap((place) => placeElements(graph, place, theme)),
    ...layout.lines.flatMap((line) => lineElement(graph, line, places)),
    ...layout.texts.map((box) => textElement(box, box.of === undefined ? undefined : places.get(box.of)?.role)),
  ];
}

function placeElements(graph: MedicalGraph, place: Place, theme: Theme): ElementDefinition[] {
  const chip = chipElement(graph, place, theme);
  return [...stackElements(chip, place), chip, ...markElements(place), ...pinElements(chip, place, theme), ...insideElements(graph, place, theme)];
}

function textElement(box: TextBox, role: string | undefined): ElementDefinition {
  const x = box.align === 'left' ? box.x - box.width / 2 : box.align === 'right' ? box.x + box.width / 2 : box.x;
  const past = role === 'past-chip' || role === 'past-focus' ? ['past'] : [];
  return {
    group: 'nodes',
    data: { id: `words ${box.key}`, label: box.style === 'heading' ? tracked(box.text) : box.text, ...(box.of === undefined ? {} : { of: box.of }) },
    position: { x, y: box.y },
    pannable: true,
    classes: ['words', box.style, box.align, ...(box.of === undefined ? [] : ['beside']), ...past].join(' '),
  };
}

/** The step that was walked stands out; what hangs on the place one came from stays back. */
function pastClasses(from: string, to: string): string[] {
  const roles = [from, to];
  if (roles.includes('focus') && roles.includes('past-focus')) return ['walked'];
  return roles.some((role) => role.startsWith('past')) ? ['past'] : [];
}

function lineElement(graph: MedicalGraph, line: Line, places: ReadonlyMap<string, { readonly x: number; readonly y: number; readonly role: string }>): ElementDefinition[] {
  const from = places.get(line.from);
  const to = places.get(line.to);
  if (!from || !to) return [];
  const { weights, distances, sampled } = toCurve(line.points, from, to);
  const start = line.points[0] ?? from;
  const end = line.points.at(-1) ?? to;
  const standing = line.edge === undefined ? undefined : graph.getEdgeAttribute(line.edge, 'standing');
  return [
    {
      group: 'edges',
      data: {
        id: `line ${line.key}`,
        of: line.key,
        source: line.from,
        target: line.to,
        start: `${start.x - from.x}px ${start.y - from.y}px`,
        end: `${end.x - to.x}px ${end.y - to.y}px`,
        weights: weights.join(' '),
        distances: distances.join(' '),
      },
      classes: [sampled ? 'sampled' : 'curved', ...(standing === 'disputed' ? ['disputed'] : []), ...pastClasses(from.role, to.role)].join(' '),
    },
  ];
}
