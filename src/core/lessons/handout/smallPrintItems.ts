import { shortenedIn } from '../../figure/page/contentsOf';
import type { Theme } from '../../figure/palette';
import type { MedicalGraph } from '../../graph/MedicalGraph';
import type { Receipt } from '../../vocabulary/schema';
import type { FlowItem } from './flow';
import { headingItems, plainItems } from './flowItems';
import { smallSet } from './handoutType';
import type { StepPicture } from './stepPicture';

interface SmallPrint {
  readonly theme: Theme;
  readonly width: number;
  /** The signs in the picture bear the numbers of the notes. */
  readonly numbered: boolean;
}

/** What a step's picture has to say in small type: what is disputed, what was shortened, and who says what the step says. */
export function smallPrintItems(graph: MedicalGraph, { subject, disputes }: StepPicture, receipts: readonly Receipt[], { theme, width, numbered }: SmallPrint): FlowItem[] {
  return [
    ...listItems('Disputed', disputes.map(({ text }, index) => (numbered ? `${index + 1}. ${text}` : text)), theme, width),
    ...listItems('In full', shortenedIn(subject).map(({ text }) => text), theme, width),
    ...listItems('Sources', receipts.map((receipt) => receiptInWords(graph, receipt)), theme, width),
  ];
}

/** Paragraphs in small type under a heading; nothing where there are none. */
export function listItems(heading: string, texts: readonly string[], { surfaces }: Theme, width: number): FlowItem[] {
  if (texts.length === 0) return [];
  return [
    ...headingItems(`heading ${heading}`, heading, { width, colour: surfaces.ink2, gap: 12 }),
    ...texts.flatMap((text, index) => plainItems(`${heading} ${index + 1}`, text, { set: smallSet, width, colour: surfaces.ink2, gap: index === 0 ? 0 : 4 })),
  ];
}

export function receiptInWords(graph: MedicalGraph, { source, section, says }: Receipt): string {
  return `${graph.getAttribute('sources')?.[source]?.short ?? source} (${section}): “${says}”`;
}
