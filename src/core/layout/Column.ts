import type { Item } from './Item';
import type { Block } from './blocks';

/** Rows of a sector from the top down: headings, captions, chips; the middle of each counted from the column's top. */
export type Row =
  | { readonly kind: 'heading' | 'caption'; readonly y: number; readonly height: number; readonly text: string; readonly key: string; readonly shownWith: readonly string[] }
  | { readonly kind: 'chip'; readonly y: number; readonly height: number; readonly item: Item };

export interface Column {
  readonly rows: readonly Row[];
  readonly height: number;
}

const headingHeight = 13;
const captionHeight = 15;
/** Room between two rows, by what stands above and below. */
const chipGap = 4.2;
const captionGap = 4.2;
const beforeCaption = 7;
const afterHeading = 7;
const beforeHeading = 13;
const stackRoom = 2.5;

interface Line {
  readonly kind: Row['kind'];
  /** A counted chip: behind it stands the edge of another, which takes room. */
  readonly stacked: boolean;
  readonly height: number;
  readonly make: (y: number) => Row;
}

/** `stretch` is added to each gap, to bring two columns to one height. */
export function columnOf(blocks: readonly Block[], stretch = 0): Column {
  const lines = blocks.flatMap(linesOf);
  const rows: Row[] = [];
  let bottom = 0;
  lines.forEach((line, index) => {
    const above = lines[index - 1];
    const gap = above ? gapBetween(above.kind, line) + stretch : 0;
    rows.push(line.make(bottom + gap + line.height / 2));
    bottom += gap + line.height;
  });
  return { rows, height: bottom };
}

/** The taller height, reached by the shorter column where that is nearly as tall already. */
export function justified(blocks: readonly Block[], other: readonly Block[]): Column {
  const own = columnOf(blocks);
  const aim = columnOf(other).height;
  const gaps = own.rows.length - 1;
  return own.height < aim && own.height > aim * 0.82 && gaps > 3 ? columnOf(blocks, (aim - own.height) / gaps) : own;
}

function linesOf({ key, heading, caption, items }: Block): Line[] {
  const shownWith = items.map((item) => item.key);
  const lines: Line[] = [];
  if (heading) lines.push({ kind: 'heading', stacked: false, height: headingHeight, make: (y) => ({ kind: 'heading', y, height: headingHeight, text: heading.text, key: `${heading.key} heading`, shownWith: heading.shownWith }) });
  if (caption !== '') lines.push({ kind: 'caption', stacked: false, height: captionHeight, make: (y) => ({ kind: 'caption', y, height: captionHeight, text: caption, key: `${key} caption`, shownWith }) });
  for (const item of items) lines.push({ kind: 'chip', stacked: item.fold !== undefined, height: item.height, make: (y) => ({ kind: 'chip', y, height: item.height, item }) });
  return lines;
}

function gapBetween(above: Row['kind'], { kind: below, stacked }: Line): number {
  if (below === 'heading') return beforeHeading;
  if (above === 'heading') return afterHeading;
  if (below === 'caption') return beforeCaption;
  return (above === 'caption' ? captionGap : chipGap) + (stacked ? stackRoom : 0);
}
