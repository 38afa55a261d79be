import type { MedicalGraph } from '../graph/MedicalGraph';
import type { Place } from '../layout/Layout';
import { rootCard, type RootCard } from '../layout/rootCard';
import { ellipsise, textWidth } from '../layout/textWidth';
import { typography, type TypeStyle } from '../layout/typography';
import { kindPhrase } from '../vocabulary/kindPhrase';
import type { NodeAttributes } from '../vocabulary/schema';
import { partSpans } from '../words/partSpans';

/** Words inside a large place, in model pixels: `x` is their middle, or their left or right end; `y` the middle of the line. */
export interface InsideWords {
  readonly name: 'kind' | 'label' | 'title' | 'original' | 'transliteration' | 'meaning';
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly style: keyof typeof typography;
  readonly align: 'left' | 'centre' | 'right';
}

/** What stands inside the large places: the focus with its kind and its word parts underlined, a root's card with its origin. */
export interface PlaceInside {
  readonly words: readonly InsideWords[];
  /** A bar under each word part, as wide as its letters. */
  readonly bars: readonly { readonly from: number; readonly to: number; readonly y: number }[];
  /** The middle of the icon of a card. */
  readonly icon?: { readonly x: number; readonly y: number };
}

const nothing: PlaceInside = { words: [], bars: [] };

export function placeInside(graph: MedicalGraph, place: Place): PlaceInside {
  if (place.node === undefined) return nothing;
  return place.role === 'focus' ? focusInside(graph, place) : place.role === 'card' ? cardInside(graph, place) : nothing;
}

function focusInside(graph: MedicalGraph, place: Place): PlaceInside {
  const node = graph.getNodeAttributes(place.node ?? place.key);
  const large = place.fontSize === typography.focus.size;
  const twoLines = place.label.includes('\n');
  return {
    words: [
      { name: 'kind', text: kindPhrase(node).toUpperCase(), x: place.x, y: place.y - (twoLines ? 31 : 27), style: 'focusKind', align: 'centre' },
      { name: 'label', text: place.label, x: place.x, y: place.y + (twoLines ? 8 : large ? 1 : 5), style: large ? 'focus' : 'focusSmall', align: 'centre' },
      ...focusTitle(node, place),
    ],
    bars: twoLines ? [] : underlines(graph, place, large ? typography.focus : typography.focusSmall),
  };
}

/** A code in the middle says what it stands for. */
function focusTitle(node: NodeAttributes, place: Place): InsideWords[] {
  const title = node.kind === 'code' ? (node.title ?? node.gloss) : undefined;
  if (title === undefined) return [];
  return [{ name: 'title', text: ellipsise(title, typography.title, place.width - 24), x: place.x, y: place.y + 30, style: 'title', align: 'centre' }];
}

function underlines(graph: MedicalGraph, place: Place, style: TypeStyle): PlaceInside['bars'] {
  const labels = graph
    .filterOutEdges(place.node ?? place.key, (_edge, { relation }) => relation === 'built-from')
    .toSorted((a, b) => (graph.getEdgeAttribute(a, 'order') ?? 0) - (graph.getEdgeAttribute(b, 'order') ?? 0))
    .map((edge) => graph.getNodeAttribute(graph.target(edge), 'label'));
  const left = place.x - textWidth(place.label, style) / 2;
  const at = (letters: number): number => left + textWidth(place.label.slice(0, letters), style);
  return (partSpans(place.label, labels) ?? []).map(({ start, end }) => ({ from: at(start) + 2, to: at(end) - 2, y: place.y + 31 }));
}

function cardInside(graph: MedicalGraph, place: Place): PlaceInside {
  const node = graph.getNodeAttributes(place.node ?? place.key);
  if (node.kind !== 'root') return { words: [{ name: 'label', text: place.label, x: place.x, y: place.y, style: 'cardLabel', align: 'centre' }], bars: [] };
  const card = rootCard(node, place.width);
  const left = place.x - place.width / 2 + 14;
  const right = place.x + place.width / 2 - 14;
  const top = place.y - 20;
  return {
    words: [
      { name: 'label', text: card.label, x: left + 20, y: top, style: 'cardLabel', align: 'left' },
      { name: 'original', text: card.original, x: right, y: top, style: 'cardOriginal', align: 'right' },
      ...meaningLine(place, card),
    ],
    bars: [],
    icon: { x: left + 7, y: top },
  };
}

/** Transliteration in italics and meaning upright, the two centred together. */
function meaningLine(place: Place, { transliteration, meaning }: RootCard): InsideWords[] {
  const y = place.y + 11;
  const gap = transliteration === '' ? 0 : 6;
  const width = textWidth(transliteration, typography.cardTransliteration) + gap + textWidth(meaning, typography.cardMeaning);
  return [
    { name: 'transliteration', text: transliteration, x: place.x - width / 2, y, style: 'cardTransliteration', align: 'left' },
    { name: 'meaning', text: meaning, x: place.x + width / 2, y, style: 'cardMeaning', align: 'right' },
  ];
}
