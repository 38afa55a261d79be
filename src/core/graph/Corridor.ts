import { OutwardSearch, unreached } from './OutwardSearch';
import type { WalkIndex } from './WalkIndex';

/** Nodes reached before two ends count as out of reach. */
const largestReach = 400_000;

/**
 * All that lies on paths between two nodes which cost little more than the best one. Two searches outward from the ends
 * (Pohl 1971) go on until they have met on each such path; then the one from the target goes on inside what the other
 * has settled, so that every node of the corridor knows what is left to the target. Costs are those of arcs.
 */
export class Corridor {
  private readonly forward: OutwardSearch;
  private readonly backward: OutwardSearch;

  constructor(private readonly index: WalkIndex) {
    this.forward = new OutwardSearch(index);
    this.backward = new OutwardSearch(index);
  }

  /**
   * Opens the corridor between two nodes, `width` wide, and closes the one before. Answers what a path in it costs at
   * most; undefined when nothing joins the two within reach of a bounded search.
   */
  open(start: number, target: number, without: number, width: number): number | undefined {
    const { forward, backward } = this;
    forward.begin(start);
    backward.begin(target);
    let most = Infinity;
    // A path not met on yet leads from what the one has settled, over an arc at least, to what the other has.
    while (forward.waiting > 0 && backward.waiting > 0 && forward.radius + this.index.leastArc + backward.radius <= most) {
      if (forward.reachedCount + backward.reachedCount > largestReach) return undefined;
      const isForward = forward.waiting < backward.waiting;
      const meeting = isForward ? forward.settleNext(backward, most, without) : backward.settleNext(forward, most, without);
      if (meeting < unreached) most = Math.min(most, meeting + width);
    }
    if (most === Infinity) return undefined;
    while (backward.radius <= most) backward.settleNext(forward, most, without);
    return most;
  }

  /** What is left to the target; undefined outside of the corridor. */
  left(node: number): number | undefined {
    return this.backward.isSettled(node) ? this.backward.distances[node] : undefined;
  }
}
