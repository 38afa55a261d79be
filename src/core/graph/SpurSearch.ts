import type { Corridor } from './Corridor';
import { NumberQueue } from './NumberQueue';
import { unreached } from './OutwardSearch';
import type { WalkIndex } from './WalkIndex';

/** Nodes looked at between two ends before further paths are given up. */
const mostLookedAt = 100_000;

/** How a path goes on from a node that it has come to. */
export interface Spur {
  readonly from: number;
  /** What the arcs to `from` cost. */
  readonly cost: number;
  /** Where the first step must not lead. */
  readonly not: readonly (number | undefined)[];
  readonly without: number;
}

/** The nodes from a spur to the target; `cost` holds what came before them, too. */
export interface Way {
  readonly nodes: readonly number[];
  readonly cost: number;
}

/** Searches a corridor by A* (Hart, Nilsson and Raphael 1968), which goes straight ahead as what is left is known. */
export class SpurSearch {
  private readonly costs: Int32Array;
  private readonly cameFrom: Int32Array;
  private readonly reached: number[] = [];
  private readonly queue = new NumberQueue();
  private lookedAt = 0;

  constructor(
    private readonly index: WalkIndex,
    private readonly corridor: Corridor,
  ) {
    this.costs = new Int32Array(index.ids.length).fill(unreached);
    this.cameFrom = new Int32Array(index.ids.length);
  }

  /** To be called for each corridor. */
  begin(): void {
    this.lookedAt = 0;
  }

  /** The cheapest way from the spur to the target that costs no more than `most` in all and leads to no node of `walked`. */
  cheapest(spur: Spur, walked: ReadonlySet<number>, most: number): Way | undefined {
    this.clear();
    this.label(spur.from, spur.cost, spur.from);
    for (; this.queue.size > 0 && this.lookedAt < mostLookedAt; this.lookedAt += 1) {
      const node = this.queue.pop();
      if (this.corridor.left(node) === 0) return { nodes: this.nodesTo(node, spur.from), cost: this.costs[node] ?? 0 };
      this.goOn(node, spur, walked, most);
    }
    return undefined;
  }

  private goOn(node: number, { from, not, without }: Spur, walked: ReadonlySet<number>, most: number): void {
    const { starts, heads, arcCosts, relationBits } = this.index;
    const end = starts[node + 1] ?? 0;
    for (let arc = starts[node] ?? 0; arc < end; arc += 1) {
      const head = heads[arc] ?? 0;
      const cost = (this.costs[node] ?? 0) + (arcCosts[arc] ?? 0);
      const left = this.corridor.left(head);
      if (left === undefined || cost + left > most || cost >= (this.costs[head] ?? 0)) continue;
      if (((relationBits[arc] ?? 0) & without) !== 0 || walked.has(head) || (node === from && not.includes(head))) continue;
      this.label(head, cost, node);
    }
  }

  /** Of equal estimates, that of the node nearer to the target comes first. */
  private label(node: number, cost: number, cameFrom: number): void {
    if (this.costs[node] === unreached) this.reached.push(node);
    this.costs[node] = cost;
    this.cameFrom[node] = cameFrom;
    const left = this.corridor.left(node) ?? 0;
    this.queue.push(node, cost + left + left / unreached);
  }

  private nodesTo(target: number, from: number): number[] {
    const way = [target];
    for (let node = target; node !== from; way.push(node)) node = this.cameFrom[node] ?? from;
    return way.toReversed();
  }

  private clear(): void {
    for (const node of this.reached) this.costs[node] = unreached;
    this.reached.length = 0;
    this.queue.clear();
  }
}
