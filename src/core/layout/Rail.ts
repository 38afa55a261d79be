interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** Gaps under this are too small for anything and count as taken. */
const leastGap = 45;

/** A line beside the focus along which opened things stand, and what of it is taken. */
export class Rail {
  /** In order, apart from each other. */
  private taken: Stretch[] = [];

  constructor(private readonly gap: number) {}

  /** The middle nearest to `wish` at which something of this size has room, the gap on both its sides. */
  nearest(wish: number, size: number): number {
    const half = size / 2 + this.gap - 1e-6;
    let best = Infinity;
    const consider = (middle: number): void => {
      if (Math.abs(middle - wish) < Math.abs(best - wish)) best = middle;
    };
    let from = -Infinity;
    for (const { from: end, to } of [...this.taken, { from: Infinity, to: Infinity }]) {
      if (end - from >= 2 * half) consider(Math.min(Math.max(wish, from + half), end - half));
      from = to;
    }
    return best;
  }

  take(from: number, to: number): void {
    const touching = this.taken.filter((one) => one.to >= from - leastGap && one.from <= to + leastGap);
    const joined = { from: Math.min(from, ...touching.map((one) => one.from)), to: Math.max(to, ...touching.map((one) => one.to)) };
    this.taken = [...this.taken.filter((one) => one.to < joined.from), joined, ...this.taken.filter((one) => one.from > joined.to)];
  }
}
