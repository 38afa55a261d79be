import { counted } from '../../filter/counted';
import { relations } from '../../vocabulary/relations';
import type { NodeAttributes } from '../../vocabulary/schema';
import type { FigureSubject } from '../figureSubject';
import { iconName, icons, type IconName } from '../icons';
import { colourKey } from '../palette';
import type { LegendItem } from './FigureContents';

const names: Readonly<Record<Exclude<IconName, 'diagnosis' | 'procedureCode'>, string>> = {
  procedure: 'Procedure', condition: 'Condition', anatomy: 'Anatomy', agent: 'Agent', technique: 'Technique', process: 'Process', root: 'Word part', alias: 'Name', rule: 'Coding rule', appendix: 'Appendix',
};

/** Only what occurs: the kinds in the order of their icons, then what dashes and signs mean, then what the lines mean. */
export function legendOf({ graph, layout }: FigureSubject): LegendItem[] {
  const nodes = layout.places.flatMap(({ node, group }) => (node ?? group?.like) ?? []).map((id) => graph.getNodeAttributes(id));
  const items = new Map(nodes.map((node) => [nameOf(node), { kind: 'chip', name: nameOf(node), colour: colourKey(node), icon: iconName(node) } as const]));
  const order = Object.keys(icons);
  const sorted = [...items.values()].toSorted((a, b) => order.indexOf(a.icon) - order.indexOf(b.icon) || (a.name < b.name ? -1 : 1));
  return [
    ...sorted,
    ...(layout.places.some(({ mark }) => mark) ? [{ kind: 'disputed', name: 'Disputed' } as const] : []),
    ...(layout.places.some(({ node }) => node !== undefined && graph.getNodeAttribute(node, 'sources').length === 0) ? [{ kind: 'unsourced', name: 'Without a source' } as const] : []),
    ...relationsOf({ graph, layout }),
  ];
}

function nameOf(node: NodeAttributes): string {
  if (node.kind === 'code') return node.system;
  const icon = iconName(node);
  return icon === 'diagnosis' || icon === 'procedureCode' ? '' : names[icon];
}

/** Read outward, as the picture is drawn. */
function relationsOf({ graph, layout }: Pick<FigureSubject, 'graph' | 'layout'>): LegendItem[] {
  const nodeAt = new Map(layout.places.map(({ key, node }) => [key, node]));
  const counts = counted(
    layout.lines.flatMap(({ edge, from }) => {
      if (edge === undefined) return [];
      const { group } = relations[graph.getEdgeAttribute(edge, 'relation')];
      return [graph.source(edge) === nodeAt.get(from) ? group.forward : group.backward];
    }),
  );
  if (counts.size === 0) return [];
  return [{ kind: 'relations', name: `Lines: ${[...counts].map(([words, count]) => `${words} (${count})`).join(' · ')}` }];
}
