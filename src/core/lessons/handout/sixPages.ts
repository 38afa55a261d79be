import type { SceneGroup } from '../../figure/FigureScene';
import type { MedicalGraph } from '../../graph/MedicalGraph';
import type { Step } from '../Lesson';
import { heightOf, stackedAt, type FlowItem } from './flow';
import { plainItems, ruledItems } from './flowItems';
import { cellTitleSet } from './handoutType';
import { columnGap, sheetOf, type HandoutPage, type Sheet } from './sheet';
import type { HandoutLook } from './stepPages';
import { drawPicture, wholePicture } from './stepPicture';

const across = 2;
const down = 3;
const rowGap = 26;
const gap = 8;
const noteLines = 4;
const lineHeight = 25;
const largestScale = 0.9;
/** Under a very long title there is no room for a picture. */
const leastPicture = 40;
/** In points: to be read on a screen at least. Small pictures call to mind what was shown, and what would be smaller still is left out. */
const smallestInCell = 3;

interface Cell {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Six steps to a page, each a small picture with lines for notes. `head` stands above the first six. */
export function sixPages(graph: MedicalGraph, steps: readonly Step[], look: HandoutLook, head: readonly FlowItem[]): HandoutPage[] {
  const sheet = sheetOf(look.paper, false);
  const count = Math.ceil(steps.length / (across * down));
  return Array.from({ length: count }, (_, page) => {
    const above = page === 0 ? head : [];
    const shown = steps.slice(page * across * down, (page + 1) * across * down);
    const first = page * across * down + 1;
    const cells = cellsOf(sheet, above.length === 0 ? 0 : heightOf(above) + rowGap);
    return {
      sheet,
      description: `Steps ${first} to ${first + shown.length - 1}: ${shown.map(({ title }) => title).join('; ')}.`,
      groups: [...stackedAt(above, sheet.left, sheet.top), ...shown.flatMap((step, index) => cellGroups(graph, step, first + index, cells[index], look))],
    };
  });
}

function cellsOf({ left, top, innerWidth, innerHeight }: Sheet, from: number): Cell[] {
  const width = (innerWidth - (across - 1) * columnGap) / across;
  const height = (innerHeight - from - (down - 1) * rowGap) / down;
  return Array.from({ length: across * down }, (_, index) => ({ x: left + (index % across) * (width + columnGap), y: top + from + Math.floor(index / across) * (height + rowGap), width, height }));
}

function cellGroups(graph: MedicalGraph, step: Step, number: number, cell: Cell | undefined, { theme }: HandoutLook): SceneGroup[] {
  if (!cell) return [];
  const { x, y, width, height } = cell;
  const title = plainItems(`${step.id} title`, `${number}. ${step.title}`, { set: cellTitleSet, width, colour: theme.surfaces.ink, gap: 0 });
  const left = height - heightOf(title) - gap;
  const count = Math.max(0, Math.min(noteLines, Math.floor(left / lineHeight)));
  const lines = ruledItems(`${step.id} lines`, count, theme, { width, gap: 0, height: lineHeight });
  const room = { x, y: y + heightOf(title) + gap, width, height: left - heightOf(lines) };
  return [...stackedAt(title, x, y), ...pictureGroups(graph, step, room, theme), ...stackedAt(lines, x, y + height - heightOf(lines))];
}

function pictureGroups(graph: MedicalGraph, step: Step, { x, y, width, height }: Cell, theme: HandoutLook['theme']): SceneGroup[] {
  const picture = wholePicture(graph, step, 'stage');
  if (!picture || height < leastPicture) return [];
  const scale = Math.min(largestScale, width / picture.width, height / picture.height);
  const groups = drawPicture(picture, { theme, notes: new Map() }, { x: x + width / 2, y: y + height / 2, scale }, smallestInCell);
  // A thing may stand in several pictures of the page.
  return groups.map((group) => ({ ...group, id: `${step.id} ${group.id}` }));
}
