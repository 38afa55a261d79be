import type { Box } from '#core/layout/Layout';
import type { Expansion } from './peers';

export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}

/** How far the standing node that moved most has moved, in pixels. */
export function farthestMove({ before, after }: Expansion): number {
  return Math.max(0, ...[...before].map(([key, box]) => {
    const now = after.get(key);
    return now ? Math.hypot(now.x - box.x, now.y - box.y) : 0;
  }));
}

/** Pairs of boxes that cover each other, one of them new at least. */
export function countOverlaps({ before, after }: Expansion): number {
  const boxes = [...after];
  let count = 0;
  boxes.forEach(([key, box], index) => {
    for (const [otherKey, other] of boxes.slice(index + 1)) if (!(before.has(key) && before.has(otherKey)) && cover(box, other)) count += 1;
  });
  return count;
}

function cover(a: Box, b: Box): boolean {
  return Math.abs(a.x - b.x) * 2 < a.width + b.width - 0.01 && Math.abs(a.y - b.y) * 2 < a.height + b.height - 0.01;
}
