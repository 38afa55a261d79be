import { colourKey, type Theme } from '#core/figure/palette';
import type { MedicalGraph } from '#core/graph/MedicalGraph';
import type { Place } from '#core/layout/Layout';
import { textWidth } from '#core/layout/textWidth';
import { typography, type TypeStyle } from '#core/layout/typography';
import { partSpans } from '#core/words/partSpans';
import type { ElementDefinition } from 'cytoscape';
import { kindPhrase } from '../state/kindPhrase';
import { bandImage } from './bandImage';

/** What stands inside the large places: the focus with its kind and its word parts underlined, a root's card with its origin. */
export function insideElements(graph: MedicalGraph, place: Place, theme: Theme): ElementDefinition[] {
  if (place.node === undefined) return [];
  if (place.role === 'focus') return focusInside(graph, place);
  return place.role === 'card' ? cardInside(graph, place, theme) : [];
}

/** The largest of the two sizes in which the layout gave it room. */
export function focusType(place: Place): TypeStyle {
  return textWidth(place.label, typography.focus) <= place.width - 40 ? typography.focus : typography.focusSmall;
}

function focusInside(graph: MedicalGraph, place: Place): ElementDefinition[] {
  const node = graph.getNodeAttributes(place.key);
  const style = focusType(place);
  const colour = colourKey(node);
  return [
    text(`${place.key} kind`, tracked(kindPhrase(node).toUpperCase()), place.x, place.y - 29, `focus-kind ${colour}`),
    text(`${place.key} label`, place.label, place.x, place.y + 3, style === typography.focus ? 'focus-label' : 'focus-label small'),
    ...underlines(graph, place, style),
  ];
}

/** A bar under each word part, as wide as its letters. */
function underlines(graph: MedicalGraph, place: Place, style: TypeStyle): ElementDefinition[] {
  const labels = graph
    .filterOutEdges(place.key, (_edge, { relation }) => relation === 'built-from')
    .toSorted((a, b) => (graph.getEdgeAttribute(a, 'order') ?? 0) - (graph.getEdgeAttribute(b, 'order') ?? 0))
    .map((edge) => graph.getNodeAttribute(graph.target(edge), 'label'));
  const spans = partSpans(place.label, labels) ?? [];
  const left = place.x - textWidth(place.label, style) / 2;
  return spans.map(({ start, end }, index) => {
    const from = left + textWidth(place.label.slice(0, start), style) + 2;
    const to = left + textWidth(place.label.slice(0, end), style) - 2;
    return {
      group: 'nodes',
      data: { id: `${place.key} part ${index}`, width: to - from },
      position: { x: (from + to) / 2, y: place.y + 31 },
      classes: 'part-line',
    };
  });
}

function cardInside(graph: MedicalGraph, place: Place, theme: Theme): ElementDefinition[] {
  const node = graph.getNodeAttributes(place.key);
  if (node.kind !== 'root') return [text(`${place.key} label`, place.label, place.x, place.y, 'card-label')];
  const left = place.x - place.width / 2 + 12;
  const right = place.x + place.width / 2 - 12;
  const top = place.y - 18;
  const meaning = `‘${node.meaning.split(/[;,(]/)[0]?.trim() ?? node.meaning}’`;
  return [
    {
      group: 'nodes',
      data: { id: `${place.key} icon`, image: bandImage('root', 18, 'none', theme.kinds.root.border) },
      position: { x: left + 7, y: top },
      classes: 'card-icon',
    },
    text(`${place.key} label`, place.label, left + 22, top, 'card-label left'),
    ...(node.original === undefined ? [] : [text(`${place.key} original`, node.original, right, top, 'card-original right')]),
    ...meaningLine(place, node.transliteration, meaning),
  ];
}

/** Transliteration in italics and meaning upright, the two centred together. */
function meaningLine(place: Place, transliteration: string | undefined, meaning: string): ElementDefinition[] {
  const y = place.y + 14;
  const meaningWidth = textWidth(meaning, typography.cardMeaning);
  if (transliteration === undefined) return [text(`${place.key} meaning`, meaning, place.x, y, 'card-meaning')];
  const width = textWidth(transliteration, typography.cardTransliteration) + 7 + meaningWidth;
  return [
    text(`${place.key} transliteration`, transliteration, place.x - width / 2, y, 'card-transliteration left'),
    text(`${place.key} meaning`, meaning, place.x + width / 2, y, 'card-meaning right'),
  ];
}

function text(id: string, label: string, x: number, y: number, classes: string): ElementDefinition {
  return { group: 'nodes', data: { id, label }, position: { x, y }, classes: `words ${classes}` };
}

/** Canvas text knows no letter spacing; hair spaces stand in for it. */
export function tracked(words: string): string {
  return [...words].join('\u200a');
}
