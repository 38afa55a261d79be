import type { FigureScene } from '../../figure/FigureScene';
import { figureThemes, type FigureThemeName } from '../../figure/figureThemes';
import type { MedicalGraph } from '../../graph/MedicalGraph';
import type { Lesson } from '../Lesson';
import { columnPages } from './columnPages';
import { answerPages, casePages, endPages, questionPages, type Ending } from './endPages';
import { heightOf, type FlowItem } from './flow';
import { markdownItems, plainItems } from './flowItems';
import { bodySet, lessonTitleSet } from './handoutType';
import { columnsOf, framed, sheetOf, type HandoutPage, type HandoutPaper } from './sheet';
import { sixPages } from './sixPages';
import { stepPages, type HandoutLook } from './stepPages';
import { wholePicture } from './stepPicture';

export interface HandoutOptions {
  /** A step on a page with its text and question, or six small pictures with lines for notes. */
  readonly layout: 'step' | 'six';
  readonly page: HandoutPaper;
  readonly theme: FigureThemeName;
}

/** What a lesson is about stands above its first step where it needs no more than this of a page. */
const shareOfAbout = 0.16;
const aboutWidth = 520;

/**
 * A lesson on paper, page by page, for `writePdf`: its steps, then its questions and cases to be worked out, and on pages
 * of their own the answers and where everything comes from. Nothing is cut: what is long goes on on a further page.
 */
export function handoutPages(graph: MedicalGraph, lesson: Lesson, { layout, page, theme }: HandoutOptions): FigureScene[] {
  const look = { paper: page, theme: figureThemes[theme] };
  const { front, head } = opening(lesson, look);
  const steps = layout === 'six' ? sixOnPaper(graph, lesson, look, head) : stepsOnPaper(graph, lesson, look, head);
  const pages = [...front, ...steps.pages, ...casePages(graph, lesson, look), ...answerPages(graph, lesson, look), ...endPages(graph, steps, look)];
  return framed(pages, lesson.title, theme);
}

interface OnPaper extends Ending {
  readonly pages: readonly HandoutPage[];
}

/** What is disputed stands with the step where there is room, and where its words come from always. */
function stepsOnPaper(graph: MedicalGraph, { steps }: Lesson, look: HandoutLook, head: readonly FlowItem[]): OnPaper {
  const each = steps.map((step, index) => stepPages(graph, step, index + 1, look, index === 0 ? head : []));
  return { pages: each.flatMap(({ pages }) => pages), pictures: each.flatMap(({ picture }) => picture ?? []), untold: each.flatMap(({ untold }) => untold ?? []), receipts: [] };
}

/** All but the pictures stands behind them. */
function sixOnPaper(graph: MedicalGraph, lesson: Lesson, look: HandoutLook, head: readonly FlowItem[]): OnPaper {
  const pictures = lesson.steps.flatMap((step) => wholePicture(graph, step, 'stage') ?? []);
  return { pages: [...sixPages(graph, lesson.steps, look, head), ...questionPages(graph, lesson, look)], pictures, untold: pictures, receipts: lesson.steps.flatMap(({ sources = [] }) => sources) };
}

/** The lesson's title and what it is about: above the first step, or on pages of their own where it is long. */
function opening({ title, about, steps }: Lesson, look: HandoutLook): { readonly front: readonly HandoutPage[]; readonly head: readonly FlowItem[] } {
  const { innerWidth, innerHeight } = sheetOf(look.paper, false);
  const colour = look.theme.surfaces.ink;
  const head = [...plainItems('lesson title', title, { set: lessonTitleSet, width: innerWidth, colour, gap: 0 }), ...markdownItems('about', about, { set: bodySet, width: aboutWidth, colour, gap: 6 })];
  if (steps.length > 0 && heightOf(head) <= innerHeight * shareOfAbout) return { front: [], head };
  const { width } = columnsOf(sheetOf(look.paper, false));
  return { front: columnPages(title, look, [markdownItems('about', about, { set: bodySet, width, colour, gap: 0 })], lessonTitleSet), head: [] };
}
