import type { Shown } from '../exploration/Shown';
import { isFiltering } from '../filter/Filter';
import { hidesBy, type Hides } from '../filter/hides';
import type { MedicalGraph } from '../graph/MedicalGraph';
import { neighbourGroups } from '../graph/neighbourGroups';
import type { NodeId } from '../vocabulary/ids';
import { keptNodes } from './keptNodes';

/** The whole neighbourhood at the depth that is drawn, what counted groups hold with it. */
export interface Listed {
  /** In reading order, from the middle outward, each with the edge it hangs on; the middle, and what hangs on nothing, with none. */
  readonly edges: ReadonlyMap<NodeId, string | undefined>;
  /** How many more but for the filter. */
  readonly hidden: number;
}

export type Neighbourhood = Pick<Shown, 'graph' | 'focus' | 'view' | 'layout' | 'paths' | 'exploration'>;

export function listedNodes(shown: Neighbourhood): Listed {
  const { graph, focus, view, layout, exploration } = shown;
  const kept = keptNodes(shown);
  const hides = hidesBy(exploration.filter);
  const edges = reached(graph, focus, view.depth, (id, ...rest) => !kept.has(id) && hides(id, ...rest));
  const hung = new Map(layout.lines.flatMap(({ to, edge }) => (edge === undefined ? [] : [[to, edge] as const])));
  for (const { node } of layout.places) if (node !== undefined && !edges.has(node)) edges.set(node, hung.get(node));
  if (!isFiltering(exploration.filter)) return { edges, hidden: 0 };
  const whole = reached(graph, focus, view.depth, () => false);
  return { edges, hidden: [...whole.keys()].filter((id) => !edges.has(id)).length };
}

function reached(graph: MedicalGraph, focus: NodeId, depth: number, hides: Hides): Map<NodeId, string | undefined> {
  const edges = new Map<NodeId, string | undefined>([[focus, undefined]]);
  let border = [focus];
  for (let step = 0; step < depth; step += 1) {
    const before = border;
    border = [];
    for (const from of before) {
      for (const { id, edge } of neighbourGroups(graph, from).flatMap(({ members }) => members)) {
        if (edges.has(id) || hides(id, graph.getNodeAttributes(id), graph.getEdgeAttributes(edge))) continue;
        edges.set(id, edge);
        border.push(id);
      }
    }
  }
  return edges;
}
