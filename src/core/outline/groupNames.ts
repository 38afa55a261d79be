import type { MedicalGraph } from '../graph/MedicalGraph';
import type { NeighbourGroup } from '../graph/neighbourGroups';
import { senseLabel } from '../graph/senseLabel';
import type { NodeId } from '../vocabulary/ids';
import { kindNames } from '../vocabulary/kinds';
import type { NodeAttributes } from '../vocabulary/schema';

/** What tells the groups of a node apart: "coded as · CPT", "may treat · freeing a nerve", "kinds of it · names". */
export function groupNames(graph: MedicalGraph, owner: NodeId, groups: readonly NeighbourGroup[]): string[] {
  const firsts = groups.map(({ members: [first] }) => first && graph.getNodeAttributes(first.id));
  const names = groups.map((group, index) => nameOf(graph, owner, group, firsts[index]));
  const isAlone = (name: string): boolean => names.indexOf(name) === names.lastIndexOf(name);
  return names.map((name, index) => {
    const node = firsts[index];
    return isAlone(name) || !node ? name : `${name} · ${kindNames[node.kind].many}`;
  });
}

function nameOf(graph: MedicalGraph, owner: NodeId, { key, caption, sense, members }: NeighbourGroup, first: NodeAttributes | undefined): string {
  const parts = [
    caption,
    first?.kind === 'code' ? first.system : undefined,
    sense === undefined ? undefined : senseLabel(graph, [owner, ...members.slice(0, 1).map(({ id }) => id)], sense),
    isOfOneCategory(key) && first?.kind === 'term' ? first.category : undefined,
  ];
  return parts.filter((part) => part !== undefined).join(' · ');
}

/** A crowd of terms is told apart by category: the key of such a group has a fifth part. */
function isOfOneCategory(key: string): boolean {
  return key.split('|').length > 4;
}
