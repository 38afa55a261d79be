import type { FigureScene, SceneGroup } from '../../figure/FigureScene';
import { figureThemes, type FigureThemeName } from '../../figure/figureThemes';
import { pageSize, pixelsPerInch } from '../../figure/pageSize';
import { barPath } from '../../figure/pathData';
import type { Theme } from '../../figure/palette';
import { safeText } from '../../figure/safeText';
import { seenScene } from '../../figure/vision';
import { ellipsise } from '../../layout/textWidth';
import type { Column } from './flow';
import { smallSet, typed } from './handoutType';

export const handoutPapers = ['a4', 'letter'] as const;
export type HandoutPaper = (typeof handoutPapers)[number];

/** A sheet of paper, upright or lying, and what of it is for texts and pictures. */
export interface Sheet {
  readonly width: number;
  readonly height: number;
  readonly left: number;
  readonly top: number;
  readonly innerWidth: number;
  readonly innerHeight: number;
}

/** A page before it is known how many there are. */
export interface HandoutPage {
  readonly sheet: Sheet;
  /** What it shows, in words, for those who do not see it. */
  readonly description: string;
  readonly groups: readonly SceneGroup[];
}

const margin = 45;
/** Of the lines at the head and the foot, with the room that parts them from the rest. */
const frame = 30;
export const columnGap = 26;
const columnWidth = 300;

export function sheetOf(page: HandoutPaper, landscape: boolean): Sheet {
  const size = pageSize({ page, landscape, width: 0, height: 0, unit: 'px', dotsPerInch: pixelsPerInch });
  if (size === 'fit') throw new Error(`${page} is no sheet of paper.`);
  return { ...size, left: margin, top: margin + frame, innerWidth: size.width - 2 * margin, innerHeight: size.height - 2 * (margin + frame) };
}

/** Columns of a width that is easily read, from so far under the top of the inner part. */
export function columnsOf({ left, top, innerWidth, innerHeight }: Sheet, from = 0): { readonly width: number; readonly columns: Column[] } {
  const count = Math.floor((innerWidth + columnGap) / (columnWidth + columnGap));
  const width = (innerWidth - (count - 1) * columnGap) / count;
  return { width, columns: Array.from({ length: count }, (_, index) => ({ x: left + index * (width + columnGap), y: top + from, height: innerHeight - from })) };
}

/** The pages with the lesson's title at the head and their number at the foot, as figures of their paper's size. */
export function framed(pages: readonly HandoutPage[], title: string, themeName: FigureThemeName): FigureScene[] {
  const theme = figureThemes[themeName];
  return pages.map(({ sheet, description, groups }, index) => {
    const number = `${index + 1} of ${pages.length}`;
    const scene: FigureScene = {
      width: sheet.width,
      height: sheet.height,
      printedWidth: sheet.width,
      background: theme.surfaces.paper,
      title: safeText(title),
      description: safeText(description),
      groups: [...frameGroups(sheet, safeText(title), number, theme), ...merged(groups)],
    };
    return themeName === 'greyscale' ? seenScene(scene, 'greyscale') : scene;
  });
}

/** Without labels: readers tell title and number of the page by themselves. */
function frameGroups({ width, height, innerWidth }: Sheet, title: string, number: string, { surfaces }: Theme): SceneGroup[] {
  const { text } = smallSet;
  const right = width - margin;
  const head = typed(ellipsise(title, text.style, innerWidth), text, { x: margin, y: margin + 7, align: 'left' }, surfaces.ink2);
  const foot = [typed('Medroots Explorer', text, { x: margin, y: height - margin - 7, align: 'left' }, surfaces.ink3), typed(number, text, { x: right, y: height - margin - 7, align: 'right' }, surfaces.ink2)];
  const line = barPath({ x: margin, y: margin + 18 }, { x: right, y: margin + 18 });
  return [{ id: 'head', shapes: [{ kind: 'path', d: line, stroke: { colour: surfaces.hairline, width: 1 } }, head] }, { id: 'foot', shapes: foot }];
}

/** Lines that follow each other in a paragraph are one group, so that they are read in one go. */
function merged(groups: readonly SceneGroup[]): SceneGroup[] {
  const whole: SceneGroup[] = [];
  for (const group of groups) {
    const last = whole.at(-1);
    if (last?.id === group.id) whole.splice(-1, 1, { ...last, shapes: [...last.shapes, ...group.shapes] });
    else whole.push(group);
  }
  return whole.map(told);
}

/** A paragraph is told by its own words. */
function told(group: SceneGroup): SceneGroup {
  const words = group.shapes.flatMap((shape) => (shape.kind === 'text' ? shape.text : [])).join(' ');
  return group.label !== undefined || words === '' ? group : { ...group, label: words };
}
