import type { SceneGroup } from '../FigureScene';

/** A part of the page laid out for a width: how high it is, and what it draws with its upper left corner at (x, y). */
export interface Block {
  readonly height: number;
  readonly at: (x: number, y: number) => SceneGroup[];
}

export const noBlock: Block = { height: 0, at: () => [] };

/** One under the other, what is empty left out. */
export function stacked(blocks: readonly Block[], gap: number): Block {
  const filled = blocks.filter(({ height }) => height > 0);
  return {
    height: filled.reduce((sum, { height }) => sum + height, 0) + Math.max(0, filled.length - 1) * gap,
    at: (x, y) => {
      let top = y;
      return filled.flatMap((block) => {
        const groups = block.at(x, top);
        top += block.height + gap;
        return groups;
      });
    },
  };
}

/** In columns of one width, read down and then across, about as high as each other. */
export function inColumns(blocks: readonly Block[], columns: number, columnWidth: number, columnGap: number, gap: number): Block {
  const total = stacked(blocks, gap).height;
  let limit = Math.max(total / columns, ...blocks.map(({ height }) => height));
  let shares = shared(blocks, limit, gap);
  while (shares.length > columns) shares = shared(blocks, (limit *= 1.05), gap);
  const parts = shares.map((share) => stacked(share, gap));
  return {
    height: Math.max(0, ...parts.map(({ height }) => height)),
    at: (x, y) => parts.flatMap((part, index) => part.at(x + index * (columnWidth + columnGap), y)),
  };
}

function shared(blocks: readonly Block[], limit: number, gap: number): Block[][] {
  const columns: Block[][] = [[]];
  for (const block of blocks) {
    const column = columns.at(-1) ?? [];
    if (column.length > 0 && stacked([...column, block], gap).height > limit + 0.01) columns.push([block]);
    else column.push(block);
  }
  return columns;
}
