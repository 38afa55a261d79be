import { NumberQueue } from './NumberQueue';
import type { WalkIndex } from './WalkIndex';

/** Farther than anything can be that a bounded search comes to. */
export const unreached = 2 ** 31 - 1;

/**
 * Dijkstra's search (1959) outward from one node, one node at a time, beside another that comes to meet it: it leaves out
 * what lies on no path between the two origins within a bound. Its arrays are used again for the next search.
 */
export class OutwardSearch {
  /** Per node what the arcs to it cost; the least that they can once the node is settled. */
  readonly distances: Int32Array;
  private readonly settled: Uint8Array;
  private readonly reached: number[] = [];
  private readonly queue = new NumberQueue();

  constructor(private readonly index: WalkIndex) {
    this.distances = new Int32Array(index.ids.length).fill(unreached);
    this.settled = new Uint8Array(index.ids.length);
  }

  begin(origin: number): void {
    for (const node of this.reached) {
      this.distances[node] = unreached;
      this.settled[node] = 0;
    }
    this.reached.length = 0;
    this.queue.clear();
    this.label(origin, 0);
  }

  /** No node that is not settled is nearer; Infinity when all is settled that there is. */
  get radius(): number {
    return this.queue.least;
  }

  /** How many nodes wait to be settled. */
  get waiting(): number {
    return this.queue.size;
  }

  get reachedCount(): number {
    return this.reached.length;
  }

  isSettled(node: number): boolean {
    return this.settled[node] === 1;
  }

  /**
   * Settles the next node and reaches its neighbours, but for arcs of the relations in `without`. Answers the least that
   * a path costs by which it met the other search just now, `unreached` or more where it did not.
   */
  settleNext(other: OutwardSearch, bound: number, without: number): number {
    const node = this.queue.pop();
    const distance = this.distances[node] ?? 0;
    if (this.settled[node] === 1 || distance + other.least(node) > bound) return unreached;
    this.settled[node] = 1;
    const { starts, heads, arcCosts, relationBits } = this.index;
    const end = starts[node + 1] ?? 0;
    let meeting = unreached;
    for (let arc = starts[node] ?? 0; arc < end; arc += 1) {
      const head = heads[arc] ?? 0;
      const reach = distance + (arcCosts[arc] ?? 0);
      if (reach >= (this.distances[head] ?? 0) || ((relationBits[arc] ?? 0) & without) !== 0) continue;
      if (reach + other.least(head) > bound) continue;
      this.label(head, reach);
      meeting = Math.min(meeting, reach + (other.distances[head] ?? 0));
    }
    return meeting;
  }

  /** The least that a node can be away: what it was reached by so far, else one arc more than all that is settled. */
  private least(node: number): number {
    return Math.min(this.distances[node] ?? 0, this.queue.least + this.index.leastArc);
  }

  private label(node: number, distance: number): void {
    if (this.distances[node] === unreached) this.reached.push(node);
    this.distances[node] = distance;
    this.queue.push(node, distance);
  }
}
