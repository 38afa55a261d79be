import { Corridor } from './Corridor';
import { SpurSearch } from './SpurSearch';
import { arcBetween, type WalkIndex } from './WalkIndex';

/** Nodes from end to end, by number. */
export interface Route {
  readonly nodes: readonly number[];
  /** What its arcs cost. */
  readonly cost: number;
}

interface BranchedRoute extends Route {
  /** Where among the nodes it leaves the route that it was found from. */
  readonly branch: number;
}

/** How many routes are looked for. */
const routeCount = 3;
/** A path that costs 600 more than the best one connects, but explains nothing. Arcs cost twice as much. */
const dearestDetour = 2 * 600;
/** How wide a corridor is opened first: most often the best routes lie in it, and to search it is far less work. */
const narrow = 2 * 100;

/** Searches one graph; all of its searches use the same memory. */
export class PathSearch {
  private readonly corridor: Corridor;
  private readonly spurs: SpurSearch;

  constructor(private readonly index: WalkIndex) {
    this.corridor = new Corridor(index);
    this.spurs = new SpurSearch(index, this.corridor);
  }

  /**
   * The cheapest routes without a loop between two nodes, cheapest first. `without`: the bits of relations not to use.
   * The corridor is opened wider until it holds whatever could be cheaper than the routes found.
   */
  routes(start: number, target: number, without: number): Route[] {
    let found: Route[] = [];
    for (let width = narrow; ; ) {
      const most = this.corridor.open(start, target, without, width);
      if (most === undefined) return found;
      const worthwhile = most - width + dearestDetour;
      found = this.routesInCorridor(start, without, worthwhile);
      const dearest = found[routeCount - 1]?.cost ?? worthwhile;
      if (dearest <= most) return found;
      width = Math.min(2 * width, dearest - most + width);
    }
  }

  /**
   * Yen's method (1971) as Lawler changed it (1972): each further route leaves one of those found at some node and is the
   * cheapest to do so; it is looked for only from where that one left its own.
   */
  private routesInCorridor(start: number, without: number, most: number): Route[] {
    this.spurs.begin();
    const first = this.spurs.cheapest({ from: start, cost: 0, not: [], without }, new Set(), most);
    const found: BranchedRoute[] = [];
    const candidates: BranchedRoute[] = first ? [{ ...first, branch: 0 }] : [];
    for (let best = candidates.shift(); best; best = candidates.shift()) {
      found.push(best);
      this.addBranches(found, candidates, without, most);
    }
    return found;
  }

  /** Adds the routes that branch off the last one found, as far as there is need of them. */
  private addBranches(found: readonly BranchedRoute[], candidates: BranchedRoute[], without: number, most: number): void {
    const { nodes, branch } = found.at(-1) ?? { nodes: [], branch: 0 };
    const wanted = routeCount - found.length;
    if (wanted === 0) return;
    const walked = new Set<number>();
    let cost = 0;
    let sharing = found;
    for (let at = 0; at + 1 < nodes.length; at += 1) {
      const from = nodes[at] ?? 0;
      sharing = sharing.filter((route) => route.nodes[at] === from);
      const not = sharing.map((route) => route.nodes[at + 1]);
      const way = at < branch ? undefined : this.spurs.cheapest({ from, cost, not, without }, walked, candidates[wanted - 1]?.cost ?? most);
      if (way) insert(candidates, { nodes: [...nodes.slice(0, at), ...way.nodes], cost: way.cost, branch: at }, wanted);
      walked.add(from);
      cost += this.index.arcCosts[arcBetween(this.index, from, nodes[at + 1] ?? 0, without)] ?? 0;
    }
  }
}

/** Keeps the best ones, in order. */
function insert(candidates: BranchedRoute[], candidate: BranchedRoute, count: number): void {
  const place = candidates.findIndex((other) => isBefore(candidate, other));
  candidates.splice(place < 0 ? candidates.length : place, 0, candidate);
  candidates.length = Math.min(candidates.length, count);
}

function isBefore(a: Route, b: Route): boolean {
  if (a.cost !== b.cost) return a.cost < b.cost;
  if (a.nodes.length !== b.nodes.length) return a.nodes.length < b.nodes.length;
  const fork = a.nodes.findIndex((node, at) => node !== b.nodes[at]);
  return (a.nodes[fork] ?? 0) < (b.nodes[fork] ?? 0);
}
