import type { MedicalGraph } from '../graph/MedicalGraph';
import type { NeighbourGroup } from '../graph/neighbourGroups';
import { senseLabel } from '../graph/senseLabel';
import type { NodeId } from '../vocabulary/ids';

/** What tells a group from the others of its node: "coded as · CPT", "may treat · freeing a nerve", "built from · condition". */
export function groupName(graph: MedicalGraph, owner: NodeId, { key, caption, sense, members }: NeighbourGroup): string {
  const [first] = members;
  const node = first && graph.getNodeAttributes(first.id);
  const parts = [
    caption,
    node?.kind === 'code' ? node.system : undefined,
    sense === undefined ? undefined : senseLabel(graph, first ? [owner, first.id] : [owner], sense),
    isOfOneCategory(key) && node?.kind === 'term' ? node.category : undefined,
  ];
  return parts.filter((part) => part !== undefined).join(' · ');
}

/** A crowd of terms is told apart by category: the key of such a group has a fifth part. */
function isOfOneCategory(key: string): boolean {
  return key.split('|').length > 4;
}
