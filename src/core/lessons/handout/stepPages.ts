import { describeLayout } from '../../figure/describeLayout';
import type { SceneGroup } from '../../figure/FigureScene';
import { smallestReadable } from '../../figure/figureWarnings';
import { noteNumbers } from '../../figure/page/contentsOf';
import type { Theme } from '../../figure/palette';
import type { MedicalGraph } from '../../graph/MedicalGraph';
import { labelOf } from '../../graph/labelOf';
import type { Step } from '../Lesson';
import { flow, heightOf, stackedAt, type FlowItem } from './flow';
import { headingItems, markdownItems, plainItems } from './flowItems';
import { bodySet, smallSet, stepTitleSet } from './handoutType';
import { questionItems } from './questionItems';
import { columnsOf, sheetOf, type HandoutPage, type HandoutPaper, type Sheet } from './sheet';
import { listItems, noteItems, receiptInWords } from './smallPrintItems';
import { drawPicture, isNumbered, partPicture, smallestScale, wholePicture, type StepPicture } from './stepPicture';

/** Of the pages that hold what belongs to no step. */
export const endTitle = 'About this handout';

export interface HandoutLook {
  readonly paper: HandoutPaper;
  readonly theme: Theme;
}

/** Where the picture of a step stands, and how large. */
interface Fitted {
  readonly sheet: Sheet;
  readonly picture: StepPicture;
  readonly scale: number;
}

const noNumbers: ReadonlyMap<string, number> = new Map();
const largestScale = 1.2;
/** Of the room under the title: the rest is for the text. */
const shareOfPicture = 0.52;
const gap = 18;
/** With less than this under the picture, the text begins on the next page. */
const leastText = 110;

export interface StepOnPaper {
  readonly pages: readonly HandoutPage[];
  /** What is drawn of it. */
  readonly picture: StepPicture | undefined;
  /** The same, where its notes are left for the end of the handout, since its page has no room for them. */
  readonly untold: StepPicture | undefined;
}

/** A step on a page, and on further ones where its text is long. `head` stands above its title. */
export function stepPages(graph: MedicalGraph, step: Step, number: number, look: HandoutLook, head: readonly FlowItem[]): StepOnPaper {
  const { theme } = look;
  const upright = sheetOf(look.paper, false);
  const titleOn = ({ innerWidth }: Sheet): FlowItem[] => [
    ...head,
    ...headingItems('step', `Step ${number}`, { width: innerWidth, colour: theme.surfaces.ink2, gap: head.length === 0 ? 0 : gap }),
    ...plainItems('title', step.title, { set: stepTitleSet, width: innerWidth, colour: theme.surfaces.ink, gap: 0 }),
  ];
  const fitted = fittedPicture(graph, step, look, heightOf(titleOn(upright)) + gap);
  const sheet = fitted?.sheet ?? upright;
  const title = titleOn(sheet);
  const top = heightOf(title) + gap;
  const { texts, untold } = textsUnder(graph, step, { fitted, sheet, from: top + (fitted ? fitted.picture.height * fitted.scale + gap : 0), theme });
  const above = [...stackedAt(title, sheet.left, sheet.top), ...(fitted ? drawnPicture(fitted, theme, sheet.top + top, untold === undefined) : [])];
  const shows = fitted ? describeLayout(fitted.picture.subject.graph, fitted.picture.subject.layout) : '';
  const pages = texts.map((groups, index) => (index === 0 ? { sheet, description: `Step ${number}: ${step.title}. ${shows}`, groups: [...above, ...groups] } : { sheet, description: `Step ${number}, continued.`, groups }));
  return { pages, picture: fitted?.picture, untold };
}

interface Under {
  readonly fitted: Fitted | undefined;
  readonly sheet: Sheet;
  readonly from: number;
  readonly theme: Theme;
}

/** Text, question and small print on the pages of a step. Notes need no page more, or else stand at the end. */
function textsUnder(graph: MedicalGraph, step: Step, { fitted, sheet, from, theme }: Under): { readonly texts: SceneGroup[][]; readonly untold: StepPicture | undefined } {
  const { width, columns } = columnsOf(sheet);
  const first = sheet.innerHeight - from < leastText ? [] : columnsOf(sheet, from).columns;
  const small = { set: smallSet, width, colour: theme.surfaces.ink2, gap: 12 };
  const text = textItems(graph, step, fitted !== undefined, theme, width);
  const part = fitted?.picture.isPart ? plainItems('part', `The step shows more than paper holds; printed is what stands next to ${labelOf(graph, step.view.focus)}.`, small) : [];
  const sources = listItems('Sources', (step.sources ?? []).map((receipt) => receiptInWords(graph, receipt)), { theme, width });
  const withSmall = (notes: readonly FlowItem[]): SceneGroup[][] => flow([text, [...part, ...notes, ...sources]].filter((items) => items.length > 0), first, columns);
  const notes = fitted ? noteItems([fitted.picture], { theme, width }, isNumbered(fitted.scale)) : [];
  const [told, bare] = [withSmall(notes), withSmall([])];
  if (!fitted || told.length === bare.length) return { texts: told, untold: undefined };
  return { texts: withSmall(plainItems('untold', `What is disputed here, and names in full: in “${endTitle}”, at the end.`, small)), untold: fitted.picture };
}

function textItems(graph: MedicalGraph, { text, view, question }: Step, hasPicture: boolean, theme: Theme, width: number): FlowItem[] {
  const body = { set: bodySet, width, colour: theme.surfaces.ink, gap };
  return [
    ...(hasPicture ? [] : plainItems('missing', `The graph of this handout does not have ${view.focus}, which the step shows.`, { ...body, colour: theme.surfaces.ink2 })),
    ...markdownItems('text', text, body),
    ...(question ? questionItems('question', graph, question, theme, width) : []),
  ];
}

function drawnPicture({ sheet, picture, scale }: Fitted, theme: Theme, top: number, withNotes: boolean): SceneGroup[] {
  const numbers = withNotes && isNumbered(scale) ? noteNumbers(picture.disputes) : noNumbers;
  return drawPicture(picture, { theme, notes: numbers }, { x: sheet.width / 2, y: top + (picture.height * scale) / 2, scale }, smallestReadable);
}

/** On an upright sheet where all of it can be read there, else on a lying one, else less of it; words too small for any are left out. */
function fittedPicture(graph: MedicalGraph, step: Step, { paper }: HandoutLook, above: number): Fitted | undefined {
  const sheets = [sheetOf(paper, false), sheetOf(paper, true)];
  const pictures = [wholePicture(graph, step, 'compact'), partPicture(graph, step, 'compact')].flatMap((picture) => picture ?? []);
  const ways = pictures.flatMap((picture) => sheets.map((sheet) => ({ sheet, picture, scale: scaleOn(sheet, picture, above) })));
  return ways.find(({ scale }) => scale >= smallestScale) ?? ways[0];
}

/** As large as leaves half of the page to the text; larger than that only to be read. */
function scaleOn({ innerWidth, innerHeight }: Sheet, { width, height }: StepPicture, above: number): number {
  const room = innerHeight - above;
  const most = Math.min(largestScale, innerWidth / width, room / height);
  return Math.min(most, Math.max(smallestScale, (shareOfPicture * room) / height));
}
