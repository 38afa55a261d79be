import type { MedicalGraph } from '#core/graph/MedicalGraph';
import { compassLayout } from '#core/layout/compassLayout';
import { plainLens, type Layout, type View } from '#core/layout/Layout';
import { pastSide } from '#core/layout/pastSide';
import type { Room } from '#core/layout/Room';
import { startView, withClosed, withDepth, withOpened } from '#core/layout/viewChanges';
import { changeView, currentVisit, drawnWay, goTo, startWalk, visit, type Walk, type WalkedEdge } from '#core/walk/Walk';
import type { NodeId } from '#core/vocabulary/ids';
import { create } from 'zustand';
import { shippedGraph } from './shippedGraph';

/** What the window shows: one graph, the walk through it, and what is selected; all else follows from these. */
interface Shown {
  readonly graph: MedicalGraph;
  readonly home: NodeId;
  readonly walk: Walk;
  readonly selection: NodeId;
  /** How much room the picture has. */
  readonly room: Room;
  /** Follow from graph and walk. */
  readonly focus: NodeId;
  readonly depth: View['depth'];
  readonly layout: Layout;
}

interface Exploration extends Shown {
  /** Opens another graph at its first node, or at neurolysis where it has that. Throws on a graph without nodes. */
  openGraph(graph: MedicalGraph): void;
  select(id: NodeId): void;
  /** Walks to a node, along the drawn lines where they lead there. */
  moveTo(id: NodeId): void;
  /** Back or forward to a stop of the trail. */
  goTo(at: number): void;
  setDepth(depth: View['depth']): void;
  setRoom(room: Room): void;
  /** Opens or closes a counted group, or a node's own neighbours. */
  toggle(key: string): void;
}

export const startNode: NodeId = 'term:neurolysis';

export const useExploration = create<Exploration>()((set, get) => ({
  ...opened(shippedGraph, 'wide'),

  openGraph: (graph) => set(opened(graph, get().room)),

  select: (id) => set({ selection: id }),

  moveTo(id) {
    const { walk, focus } = get();
    if (id === focus) set({ selection: id });
    else set(shown(get(), visit(walk, nextVisit(get(), id)), id));
  },

  goTo(at) {
    const there = goTo(get().walk, at);
    set(shown(get(), there, currentVisit(there).view.focus));
  },

  setDepth(depth) {
    const { walk, selection } = get();
    set(shown(get(), changeView(walk, (view) => withDepth(view, depth)), selection));
  },

  setRoom(room) {
    const { graph, walk, selection } = get();
    if (room !== get().room) set(shown({ graph, room }, walk, selection));
  },

  toggle(key) {
    const { walk, selection } = get();
    set(shown(get(), changeView(walk, (view) => toggled(view, key)), selection));
  },
}));

function opened(graph: MedicalGraph, room: Room): Shown & { readonly home: NodeId } {
  const home = graph.hasNode(startNode) ? startNode : graph.nodes()[0];
  if (home === undefined) throw new Error('A graph without nodes cannot be shown.');
  return { home, ...shown({ graph, room }, startWalk(home), home) };
}

function shown({ graph, room }: Pick<Shown, 'graph' | 'room'>, walk: Walk, selection: NodeId): Omit<Shown, 'home'> {
  const { view } = currentVisit(walk);
  return { graph, room, walk, selection, focus: view.focus, depth: view.depth, layout: compassLayout(graph, view, { ...plainLens, room }) };
}

function nextVisit({ graph, walk, focus, layout }: Shown, id: NodeId) {
  const { view } = currentVisit(walk);
  const by = drawnWay(layout, focus, id) ?? directWay(graph, focus, id);
  const from = by.at(-1)?.from ?? focus;
  const past = { node: from, side: pastSide(layout, from, id) };
  return { by, view: withDepth(startView(id, past), view.depth) };
}

function directWay(graph: MedicalGraph, from: NodeId, to: NodeId): WalkedEdge[] {
  const edge = graph.findEdge(from, (_edge, _attributes, source, target) => source === to || target === to);
  return edge === undefined ? [] : [{ edge, from }];
}

function toggled(view: View, key: string): View {
  return view.opened.includes(key) && !view.closed.includes(key) ? withClosed(view, key) : withOpened(view, key);
}
