import type { NodeId } from '../vocabulary/ids';
import type { MedicalGraph } from './MedicalGraph';
import { PriorityQueue } from './PriorityQueue';
import { WalkCosts } from './WalkCosts';

/** Nodes from end to end, and the edge of each step between them. */
export interface GraphPath {
  readonly nodes: readonly NodeId[];
  readonly edges: readonly string[];
  readonly cost: number;
}

/** A path that has begun: the nodes walked already, and those that the next step must not lead to. */
interface Begun {
  readonly beginning: readonly NodeId[];
  readonly not: ReadonlySet<NodeId | undefined>;
}

interface Reached {
  readonly id: NodeId;
  readonly cost: number;
  /** Cost so far and the least that must follow. */
  readonly estimate: number;
}

interface Arrival {
  readonly cost: number;
  readonly by?: { readonly from: NodeId; readonly edge: string };
}

/** Nodes looked at before two ends count as out of reach, and before a further path is given up. */
const largestReach = 200_000;
const largestDetour = 20_000;
/** A path that costs so much more than the best one connects, but explains nothing. */
const dearestDetour = 600;

/**
 * Searches for one target: first outward from the target, until the start is reached, which tells how far each node is
 * from it; then every search (A*) goes straight for the target by those distances.
 */
export class PathSearch {
  private readonly costs: WalkCosts;
  private readonly toTarget = new Map<NodeId, number>();
  /** No node that is not in `toTarget` is nearer than this. */
  private horizon = 0;

  constructor(
    graph: MedicalGraph,
    private readonly target: NodeId,
  ) {
    this.costs = new WalkCosts(graph);
  }

  /** The cheapest path of all; undefined when nothing joins the two within reach. */
  best(from: NodeId): GraphPath | undefined {
    this.measure(from);
    return this.toTarget.has(from) ? this.cheapest(from, { beginning: [], not: new Set() }, { cost: Infinity, nodes: largestReach }) : undefined;
  }

  /** The cheapest path that goes on from a node otherwise than the best one did, where it is worth the detour. */
  detour(best: GraphPath, from: NodeId, begun: Begun): GraphPath | undefined {
    const [start] = begun.beginning;
    const walked = start === undefined ? 0 : this.priced([...begun.beginning, from]).cost + this.entry(from);
    return this.cheapest(from, begun, { cost: best.cost + dearestDetour - walked, nodes: largestDetour });
  }

  private cheapest(from: NodeId, begun: Begun, most: { cost: number; nodes: number }): GraphPath | undefined {
    const closed = new Set(begun.beginning);
    const arrivals = new Map<NodeId, Arrival>([[from, { cost: 0 }]]);
    const queue = new PriorityQueue<Reached>(isBefore);
    queue.push({ id: from, cost: 0, estimate: this.least(from) });
    for (let next = queue.pop(); next && next.estimate <= most.cost && closed.size < most.nodes; next = queue.pop()) {
      if (closed.has(next.id)) continue;
      if (next.id === this.target) return this.priced([...begun.beginning, ...nodesTo(arrivals, this.target)]);
      closed.add(next.id);
      for (const step of this.costs.steps(next.id)) {
        if (closed.has(step.to) || (next.id === from && begun.not.has(step.to))) continue;
        const cost = next.cost + step.cost + this.entry(step.to);
        if (!isCheaper(cost, next.id, arrivals.get(step.to))) continue;
        arrivals.set(step.to, { cost, by: { from: next.id, edge: step.edge } });
        queue.push({ id: step.to, cost, estimate: cost + this.least(step.to) });
      }
    }
    return undefined;
  }

  /** Measures from the target outward until the start is reached. */
  private measure(start: NodeId): void {
    const queue = new PriorityQueue<Reached>(isBefore);
    queue.push({ id: this.target, cost: 0, estimate: 0 });
    for (let next = queue.pop(); next && this.toTarget.size < largestReach; next = queue.pop()) {
      if (this.toTarget.has(next.id)) continue;
      this.toTarget.set(next.id, next.cost);
      this.horizon = next.cost;
      if (next.id === start) return;
      for (const step of this.costs.steps(next.id)) {
        if (this.toTarget.has(step.to)) continue;
        const cost = next.cost + step.cost + this.entry(next.id);
        queue.push({ id: step.to, cost, estimate: cost });
      }
    }
  }

  private least(id: NodeId): number {
    return this.toTarget.get(id) ?? this.horizon;
  }

  /** What going through a node costs; arriving at the target goes through nothing. */
  private entry(id: NodeId): number {
    return id === this.target ? 0 : this.costs.through(id);
  }

  private priced(nodes: readonly NodeId[]): GraphPath {
    const steps = nodes.slice(1).map((to, index) => this.costs.steps(nodes[index] ?? to).find((step) => step.to === to));
    const edges = steps.flatMap((step) => (step ? [step.edge] : []));
    const through = nodes.slice(1, -1).reduce((sum, id) => sum + this.costs.through(id), 0);
    return { nodes, edges, cost: steps.reduce((sum, step) => sum + (step?.cost ?? 0), through) };
  }
}

/** The nodes by which a search came to one. */
function nodesTo(arrivals: ReadonlyMap<NodeId, Arrival>, target: NodeId): NodeId[] {
  const nodes = [target];
  for (let by = arrivals.get(target)?.by; by; by = arrivals.get(by.from)?.by) nodes.unshift(by.from);
  return nodes;
}

/** Ties go by id, so that the same graph gives the same path however it was filled. */
function isBefore(a: Reached, b: Reached): boolean {
  return a.estimate === b.estimate ? a.id < b.id : a.estimate < b.estimate;
}

function isCheaper(cost: number, from: NodeId, earlier: Arrival | undefined): boolean {
  if (!earlier || cost !== earlier.cost) return !earlier || cost < earlier.cost;
  return earlier.by !== undefined && from < earlier.by.from;
}
