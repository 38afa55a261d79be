import type { GraphPath } from '../graph/findPaths';
import type { MedicalGraph } from '../graph/MedicalGraph';
import { walkedEdges } from '../walk/stepInWords';
import type { Walk } from '../walk/Walk';
import type { Station } from './stepLayout';

export function pathStations(path: GraphPath | undefined): Station[] {
  return (path?.nodes ?? []).map((node, index) => withEdge(node, path?.edges[index - 1]));
}

/** Each stop that the graph has, and what one passed on the way to it. */
export function walkStations(graph: MedicalGraph, { visits }: Walk): Station[] {
  return visits.flatMap((stop) => {
    if (!graph.hasNode(stop.view.focus)) return [];
    const walked = walkedEdges(graph, stop);
    return walked.length === 0 ? [{ node: stop.view.focus }] : walked.map(({ edge, from }) => withEdge(graph.opposite(from, edge), edge));
  });
}

function withEdge(node: string, edge: string | undefined): Station {
  return edge === undefined ? { node } : { node, edge };
}
