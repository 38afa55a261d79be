import { textWidth } from '../../layout/textWidth';
import { typography } from '../../layout/typography';
import type { SceneGroup } from '../FigureScene';
import type { Theme } from '../palette';
import { words } from '../words';
import { inColumns, noBlock, stacked, type Block } from './Block';
import type { FigureContents, Note } from './FigureContents';
import { paragraph } from './paragraph';

const gap = 4;
const columnGap = 26;
/** About sixty characters of the small type. */
const columnWidth = 330;

export function titleBlock({ title }: FigureContents, { surfaces }: Theme, width: number): Block {
  return textBlock('title', title, 'focusSmall', surfaces.ink, width);
}

export function captionBlock({ caption }: FigureContents, { surfaces }: Theme, width: number): Block {
  return textBlock('caption', caption, 'title', surfaces.ink, width);
}

export function footerBlock({ footer }: FigureContents, { surfaces }: Theme, width: number): Block {
  return textBlock('footer', footer, 'secondary', surfaces.ink3, width);
}

/** Notes, shortened labels in full, and sources: in small type, in columns where there is room for several. */
export function smallPrintBlock({ notes, inFull, sources }: FigureContents, theme: Theme, width: number): Block {
  const count = notes.length + inFull.length + sources.length;
  const columns = Math.max(1, Math.min(count, Math.floor((width + columnGap) / (columnWidth + columnGap))));
  const own = (width - (columns - 1) * columnGap) / columns;
  const blocks = [
    ...headed('Disputed', notes.map((note, index) => noteBlock(note, `note-${index + 1}`, `${index + 1}. `, theme, own)), theme),
    ...headed('In full', inFull.map((note, index) => noteBlock(note, `in-full-${index + 1}`, '', theme, own)), theme),
    ...headed('Sources', sources.map((text, index) => textBlock(`sources-${index + 1}`, text, 'secondary', theme.surfaces.ink2, own)), theme),
  ];
  return blocks.length === 0 ? noBlock : inColumns(blocks, columns, own, columnGap, gap);
}

/** The heading stays with the first of what it heads. */
function headed(heading: string, blocks: readonly Block[], { surfaces }: Theme): Block[] {
  const [first, ...rest] = blocks;
  if (!first) return [];
  const above: Block = { height: 18, at: (x, y) => [{ id: `heading ${heading}`, shapes: [words(heading.toUpperCase(), 'heading', { x, y: y + 10, align: 'left' }, surfaces.ink2)] }] };
  return [stacked([above, first], 0), ...rest];
}

function noteBlock({ about, text }: Note, id: string, number: string, { surfaces }: Theme, width: number): Block {
  const body = paragraph(`${number}${text}`, 'secondary', width, number === '' ? 10 : textWidth(number, typography.secondary));
  return { height: body.height, at: (x, y): SceneGroup[] => [{ id, leadsTo: about, shapes: body.at(x, y, surfaces.ink2) }] };
}

function textBlock(id: string, text: string, style: Parameters<typeof paragraph>[1], colour: string, width: number): Block {
  if (text === '') return noBlock;
  const body = paragraph(text, style, width);
  return { height: body.height, at: (x, y): SceneGroup[] => [{ id, shapes: body.at(x, y, colour) }] };
}
