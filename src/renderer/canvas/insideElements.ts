import { placeInside, type InsideWords } from '#core/figure/placeInside';
import { colourKey, type Theme } from '#core/figure/palette';
import type { MedicalGraph } from '#core/graph/MedicalGraph';
import type { Place } from '#core/layout/Layout';
import type { ElementDefinition } from 'cytoscape';
import { bandImage } from './bandImage';

/** What stands inside the large places, as elements of its own: a node of Cytoscape has but one label. */
export function insideElements(graph: MedicalGraph, place: Place, theme: Theme): ElementDefinition[] {
  if (place.node === undefined) return [];
  const { words, bars, icon } = placeInside(graph, place);
  const colour = colourKey(graph.getNodeAttributes(place.node));
  const inside = [
    ...(icon ? [element(place, 'icon', icon, 'card-icon', { image: bandImage('root', 18, 'none', theme.kinds.root.border), paleImage: bandImage('root', 18, 'none', theme.surfaces.ink3) })] : []),
    ...words.map((one) => element(place, one.name, one, `words ${one.align} ${wordsClass(one, colour)}`, { label: one.name === 'kind' ? tracked(one.text) : one.text })),
    ...bars.map(({ from, to, y }, index) => element(place, `part ${index}`, { x: (from + to) / 2, y }, 'part-line', { width: to - from })),
  ];
  return inside;
}

function wordsClass({ name, style }: InsideWords, colour: string): string {
  if (name === 'kind') return `focus-kind ${colour}`;
  if (style === 'focus' || style === 'focusSmall') return style === 'focus' ? 'focus-label' : 'focus-label small';
  return name === 'title' ? 'focus-title' : `card-${name}`;
}

function element(place: Place, name: string, { x, y }: { readonly x: number; readonly y: number }, classes: string, data: Readonly<Record<string, unknown>>): ElementDefinition {
  return { group: 'nodes', data: { ...data, id: `${place.key} ${name}`, of: place.key }, position: { x, y }, classes };
}

/** Canvas text knows no letter spacing; hair spaces stand in for it. */
export function tracked(words: string): string {
  return Array.from(words).join('\u200a');
}
