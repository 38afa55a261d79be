import { describeLayout } from '../../figure/describeLayout';
import type { SceneGroup } from '../../figure/FigureScene';
import { smallestReadable } from '../../figure/figureWarnings';
import type { Theme } from '../../figure/palette';
import type { MedicalGraph } from '../../graph/MedicalGraph';
import { labelOf } from '../../graph/labelOf';
import type { Step } from '../Lesson';
import { flow, heightOf, stackedAt, type FlowItem } from './flow';
import { headingItems, markdownItems, plainItems } from './flowItems';
import { bodySet, smallSet, stepTitleSet } from './handoutType';
import { questionItems } from './questionItems';
import { columnsOf, sheetOf, type HandoutPage, type HandoutPaper, type Sheet } from './sheet';
import { smallPrintItems } from './smallPrintItems';
import { drawPicture, isNumbered, partPicture, smallestScale, wholePicture, type StepPicture } from './stepPicture';

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

const largestScale = 1.2;
/** Of the room under the title: the rest is for the text. */
const shareOfPicture = 0.52;
const gap = 18;
/** With less than this under the picture, the text begins on the next page. */
const leastText = 110;

/** A step on a page, and on further ones where its text is long. `head` stands above its title. */
export function stepPages(graph: MedicalGraph, step: Step, number: number, look: HandoutLook, head: readonly FlowItem[]): HandoutPage[] {
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
  const from = heightOf(title) + gap + (fitted ? fitted.picture.height * fitted.scale + gap : 0);
  const pages = textPages(graph, step, { fitted, sheet, from, theme });
  const above = stackedAt(title, sheet.left, sheet.top);
  const drawn = fitted ? drawnPicture(fitted, theme, sheet.top + heightOf(title) + gap) : [];
  return pages.map((groups, index) => ({
    sheet,
    description: index === 0 ? `Step ${number}: ${step.title}. ${fitted ? describeLayout(fitted.picture.subject.graph, fitted.picture.subject.layout) : ''}` : `Step ${number}, continued.`,
    groups: index === 0 ? [...above, ...drawn, ...groups] : groups,
  }));
}

interface Under {
  readonly fitted: Fitted | undefined;
  readonly sheet: Sheet;
  readonly from: number;
  readonly theme: Theme;
}

function textPages(graph: MedicalGraph, step: Step, { fitted, sheet, from, theme }: Under): SceneGroup[][] {
  const { width, columns } = columnsOf(sheet);
  const first = sheet.innerHeight - from < leastText ? [] : columnsOf(sheet, from).columns;
  const body = { set: bodySet, width, colour: theme.surfaces.ink, gap };
  const text = [
    ...(fitted ? [] : plainItems('missing', `The graph of this handout does not have ${step.view.focus}, which the step shows.`, { ...body, colour: theme.surfaces.ink2 })),
    ...markdownItems('text', step.text, body),
    ...(step.question ? questionItems('question', graph, step.question, theme, width) : []),
  ];
  const part = fitted?.picture.isPart ? plainItems('part', `The step shows more than paper holds; printed is what stands next to ${labelOf(graph, step.view.focus)}.`, { set: smallSet, width, colour: theme.surfaces.ink2, gap }) : [];
  const small = fitted ? smallPrintItems(graph, fitted.picture, step.sources ?? [], { theme, width, numbered: isNumbered(fitted.scale) }) : [];
  return flow([text, [...part, ...small]].filter((items) => items.length > 0), first, columns);
}

function drawnPicture({ sheet, picture, scale }: Fitted, theme: Theme, top: number): SceneGroup[] {
  return drawPicture(picture, theme, { x: sheet.width / 2, y: top + (picture.height * scale) / 2, scale }, smallestReadable);
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
