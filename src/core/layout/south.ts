import { wordAt, textBox, wordWidth, placeOf, type Piece, type Stand, type Word } from './Piece';
import { besideWidth, markGap, markSize, type Item } from './Item';
import type { Block } from './blocks';
import type { Point } from './Layout';
import { grace } from './Occupancy';
import { downCurve } from './curves';

export interface South {
  readonly blocks: readonly Block[];
  /** Top of the row of chips or cards. */
  readonly top: number;
  readonly focus: { readonly key: string; readonly height: number };
  /** Where on the focus's lower edge the line to each item leaves, by the item's key; the middle when not given. */
  readonly leaving: ReadonlyMap<string, number>;
  readonly depth: number;
  readonly role: 'chip' | 'past-chip';
  readonly cards: boolean;
  /** Half of the room that is kept free round x = 0. */
  readonly middle: number;
}

const itemGap = 20;
const chipGap = 14;
const blockGap = 34;

interface Cell {
  readonly item: Item;
  readonly x: number;
}

/** Word parts in one row under the focus, in reading order; other things beside them, each group under its caption. */
export function south(options: South): Piece {
  const { blocks, top, focus, leaving, depth, role, cards } = options;
  const rows = cells(options);
  const stands: Stand[] = rows.map(({ item, x }) => {
    const height = item.height;
    const y = top + height / 2;
    const mark = item.disputed ? { x: x + item.width + markGap + markSize / 2, y } : undefined;
    const place = placeOf(item, x + item.width / 2, y, { role: cards && height > 40 ? 'card' : role, sector: 'south', depth, facing: 'up' }, mark);
    const start: Point = { x: leaving.get(item.key) ?? place.x * 0.25, y: focus.height / 2 };
    return { item, place, from: focus.key, points: downCurve(start, { x: place.x, y: top }) };
  });
  return { stands, words: southWords(blocks, rows, top) };
}

/**
 * Left ends of all items, the whole row centred, or its two halves kept off the middle. Where a caption of the left half
 * would reach what begins the right half, they stand as far apart as in one row.
 */
function cells(options: South): Cell[] {
  const offsets = offsetsOf(options.blocks, options.cards);
  const width = rowWidth(options.blocks, options.cards);
  if (options.middle === 0) return offsets.map(({ item, x }) => ({ item, x: x - width / 2 }));
  const half = Math.ceil(offsets.length / 2);
  const leftEnd = endOf(offsets[half - 1]);
  const rightStart = offsets[half]?.x ?? 0;
  const inRow = rightStart - leftEnd;
  const reached = inRow - blockGap + grace > 2 * options.middle;
  const right = reached ? inRow - options.middle : options.middle;
  return offsets.map(({ item, x }, index) => ({ item, x: index < half ? x - leftEnd - options.middle : x - rightStart + right }));
}

export function rowWidth(blocks: readonly Block[], cards: boolean): number {
  return endOf(offsetsOf(blocks, cards).at(-1));
}

function endOf(cell: Cell | undefined): number {
  return cell ? cell.x + slotWidth(cell.item) : 0;
}

function offsetsOf(blocks: readonly Block[], cards: boolean): Cell[] {
  const result: Cell[] = [];
  let x = 0;
  blocks.forEach((block, index) => {
    if (index > 0) x += blockGap;
    const start = x;
    for (const [position, item] of block.items.entries()) {
      if (position > 0) x += cards && item.height > 40 ? itemGap : chipGap;
      result.push({ item, x });
      x += slotWidth(item);
    }
    x = Math.max(x, start + (captionShown(block, cards) ? wordWidth('caption', block.caption) : 0));
  });
  return result;
}

/** Titles are not shown under the focus. */
function slotWidth(item: Item): number {
  return item.width + besideWidth({ ...item, titleWidth: 0 });
}

function captionShown({ caption, items }: Block, cards: boolean): boolean {
  return caption !== '' && !(cards && (items[0]?.height ?? 0) > 40);
}

/** Captions under their groups, where no line comes down; the heading between the lines, or left of the row. */
function southWords(blocks: readonly Block[], rows: readonly Cell[], top: number): Word[] {
  const captions = blocks.flatMap((block) => {
    const first = rows.find(({ item }) => item === block.items[0]);
    if (!first || !captionShown(block, true)) return [];
    return [wordAt('caption', `${block.key} caption`, block.caption, first.x + 2, top + first.item.height + 4.5 + 7.5, 'right', block.items.map(({ key }) => key))];
  });
  const heading = blocks[0]?.heading;
  const [first] = rows;
  if (!heading || !first) return captions;
  const half = wordWidth('heading', heading.text) / 2 + 20;
  const inner = rows.slice(rows.length / 2 - 1, rows.length / 2 + 1);
  const between = rows.length % 2 === 0 && inner.every(({ item, x }) => Math.abs(x + item.width / 2) > half);
  const word = between
    ? { text: textBox('heading', heading.key, heading.text, { x: 0, y: top - 20 }, 'centre'), shownWith: heading.shownWith }
    : wordAt('heading', heading.key, heading.text, first.x - 16, top + first.item.height / 2, 'left', heading.shownWith);
  return [...captions, word];
}
