import { neighbourGroups } from '../graph/neighbourGroups';
import type { MedicalGraph } from '../graph/MedicalGraph';
import type { Layout, Place } from '../layout/Layout';
import type { NodeId } from '../vocabulary/ids';
import { kindPhrase } from '../vocabulary/kindPhrase';
import { relations } from '../vocabulary/relations';

/** A place in words, for those who do not see it: what it is, how it stands, and where it came from. */
export function placeName(graph: MedicalGraph, place: Place): string {
  if (place.node === undefined) return place.group ? `${place.label}, ${place.group.open ? 'opened' : 'closed'} group` : place.label;
  const node = graph.getNodeAttributes(place.node);
  const title = node.kind === 'code' ? (node.title ?? node.gloss) : undefined;
  return [
    node.label,
    title,
    kindPhrase(node),
    node.standing === 'disputed' ? 'disputed' : undefined,
    place.pinned ? 'pinned' : undefined,
    place.role === 'past-focus' ? 'where you came from' : undefined,
  ]
    .filter((part) => part !== undefined)
    .join(', ');
}

/** The same with how it hangs on what is drawn: "rhizotomy, Procedure, is told apart from neurolysis, 2 of 7". */
export function spokenPlace(graph: MedicalGraph, layout: Layout, key: string): string {
  const place = layout.places.find((candidate) => candidate.key === key);
  if (!place) return '';
  const name = placeName(graph, place);
  const line = layout.lines.find(({ to, edge }) => to === key && edge !== undefined) ?? layout.lines.find(({ from, edge }) => from === key && edge !== undefined && place.role !== 'focus');
  if (line?.edge === undefined || place.node === undefined) return name;
  const parent = graph.opposite(place.node, line.edge);
  const { relation } = graph.getEdgeAttributes(line.edge);
  const words = relations[relation][graph.source(line.edge) === place.node ? 'forward' : 'backward'];
  return `${name}, ${words} ${graph.getNodeAttribute(parent, 'label')}${positionIn(graph, parent, place.node, line.edge)}`;
}

function positionIn(graph: MedicalGraph, parent: NodeId, node: NodeId, edge: string): string {
  const group = neighbourGroups(graph, parent).find(({ members }) => members.some((member) => member.edge === edge && member.id === node));
  const at = group?.members.findIndex(({ id }) => id === node) ?? -1;
  return group && at >= 0 ? `, ${at + 1} of ${group.members.length}` : '';
}
