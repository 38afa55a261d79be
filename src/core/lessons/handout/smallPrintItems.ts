import { shortenedIn } from '../../figure/page/contentsOf';
import type { Theme } from '../../figure/palette';
import type { MedicalGraph } from '../../graph/MedicalGraph';
import { sourceName } from '../../graph/sourceName';
import type { Receipt } from '../../vocabulary/schema';
import type { FlowItem } from './flow';
import { headingItems, plainItems } from './flowItems';
import { smallSet } from './handoutType';
import type { StepPicture } from './stepPicture';

export interface SmallLook {
  readonly theme: Theme;
  readonly width: number;
}

/** What is disputed in pictures, and what they shorten; each once. `numbered`: the signs in the picture bear the numbers. */
export function noteItems(pictures: readonly StepPicture[], { theme, width }: SmallLook, numbered: boolean): FlowItem[] {
  const disputes = pictures.flatMap((picture) => picture.disputes.map(({ text }) => text));
  const inFull = pictures.flatMap(({ subject }) => shortenedIn(subject).map(({ text }) => text));
  return [
    ...listItems('Disputed', numbered ? disputes.map((text, index) => `${index + 1}. ${text}`) : disputes, { theme, width }),
    ...listItems('In full', inFull, { theme, width }),
  ];
}

/** Paragraphs in small type under a heading, each once; nothing where there are none. */
export function listItems(heading: string, texts: readonly string[], { theme: { surfaces }, width }: SmallLook): FlowItem[] {
  if (texts.length === 0) return [];
  return [
    ...headingItems(`heading ${heading}`, heading, { width, colour: surfaces.ink2, gap: 12 }),
    ...[...new Set(texts)].flatMap((text, index) => plainItems(`${heading} ${index + 1}`, text, { set: smallSet, width, colour: surfaces.ink2, gap: index === 0 ? 0 : 4 })),
  ];
}

export function receiptInWords(graph: MedicalGraph, { source, section, says }: Receipt): string {
  return `${sourceName(graph, source)} (${section}): “${says}”`;
}
