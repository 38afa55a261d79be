import { meaningOf } from '../../exploration/nodesAsText';
import { edgeSentence } from '../../graph/explainEdge';
import { labelOf } from '../../graph/labelOf';
import type { FigureStyle, FigureTexts } from '../FigureOptions';
import type { FigureSubject } from '../figureSubject';
import { placeInside } from '../placeInside';
import type { FigureContents, Note } from './FigureContents';
import { disputesIn } from './disputesIn';
import { legendOf } from './legendOf';
import { sourcesInWords } from './sourcesInWords';

/** What a person chose to stand beside the picture, in words made from the graph where they wrote none. */
export function contentsOf(subject: FigureSubject, { beside }: Pick<FigureStyle, 'beside'>, texts: FigureTexts, date: string): FigureContents {
  const { graph, layout } = subject;
  const has = new Set(beside);
  const disputes = has.has('sources') ? disputesIn(subject) : [];
  const footer = [has.has('licence') ? licenceLine(subject) : '', has.has('date') ? date : ''].filter((part) => part !== '').join(' · ');
  return {
    title: has.has('title') ? (texts.title ?? subject.title) : '',
    legend: has.has('legend') ? legendOf(subject) : [],
    caption: has.has('caption') ? (texts.caption ?? captionOf(subject)) : '',
    notes: disputes,
    inFull: shortenedIn(subject),
    sources: has.has('sources') ? sourcesInWords(graph, layout, disputes) : [],
    footer,
  };
}

/** Of a way its steps as sentences, else what the node in the middle means. */
export function captionOf({ graph, layout, stations }: FigureSubject): string {
  if (stations) return stations.flatMap(({ edge }, index) => (edge === undefined ? [] : [`${edgeSentence(graph, edge, stations[index - 1]?.node ?? '')}.`])).join(' ');
  const focus = layout.places.find(({ role }) => role === 'focus')?.node;
  const meaning = focus === undefined ? '' : meaningOf(graph.getNodeAttributes(focus));
  return focus === undefined || meaning === '' ? '' : `${labelOf(graph, focus)}: ${meaning}`;
}

/** The notice of the graph, which names whose marks are shown. */
function licenceLine({ graph }: FigureSubject): string {
  return ['Medroots Explorer', graph.getAttribute('notice') ?? ''].filter((part) => part !== '').join(' · ');
}

/** Whatever the picture shows with an ellipsis, whole. */
export function shortenedIn({ graph, layout }: FigureSubject): Note[] {
  const cut = new Set(layout.texts.filter(({ text }) => text.endsWith('…')).map(({ of }) => of));
  return layout.places.flatMap((place) => {
    if (place.node === undefined) return [];
    const isCut = cut.has(place.key) || place.label.endsWith('…') || placeInside(graph, place).words.some(({ text }) => /…’?$/.test(text));
    const meaning = meaningOf(graph.getNodeAttributes(place.node));
    return isCut ? [{ about: place.key, text: [labelOf(graph, place.node), meaning].filter((part) => part !== '').join(': ') }] : [];
  });
}

/** The number in the sign of each disputed place. */
export function noteNumbers(notes: readonly Note[]): ReadonlyMap<string, number> {
  return new Map(notes.map(({ about }, index) => [about, index + 1]));
}
