import { legendKindOf } from '../filter/Filter';
import type { NodeId } from '../vocabulary/ids';
import type { Shown } from './Shown';

/** Of what is drawn, so that one selects only what one sees. */
export function drawnNodes({ layout }: Pick<Shown, 'layout'>): NodeId[] {
  return layout.places.flatMap(({ node }) => (node === undefined ? [] : [node]));
}

/** All drawn nodes of the kinds of some; codes by their system. */
export function nodesOfKind(shown: Shown, ids: readonly NodeId[]): NodeId[] {
  const kindOf = (id: NodeId): string => legendKindOf(shown.graph.getNodeAttributes(id));
  const wanted = new Set(ids.map(kindOf));
  return drawnNodes(shown).filter((id) => wanted.has(kindOf(id)));
}

/** The drawn nodes that an edge joins to any of some, without these. */
export function neighboursOf(shown: Shown, ids: readonly NodeId[]): NodeId[] {
  const near = new Set(ids.flatMap((id) => shown.graph.neighbors(id)));
  return drawnNodes(shown).filter((id) => near.has(id) && !ids.includes(id));
}
