import { findPaths, type GraphPath } from '../graph/findPaths';
import type { MedicalGraph } from '../graph/MedicalGraph';
import { emptyHistory, recorded, redo, undo, type History } from '../history/History';
import { compassLayout } from '../layout/compassLayout';
import type { Layout, View } from '../layout/Layout';
import type { Room } from '../layout/Room';
import type { NodeId } from '../vocabulary/ids';
import { currentVisit, goTo } from '../walk/Walk';
import { nearestPlace } from './nearestPlace';
import { startExploration, type Exploration } from './Exploration';

/** What the window shows. The first part is given, the second follows from it. */
export interface Shown {
  readonly graph: MedicalGraph;
  /** Where a walk starts. */
  readonly home: NodeId;
  readonly exploration: Exploration;
  readonly history: History<Exploration>;
  /** The last is what the inspector tells about; never empty. */
  readonly selection: readonly NodeId[];
  /** The place that the keyboard is on, apart from the selection; undefined while the keyboard is not in the picture. */
  readonly cursor: string | undefined;
  readonly room: Room;

  readonly focus: NodeId;
  readonly view: View;
  readonly layout: Layout;
  /** The best answers to the path that is asked for, the best first. */
  readonly paths: readonly GraphPath[];
}

type Given = Pick<Shown, 'graph' | 'home' | 'exploration' | 'history' | 'selection' | 'cursor' | 'room'>;

export interface ChangeOptions {
  /** What is selected afterwards; as before where nothing is said. */
  readonly selection?: readonly NodeId[];
  /** Changes of one kind in a row are undone together. */
  readonly merge?: string;
}

export function openShown(graph: MedicalGraph, home: NodeId, room: Room, exploration: Exploration = startExploration(home)): Shown {
  return follow({ graph, home, exploration, history: emptyHistory(), selection: [currentVisit(exploration.walk).view.focus], cursor: undefined, room });
}

/** One step that can be undone, under the name by which it is offered for undoing. */
export function change(shown: Shown, name: string, exploration: Exploration, { selection, merge }: ChangeOptions = {}): Shown {
  if (exploration === shown.exploration) return shown;
  return follow({ ...shown, exploration, selection: selection ?? shown.selection, history: recorded(shown.history, name, shown.exploration, merge) }, shown);
}

export function undone(shown: Shown): Shown {
  return stepped(shown, undo(shown.history, shown.exploration));
}

export function redone(shown: Shown): Shown {
  return stepped(shown, redo(shown.history, shown.exploration));
}

/** Looks at a stop of the walk. It makes no step that could be undone: a replay is watched, not done. */
export function lookedAt(shown: Shown, at: number): Shown {
  const walk = goTo(shown.exploration.walk, at);
  return follow({ ...shown, exploration: { ...shown.exploration, walk }, selection: [currentVisit(walk).view.focus] }, shown);
}

export function selected(shown: Shown, selection: readonly NodeId[]): Shown {
  return { ...shown, selection: known(shown.graph, selection, shown.focus) };
}

export function withCursor(shown: Shown, cursor: string | undefined): Shown {
  return { ...shown, cursor };
}

export function inRoom(shown: Shown, room: Room): Shown {
  return room === shown.room ? shown : follow({ ...shown, room }, shown);
}

function stepped(shown: Shown, step: ReturnType<typeof undo<Exploration>>): Shown {
  if (!step) return shown;
  const next = follow({ ...shown, exploration: step.state, history: step.history }, shown);
  return next.focus === shown.focus ? next : selected(next, [next.focus]);
}

/** All that follows. The cursor never gets lost: where its place is gone, it goes to what stands nearest to that. */
function follow(given: Given, before?: Shown): Shown {
  const { graph, exploration, room } = given;
  const { view } = currentVisit(exploration.walk);
  const paths = before?.graph === graph && before.exploration.path === exploration.path ? before.paths : pathsOf(graph, exploration);
  const layout = compassLayout(graph, view, { room, filter: exploration.filter, paths });
  const selection = known(graph, given.selection, view.focus);
  const cursor = given.cursor === undefined ? undefined : nearestPlace(layout, given.cursor, before?.focus === view.focus ? before.layout : undefined, view.focus);
  return { ...given, selection, cursor, focus: view.focus, view, layout, paths };
}

function pathsOf(graph: MedicalGraph, { path }: Exploration): readonly GraphPath[] {
  return path ? findPaths(graph, path.from, path.to, { without: path.without }) : [];
}

function known(graph: MedicalGraph, ids: readonly NodeId[], focus: NodeId): readonly NodeId[] {
  const there = ids.filter((id) => graph.hasNode(id));
  return there.length > 0 ? there : [focus];
}
