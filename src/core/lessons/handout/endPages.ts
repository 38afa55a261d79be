import { legendBlock } from '../../figure/page/legendBlock';
import { legendOf } from '../../figure/page/legendOf';
import { sourcesInWords } from '../../figure/page/sourcesInWords';
import { emptyLayout, type Layout } from '../../layout/Layout';
import type { MedicalGraph } from '../../graph/MedicalGraph';
import type { Lesson } from '../Lesson';
import { answerItems, type AnswerLook } from './answerItems';
import { caseAnswerItems, caseItems } from './caseItems';
import { columnPages } from './columnPages';
import type { FlowItem } from './flow';
import { headingItems, plainItems } from './flowItems';
import { smallSet, stepTitleSet } from './handoutType';
import { questionItems } from './questionItems';
import { columnsOf, sheetOf, type HandoutPage } from './sheet';
import { listItems, receiptInWords } from './smallPrintItems';
import type { HandoutLook } from './stepPages';
import { wholePicture, type StepPicture } from './stepPicture';

const gap = 18;

function unlessEmpty(title: string, look: HandoutLook, partsFor: (look: AnswerLook) => readonly (readonly FlowItem[])[]): HandoutPage[] {
  const parts = partsFor({ theme: look.theme, width: columnsOf(sheetOf(look.paper, false)).width }).filter((items) => items.length > 0);
  return parts.length === 0 ? [] : columnPages(title, look, parts, stepTitleSet);
}

/** The questions of all steps, where the steps' own pages have no room for them. */
export function questionPages(graph: MedicalGraph, { steps }: Lesson, look: HandoutLook): HandoutPage[] {
  return unlessEmpty('Questions', look, ({ theme, width }) => steps.map(({ id, question }, index) => (question ? questionItems(`question ${id}`, graph, question, theme, width, `Step ${index + 1}`) : [])));
}

export function casePages(graph: MedicalGraph, { cases }: Lesson, look: HandoutLook): HandoutPage[] {
  return unlessEmpty('Cases', look, (own) => cases.map((one, index) => caseItems(graph, one, index + 1, own)));
}

export function answerPages(graph: MedicalGraph, { steps, cases }: Lesson, look: HandoutLook): HandoutPage[] {
  return unlessEmpty('Answers', look, (own) => [
    ...steps.map((step, index) => answerItems(graph, step, index + 1, own)),
    ...cases.map((one, index) => caseAnswerItems(graph, one, index + 1, own)),
  ]);
}

/** How to read the pictures, where all that they show comes from, and whose marks they show. `toldBefore`: the steps' pages have said what is disputed, and who says what they say. */
export function sourcePages(graph: MedicalGraph, { steps }: Lesson, look: HandoutLook, toldBefore: boolean): HandoutPage[] {
  const pictures = steps.flatMap((step) => wholePicture(graph, step, toldBefore ? 'compact' : 'stage') ?? []);
  const layout = together(pictures);
  const disputes = pictures.flatMap((picture) => picture.disputes);
  const texts = [...new Set(disputes.map(({ text }) => text))];
  const receipts = steps.flatMap(({ sources = [] }) => sources.map((receipt) => receiptInWords(graph, receipt)));
  const notice = graph.getAttribute('notice') ?? '';
  return unlessEmpty('About this handout', look, (own) => [
    legendItems(graph, layout, own),
    toldBefore ? [] : listItems('Disputed', texts, own.theme, own.width),
    toldBefore ? [] : listItems('What the steps say', [...new Set(receipts)], own.theme, own.width),
    listItems('Where the pictures come from', sourcesInWords(graph, layout, disputes), own.theme, own.width),
    notice === '' ? [] : plainItems('notice', `Medroots Explorer · ${notice}`, { set: smallSet, width: own.width, colour: own.theme.surfaces.ink3, gap }),
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
