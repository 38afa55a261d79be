import type { NodeId } from '../vocabulary/ids';
import { relationNames, type Relation } from '../vocabulary/relations';
import type { EdgeAttributes } from '../vocabulary/schema';
import type { MedicalGraph } from './MedicalGraph';

/** One step to a neighbour by the cheapest of the edges that join the two, walked either way. */
export interface WalkStep {
  readonly to: NodeId;
  readonly edge: string;
  readonly cost: number;
}

/**
 * Costs are whole numbers, so that a path costs the same from both ends. A plain step costs 100; relations that say
 * little of the two cost more, so that a path explains and does not merely connect.
 */
const weakRelations: Readonly<Partial<Record<Relation, number>>> = {
  'cognate-of': 150,
  'confusable-with': 150,
  'reported-with': 150,
  'not-indicated-for': 200,
  'related-to': 200,
  'governed-by': 250,
  excludes: 250,
  'listed-in': 400,
};
const plainCost = 100;
const disputedCost = 60;
const unsourcedCost = 40;

/** What steps cost in a graph; remembers the nodes that it was asked for. */
export class WalkCosts {
  private readonly known = new Map<NodeId, WalkStep[]>();

  constructor(private readonly graph: MedicalGraph) {}

  steps(from: NodeId): readonly WalkStep[] {
    const known = this.known.get(from);
    if (known) return known;
    const steps = this.cheapestSteps(from);
    this.known.set(from, steps);
    return steps;
  }

  /** Passing through a hub joins almost anything with anything: it costs with the logarithm of what hangs on it. */
  through(id: NodeId): number {
    return Math.round(hubFactor(this.graph.getNodeAttribute(id, 'kind')) * Math.log2(1 + this.graph.degree(id)));
  }

  private cheapestSteps(from: NodeId): WalkStep[] {
    const best = new Map<NodeId, WalkStep>();
    this.graph.forEachEdge(from, (edge, attributes, source, target) => {
      const to = source === from ? target : source;
      const step = { to, edge, cost: edgeCost(attributes) };
      const earlier = best.get(to);
      if (to !== from && (!earlier || this.isBetter(step, earlier))) best.set(to, step);
    });
    return [...best.values()];
  }

  private isBetter(step: WalkStep, earlier: WalkStep): boolean {
    if (step.cost !== earlier.cost) return step.cost < earlier.cost;
    const order = this.relationOrder(step.edge) - this.relationOrder(earlier.edge);
    return order === 0 ? step.edge < earlier.edge : order < 0;
  }

  private relationOrder(edge: string): number {
    return relationNames.indexOf(this.graph.getEdgeAttribute(edge, 'relation'));
  }
}

function edgeCost({ relation, standing, sources }: EdgeAttributes): number {
  return (weakRelations[relation] ?? plainCost) + (standing === 'disputed' ? disputedCost : 0) + (sources.length === 0 ? unsourcedCost : 0);
}

/** Many unrelated words share a suffix or stand in an appendix; what meets in a term or a code has more in common. */
function hubFactor(kind: string): number {
  switch (kind) {
    case 'appendix':
      return 80;
    case 'root':
    case 'rule':
      return 40;
    default:
      return 20;
  }
}
