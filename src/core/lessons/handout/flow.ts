import type { Block } from '../../figure/page/Block';
import type { SceneGroup } from '../../figure/FigureScene';

/** What flows through columns and is not parted itself: a line, a picture. */
export interface FlowItem extends Block {
  /** Room above it, but at the head of a column. */
  readonly gap: number;
  /** Stays in one column with what follows. */
  readonly keeps: boolean;
}

export interface Column {
  readonly x: number;
  readonly y: number;
  readonly height: number;
}

/**
 * Items part by part through the columns of the first page and of as many more as they need; what is drawn on each. A
 * part begins a column of its own where the rest of the page has room for all of it. What keeps together and is still
 * higher than a whole column is parted; a single item is never cut.
 */
export function flow(parts: readonly (readonly FlowItem[])[], first: readonly Column[], further: readonly Column[]): SceneGroup[][] {
  const stream = new Stream(first, further);
  for (const part of parts) stream.part(part);
  return stream.pages;
}

class Stream {
  readonly pages: SceneGroup[][] = [[]];
  /** How many columns of the page are behind, and how much of the present one is filled. */
  private column = 0;
  private filled = 0;

  constructor(
    private columns: readonly Column[],
    private readonly further: readonly Column[],
  ) {}

  part(items: readonly FlowItem[]): void {
    if (this.filled > 0 && fitsIn(items, this.columns.slice(this.column + 1))) this.nextColumn();
    for (const chunk of chunksOf(items)) this.chunk(chunk);
  }

  private chunk(items: readonly FlowItem[]): void {
    const height = heightOf(items);
    const isHigherThanAny = height > Math.max(...this.further.map((column) => column.height));
    if (isHigherThanAny && items.length > 1) {
      for (const item of items) this.chunk([item]);
      return;
    }
    while (!this.hasRoomFor(items, height)) this.nextColumn();
    for (const item of items) this.put(item);
  }

  /** An empty column of a whole page takes what no column could hold. */
  private hasRoomFor([first]: readonly FlowItem[], height: number): boolean {
    const column = this.columns[this.column];
    if (!column) return false;
    if (this.filled === 0) return height <= column.height || (this.columns === this.further && column.height >= Math.max(...this.further.map((one) => one.height)));
    return this.filled + (first?.gap ?? 0) + height <= column.height;
  }

  private put(item: FlowItem): void {
    const column = this.columns[this.column];
    if (!column) return;
    const top = this.filled === 0 ? 0 : this.filled + item.gap;
    this.pages.at(-1)?.push(...item.at(column.x, column.y + top));
    this.filled = top + item.height;
  }

  private nextColumn(): void {
    this.filled = 0;
    this.column += 1;
    if (this.column < this.columns.length) return;
    this.column = 0;
    this.columns = this.further;
    this.pages.push([]);
  }
}

function fitsIn(items: readonly FlowItem[], columns: readonly Column[]): boolean {
  return columns.length > 0 && flow([items], columns, [{ x: 0, y: 0, height: Infinity }]).length === 1;
}

/** Without the gap above the first. */
export function heightOf(items: readonly FlowItem[]): number {
  return items.reduce((sum, { height, gap }, index) => sum + height + (index === 0 ? 0 : gap), 0);
}

/** All of it one under the other, from (x, y) on. */
export function stackedAt(items: readonly FlowItem[], x: number, y: number): SceneGroup[] {
  let top = y;
  return items.flatMap((item, index) => {
    top += index === 0 ? 0 : item.gap;
    const groups = item.at(x, top);
    top += item.height;
    return groups;
  });
}

function chunksOf(items: readonly FlowItem[]): FlowItem[][] {
  const chunks: FlowItem[][] = [];
  let open = false;
  for (const item of items) {
    if (open) chunks.at(-1)?.push(item);
    else chunks.push([item]);
    open = item.keeps;
  }
  return chunks;
}
