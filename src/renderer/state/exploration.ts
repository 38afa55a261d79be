import { startExploration, type Exploration } from '#core/exploration/Exploration';
import { openShown, type Shown } from '#core/exploration/Shown';
import type { MedicalGraph } from '#core/graph/MedicalGraph';
import type { NodeId } from '#core/vocabulary/ids';
import { create } from 'zustand';
import { shippedGraph } from './shippedGraph';

export const startNode: NodeId = 'term:neurolysis';

/** What the window shows; `program` is the only one who changes it. */
export const useExploration = create<Shown>()(() => openShown(shippedGraph, startNode, 'wide'));

/**
 * Opens a graph, where one was in it or else at neurolysis or its first node; kept walks stay. Throws on a graph without
 * nodes.
 */
export function openGraph(graph: MedicalGraph, exploration?: Exploration): void {
  const home = graph.hasNode(startNode) ? startNode : graph.nodes()[0];
  if (home === undefined) throw new Error('A graph without nodes cannot be shown.');
  const { room, exploration: before } = useExploration.getState();
  useExploration.setState(openShown(graph, home, room, exploration ?? { ...startExploration(home), kept: before.kept }));
}
