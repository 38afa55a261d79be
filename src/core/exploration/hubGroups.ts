import type { NeighbourGroup } from '../graph/neighbourGroups';
import { senseLabel } from '../graph/senseLabel';
import { categoryNames } from '../layout/blocks';
import type { NodeId } from '../vocabulary/ids';
import { kindNames } from '../vocabulary/kinds';
import type { NodeAttributes } from '../vocabulary/schema';
import { undrawnGroups } from './openings';
import type { Shown } from './Shown';

/** A group of a hub's neighbours, as it is offered. */
export interface HubGroup {
  /** Of `openedGroups`. */
  readonly key: string;
  /** "may treat · conditions": groups that would be called the same are told apart by what their members are. */
  readonly caption: string;
  readonly count: number;
  readonly firstNames: readonly string[];
}

const namesShown = 3;

export function hubGroups(shown: Shown, node: NodeId): HubGroup[] {
  const groups = undrawnGroups(shown, node);
  const captions = groups.map((group) => captionOf(shown, node, group));
  return groups.map(({ key, members }, at) => {
    const caption = captions[at] ?? '';
    const [first] = members;
    const alike = captions.filter((other) => other === caption).length > 1 && first !== undefined;
    return {
      key,
      caption: alike ? `${caption} · ${manyOf(shown.graph.getNodeAttributes(first.id))}` : caption,
      count: members.length,
      firstNames: members.slice(0, namesShown).map(({ id }) => shown.graph.getNodeAttribute(id, 'label')),
    };
  });
}

function captionOf({ graph }: Shown, node: NodeId, { caption, sense, members }: NeighbourGroup): string {
  return sense === undefined ? caption : `${caption} · ${senseLabel(graph, [node, ...members.map(({ id }) => id)], sense)}`;
}

function manyOf(node: NodeAttributes): string {
  if (node.kind === 'term') return categoryNames[node.category] ?? node.category;
  return node.kind === 'code' ? `${node.system} ${kindNames.code.many}` : kindNames[node.kind].many;
}
