import { legendBlock } from '../../figure/page/legendBlock';
import { legendOf } from '../../figure/page/legendOf';
import { sourcesInWords } from '../../figure/page/sourcesInWords';
import { emptyLayout, type Layout } from '../../layout/Layout';
import type { MedicalGraph } from '../../graph/MedicalGraph';
import type { Receipt } from '../../vocabulary/schema';
import type { Lesson } from '../Lesson';
import { answerItems, type AnswerLook } from './answerItems';
import { caseAnswerItems, caseItems } from './caseItems';
import { columnPages } from './columnPages';
import type { FlowItem } from './flow';
import { headingItems, plainItems } from './flowItems';
import { smallSet, stepTitleSet } from './handoutType';
import { questionItems } from './questionItems';
import { columnsOf, sheetOf, type HandoutPage } from './sheet';
import { listItems, noteItems, receiptInWords } from './smallPrintItems';
import { endTitle, type HandoutLook } from './stepPages';
import type { StepPicture } from './stepPicture';

const gap = 18;

function unlessEmpty(title: string, look: HandoutLook, partsFor: (look: AnswerLook) => readonly (readonly FlowItem[])[]): HandoutPage[] {
  const parts = partsFor({ theme: look.theme, width: columnsOf(sheetOf(look.paper, false)).width }).filter((items) => items.length > 0);
  return parts.length === 0 ? [] : columnPages(title, look, parts, stepTitleSet);
}

/** The questions of all steps, where the steps' own pages have no room for them. */
export function questionPages(graph: MedicalGraph, { steps }: Lesson, look: HandoutLook): HandoutPage[] {
  return unlessEmpty('Questions', look, ({ theme, width }) => [steps.flatMap(({ id, question }, index) => (question ? questionItems(`question ${id}`, graph, question, theme, width, `Step ${index + 1}`) : []))]);
}

export function casePages(graph: MedicalGraph, { cases }: Lesson, look: HandoutLook): HandoutPage[] {
  return unlessEmpty('Cases', look, (own) => [cases.flatMap((one, index) => caseItems(graph, one, index + 1, own))]);
}

export function answerPages(graph: MedicalGraph, { steps, cases }: Lesson, look: HandoutLook): HandoutPage[] {
  return unlessEmpty('Answers', look, (own) => [[...steps.flatMap((step, index) => answerItems(graph, step, index + 1, own)), ...cases.flatMap((one, index) => caseAnswerItems(graph, one, index + 1, own))]]);
}

export interface Ending {
  /** All that the handout shows. */
  readonly pictures: readonly StepPicture[];
  /** Those whose notes no page before has. */
  readonly untold: readonly StepPicture[];
  /** What no page before has said of where the steps' words come from. */
  readonly receipts: readonly Receipt[];
}

/** How to read the pictures, what is disputed in them, where it all comes from, and whose marks are shown. */
export function endPages(graph: MedicalGraph, { pictures, untold, receipts }: Ending, look: HandoutLook): HandoutPage[] {
  const layout = together(pictures);
  const sources = sourcesInWords(graph, layout, pictures.flatMap(({ disputes }) => disputes));
  const notice = graph.getAttribute('notice') ?? '';
  return unlessEmpty(endTitle, look, (own) => [
    legendItems(graph, layout, own),
    [
      ...noteItems(untold, own, false),
      ...listItems('What the steps say', receipts.map((receipt) => receiptInWords(graph, receipt)), own),
      ...listItems('Where the pictures come from', sources, own),
      ...plainItems('notice', notice === '' ? '' : `Medroots Explorer · ${notice}`, { set: smallSet, width: own.width, colour: own.theme.surfaces.ink3, gap }),
    ],
  ]);
}

/** Of the kinds and signs that occur; what lines mean, each picture shows by where they lead. */
function legendItems(graph: MedicalGraph, layout: Layout, { theme, width }: AnswerLook): FlowItem[] {
  const items = legendOf({ graph, layout: { ...layout, lines: [] }, title: '' });
  if (items.length === 0) return [];
  return [...headingItems('legend heading', 'In the pictures', { width, colour: theme.surfaces.ink2, gap }), { ...legendBlock(items, theme, width), gap: 4, keeps: false }];
}

function together(pictures: readonly StepPicture[]): Layout {
  return { ...emptyLayout, places: pictures.flatMap(({ subject }) => subject.layout.places), lines: pictures.flatMap(({ subject }) => subject.layout.lines) };
}
