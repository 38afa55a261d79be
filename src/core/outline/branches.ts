import type { Hides } from '../filter/hides';
import type { MedicalGraph } from '../graph/MedicalGraph';
import { neighbourGroups, type Neighbour } from '../graph/neighbourGroups';
import type { NodeId } from '../vocabulary/ids';
import { groupNames } from './groupNames';

/** A group of neighbours as the outline shows it. */
export interface Branch {
  readonly key: string;
  readonly name: string;
  readonly members: readonly Neighbour[];
  /** How many the filter leaves out. */
  readonly hidden: number;
}

/** The groups of a node, without the node that one came from: how the two hang together stands there already. */
export function branchesOf(graph: MedicalGraph, node: NodeId, cameFrom: NodeId | undefined, hides: Hides): Branch[] {
  const isShown = ({ id, edge }: Neighbour): boolean => !hides(id, graph.getNodeAttributes(id), graph.getEdgeAttributes(edge));
  const groups = neighbourGroups(graph, node);
  const names = groupNames(graph, node, groups);
  return groups.flatMap((group, index) => {
    const others = group.members.filter(({ id }) => id !== cameFrom);
    const members = others.filter(isShown);
    return others.length === 0 ? [] : [{ key: group.key, name: names[index] ?? group.caption, members, hidden: others.length - members.length }];
  });
}

/** Whether a node has any groups, seen from the node that one came from. */
export function hasBranches(graph: MedicalGraph, node: NodeId, cameFrom: NodeId | undefined): boolean {
  return graph.someEdge(node, (_edge, _attributes, source, target) => source !== target && source !== cameFrom && target !== cameFrom);
}

/** In which of some branches each node stands. */
export function branchesByMember(branches: readonly Branch[]): ReadonlyMap<NodeId, readonly Branch[]> {
  const found = new Map<NodeId, Branch[]>();
  for (const branch of branches) {
    for (const { id } of branch.members) {
      const known = found.get(id);
      if (known) known.push(branch);
      else found.set(id, [branch]);
    }
  }
  return found;
}
