import { subgraphOf } from '../graph/subgraphOf';
import type { MedicalGraph } from '../graph/MedicalGraph';
import { noFilter, type Filter } from '../filter/Filter';
import type { View } from '../layout/Layout';
import { startView, withOpened } from '../layout/viewChanges';
import type { NodeId } from '../vocabulary/ids';
import type { Step } from './Lesson';
import { viewOfStep } from './viewOfStep';

/** What an audience sees of a step: a part of the graph with its view and filter, and in what order it comes into sight. */
export interface Stage {
  readonly graph: MedicalGraph;
  readonly view: View;
  readonly filter: Filter;
  /** Nodes that come into sight with each moment after the first; empty where all is there at once. */
  readonly moments: readonly (readonly NodeId[])[];
}

/**
 * The stage of a step, or undefined where the graph lacks its focus. A step that reveals is laid out alone: only its own
 * nodes and what joins them, so that few things stand large and near each other. What the graph lacks is left out.
 */
export function stageOf(graph: MedicalGraph, { view, reveal }: Step): Stage | undefined {
  const { focus, filter = noFilter, moves } = view;
  if (!graph.hasNode(focus)) return undefined;
  if (reveal.length === 0) return { graph, view: viewOfStep(view), filter, moments: [] };
  const moments = reveal.map((ids) => ids.filter((id) => graph.hasNode(id))).filter((ids) => ids.length > 0);
  const named = [...new Set([focus, ...moments.flat()])];
  const part = subgraphOf(graph, new Set(named));
  // What is farther than a step away hangs on what is opened.
  const opened = named.filter((id) => id !== focus).reduce(withOpened, startView(focus));
  return { graph: part, view: { ...opened, moves }, filter: noFilter, moments };
}

/** The nodes that are in sight once so many moments have come; undefined where all are. */
export function inSight({ view, moments }: Stage, revealed: number): ReadonlySet<NodeId> | undefined {
  return moments.length === 0 || revealed >= moments.length ? undefined : new Set([view.focus, ...moments.slice(0, revealed).flat()]);
}

/** What came into sight with the last of so many moments; nothing before the first. */
export function newestMoment(stage: Stage | undefined, revealed: number): readonly NodeId[] | undefined {
  return stage?.moments[revealed - 1];
}
