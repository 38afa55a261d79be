/** Something of a size along a line, and where its middle would like to be. */
export interface Wish {
  readonly at: number;
  readonly size: number;
}

/**
 * Middles for all, in the given order, with a gap between neighbours and as near to the wishes as that allows (least
 * squares, by pooling neighbours that press on each other).
 */
export function spread(wishes: readonly Wish[], gap: number): number[] {
  const pools: { start: number; count: number; length: number; sum: number }[] = [];
  wishes.forEach(({ at, size }) => {
    pools.push({ start: at - size / 2, count: 1, length: size + gap, sum: at - size / 2 });
    for (;;) {
      const last = pools.at(-1);
      const before = pools.at(-2);
      if (!last || !before || before.start + before.length <= last.start) break;
      pools.splice(-2, 2, pooled(before, last));
    }
  });
  const middles: number[] = [];
  for (const pool of pools) {
    let at = pool.start;
    for (let index = 0; index < pool.count; index += 1) {
      const size = wishes[middles.length]?.size ?? 0;
      middles.push(at + size / 2);
      at += size + gap;
    }
  }
  return middles;
}

/** `sum` is that of the starts that the members would like the pool to have. */
function pooled(a: { count: number; length: number; sum: number }, b: { count: number; length: number; sum: number }) {
  const count = a.count + b.count;
  const sum = a.sum + b.sum - b.count * a.length;
  return { start: sum / count, count, length: a.length + b.length, sum };
}
