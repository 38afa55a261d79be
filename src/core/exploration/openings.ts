import { groupLimit, neighbourGroups, type NeighbourGroup } from '../graph/neighbourGroups';
import type { View } from '../layout/Layout';
import { groupToken, withClosed, withOpened } from '../layout/viewChanges';
import type { NodeId } from '../vocabulary/ids';
import type { Shown } from './Shown';

/** What is open of a node: itself, single groups of its neighbours. */
export function openingsOf({ opened, closed }: View, node: NodeId): readonly string[] {
  return opened.filter((key) => (key === node || key.startsWith(groupToken(node, ''))) && !closed.includes(key));
}

export function closedNode(view: View, node: NodeId): View {
  return openingsOf(view, node).reduce(withClosed, view);
}

export function openedGroups(view: View, node: NodeId, groups: readonly string[]): View {
  return groups.map((group) => groupToken(node, group)).reduce(withOpened, view);
}

/** Of a node's neighbours those that are not drawn yet, by relation. */
export function undrawnGroups({ graph, layout }: Pick<Shown, 'graph' | 'layout'>, node: NodeId): NeighbourGroup[] {
  const drawn = new Set(layout.places.map(({ key }) => key));
  return neighbourGroups(graph, node).flatMap((group) => {
    const members = group.members.filter(({ id }) => !drawn.has(id));
    return members.length === 0 ? [] : [{ ...group, members }];
  });
}

/** So many neighbours, of more than one relation, that one asks which are wanted. */
export function isHub(shown: Pick<Shown, 'graph' | 'layout'>, node: NodeId): boolean {
  const groups = undrawnGroups(shown, node);
  return groups.length > 1 && groups.reduce((sum, { members }) => sum + members.length, 0) > groupLimit;
}
