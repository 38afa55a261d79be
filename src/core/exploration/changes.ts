import { noFilter, toggled, type Filter, type FilterPart } from '../filter/Filter';
import type { MedicalGraph } from '../graph/MedicalGraph';
import type { View } from '../layout/Layout';
import { pastSide } from '../layout/pastSide';
import { startView, withClosed, withDepth, withOpened, withUnpinned } from '../layout/viewChanges';
import type { NodeId } from '../vocabulary/ids';
import { changeView, drawnWay, goTo, visit, type Visit, type WalkedEdge } from '../walk/Walk';
import type { Exploration } from './Exploration';
import type { Shown } from './Shown';

/** The ways in which an exploration changes; each answers the changed one, or the same where there is nothing to change. */

/** Walks to a node, along the drawn lines where they lead there. A path that was asked for is left. */
export function movedTo(shown: Shown, id: NodeId): Exploration {
  const { exploration } = shown;
  const { path, ...rest } = exploration;
  return id === shown.focus ? exploration : { ...rest, walk: visit(exploration.walk, nextVisit(shown, id)) };
}

/** Back or forward to a stop of the walk. */
export function wentTo(exploration: Exploration, at: number): Exploration {
  const { path, ...rest } = exploration;
  return at === exploration.walk.at ? exploration : { ...rest, walk: goTo(exploration.walk, at) };
}

export function withView(exploration: Exploration, change: (view: View) => View): Exploration {
  return { ...exploration, walk: changeView(exploration.walk, change) };
}

/** Opens or closes a counted group, a node's own neighbours, or one group of these. */
export function toggledPlace(exploration: Exploration, key: string): Exploration {
  return withView(exploration, (view) => (isOpen(view, key) ? withClosed(view, key) : withOpened(view, key)));
}

export function isOpen({ opened, closed }: View, key: string): boolean {
  return opened.includes(key) && !closed.includes(key);
}

/** Hides nodes by hand. What is hidden is no longer pinned. */
export function hidden(exploration: Exploration, ids: readonly NodeId[]): Exploration {
  const { filter } = exploration;
  const nodes = [...filter.nodes, ...ids.filter((id) => !filter.nodes.includes(id))];
  const unpinned = withView(exploration, (view) => ids.reduce(withUnpinned, view));
  return { ...unpinned, filter: { ...filter, nodes } };
}

export function allShown(exploration: Exploration): Exploration {
  return { ...exploration, filter: noFilter };
}

export function filtered<Part extends FilterPart>(exploration: Exploration, part: Part, value: Filter[Part][number]): Exploration {
  return { ...exploration, filter: toggled(exploration.filter, part, value) };
}

function nextVisit({ graph, view, focus, layout }: Shown, id: NodeId): Visit {
  const by = drawnWay(layout, focus, id) ?? directWay(graph, focus, id);
  const from = by.at(-1)?.from ?? focus;
  return { by, view: withDepth(startView(id, { node: from, side: pastSide(layout, from, id) }), view.depth) };
}

function directWay(graph: MedicalGraph, from: NodeId, to: NodeId): WalkedEdge[] {
  const edge = graph.findEdge(from, (_edge, _attributes, source, target) => source === to || target === to);
  return edge === undefined ? [] : [{ edge, from }];
}
