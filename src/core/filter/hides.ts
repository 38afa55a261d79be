import type { NodeId } from '../vocabulary/ids';
import type { Standing } from '../vocabulary/kinds';
import type { EdgeAttributes, NodeAttributes } from '../vocabulary/schema';
import { legendKindOf, type Filter } from './Filter';

/** Whether a node is hidden: by itself, or where it is joined by this edge and stands as it is shown there. */
export type Hides = (id: NodeId, node: NodeAttributes, edge?: EdgeAttributes, standing?: Standing) => boolean;

/** What a filter hides. Make it once for many questions. */
export function hidesBy(filter: Filter): Hides {
  const nodes = new Set(filter.nodes);
  const kinds = new Set(filter.kinds);
  const standings = new Set(filter.standings);
  const hidesEdge = hidesEdgeBy(filter);
  return (id, node, edge, standing = standingOf(node, edge)) =>
    nodes.has(id) || kinds.has(legendKindOf(node)) || standings.has(standing) || (edge !== undefined && hidesEdge(edge));
}

/** By its relation, or by the sense in which it holds. */
export function hidesEdgeBy({ relations, senses }: Filter): (edge: EdgeAttributes) => boolean {
  const hiddenRelations = new Set(relations);
  const hiddenSenses = new Set(senses);
  return ({ relation, sense }) => hiddenRelations.has(relation) || (sense !== undefined && hiddenSenses.has(sense));
}

/** How a node stands where an edge joins it: disputed where either is. */
export function standingOf(node: NodeAttributes, edge?: EdgeAttributes): Standing {
  return edge?.standing === 'disputed' ? 'disputed' : node.standing;
}
