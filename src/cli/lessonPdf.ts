import { figureThemeNames } from '#core/figure/figureThemes';
import { unknownCharacters } from '#core/figure/figureWarnings';
import type { MedicalGraph } from '#core/graph/MedicalGraph';
import { handoutPages, type HandoutOptions } from '#core/lessons/handout/handoutPages';
import { handoutPapers } from '#core/lessons/handout/sheet';
import type { Lesson } from '#core/lessons/Lesson';
import { failure, success, type Result } from '#core/result';
import type { CommandIo, CommandResult } from './Command';
import { drawBook } from './drawFigure';
import { placeOfFile, writeWhole } from './writeWhole';

interface HandoutValues {
  readonly six: boolean;
  readonly page?: string | undefined;
  readonly theme?: string | undefined;
}

export function readHandoutOptions({ six, page = 'a4', theme = 'print' }: HandoutValues): Result<HandoutOptions, 'usage'> {
  const paper = handoutPapers.find((name) => name === page);
  if (!paper) return failure('usage', `There is no page “${page}”; there is ${handoutPapers.join(', ')}.`);
  const named = figureThemeNames.find((name) => name === theme);
  if (!named) return failure('usage', `There is no theme “${theme}”; there is ${figureThemeNames.join(', ')}.`);
  return success({ layout: six ? 'six' : 'step', page: paper, theme: named });
}

interface LessonPdf {
  readonly graph: MedicalGraph;
  readonly lesson: Lesson;
  /** The lesson's own file. */
  readonly path: string;
  readonly output: string;
  readonly options: HandoutOptions;
  readonly io: CommandIo;
}

/** The handout of a lesson. All that can be refused is refused before anything is drawn. */
export async function lessonPdf({ graph, lesson, path, output, options, io }: LessonPdf): Promise<CommandResult> {
  if (lesson.steps.length === 0 && lesson.cases.length === 0) return failure('refused', `${path} has no steps and no cases: there is nothing to hand out.`);
  const place = await placeOfFile(output);
  if (!place.ok) return place;
  const pages = handoutPages(graph, lesson, options);
  for (const warning of unknownCharacters(pages)) io.note(warning);
  const written = await writeWhole(output, await drawBook(told(pages, io)));
  if (written.ok) io.note(`Wrote ${output}: ${pages.length === 1 ? '1 page' : `${pages.length} pages`}.`);
  return written;
}

/** Tells of each page, when it is its turn, how far the work is. */
function* told<Page>(pages: readonly Page[], io: CommandIo): Generator<Page> {
  for (const [index, page] of pages.entries()) {
    io.progress?.(`Page ${index + 1} of ${pages.length}`);
    yield page;
  }
}
