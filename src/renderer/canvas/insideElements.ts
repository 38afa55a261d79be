import { colourKey, type Theme } from '#core/figure/palette';
import type { MedicalGraph } from '#core/graph/MedicalGraph';
import type { Place } from '#core/layout/Layout';
import { rootCard, type RootCard } from '#core/layout/rootCard';
import { ellipsise, textWidth } from '#core/layout/textWidth';
import { typography, type TypeStyle } from '#core/layout/typography';
import type { NodeAttributes } from '#core/vocabulary/schema';
import { partSpans } from '#core/words/partSpans';
import type { ElementDefinition } from 'cytoscape';
import { kindPhrase } from '#core/vocabulary/kindPhrase';
import { bandImage } from './bandImage';

/** What stands inside the large places: the focus with its kind and its word parts underlined, a root's card with its origin. */
export function insideElements(graph: MedicalGraph, place: Place, theme: Theme): ElementDefinition[] {
  if (place.node === undefined) return [];
  const inside = place.role === 'focus' ? focusInside(graph, place) : place.role === 'card' ? cardInside(graph, place, theme) : [];
  return inside.map((element) => ({ ...element, data: { ...element.data, of: place.key } }));
}

function focusInside(graph: MedicalGraph, place: Place): ElementDefinition[] {
  const node = graph.getNodeAttributes(place.key);
  const large = place.fontSize === typography.focus.size;
  const twoLines = place.label.includes('\n');
  return [
    text(`${place.key} kind`, tracked(kindPhrase(node).toUpperCase()), place.x, place.y - (twoLines ? 31 : 27), `focus-kind ${colourKey(node)}`),
    text(`${place.key} label`, place.label, place.x, place.y + (twoLines ? 8 : large ? 1 : 5), large ? 'focus-label' : 'focus-label small'),
    ...focusTitle(node, place),
    ...(twoLines ? [] : underlines(graph, place, large ? typography.focus : typography.focusSmall)),
  ];
}

/** A code in the middle says what it stands for. */
function focusTitle(node: NodeAttributes, place: Place): ElementDefinition[] {
  const title = node.kind === 'code' ? (node.title ?? node.gloss) : undefined;
  if (title === undefined) return [];
  return [text(`${place.key} title`, ellipsise(title, typography.title, place.width - 24), place.x, place.y + 30, 'focus-title')];
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
  const card = rootCard(node, place.width);
  const left = place.x - place.width / 2 + 14;
  const right = place.x + place.width / 2 - 14;
  const top = place.y - 20;
  return [
    {
      group: 'nodes',
      data: { id: `${place.key} icon`, image: bandImage('root', 18, 'none', theme.kinds.root.border), paleImage: bandImage('root', 18, 'none', theme.surfaces.ink3) },
      position: { x: left + 7, y: top },
      classes: 'card-icon',
    },
    text(`${place.key} label`, card.label, left + 20, top, 'card-label left'),
    text(`${place.key} original`, card.original, right, top, 'card-original right'),
    ...meaningLine(place, card),
  ];
}

/** Transliteration in italics and meaning upright, the two centred together. */
function meaningLine(place: Place, { transliteration, meaning }: RootCard): ElementDefinition[] {
  const y = place.y + 11;
  const gap = transliteration === '' ? 0 : 6;
  const width = textWidth(transliteration, typography.cardTransliteration) + gap + textWidth(meaning, typography.cardMeaning);
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
  return Array.from(words).join('\u200a');
}
