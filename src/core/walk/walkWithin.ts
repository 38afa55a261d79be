import type { MedicalGraph } from '../graph/MedicalGraph';
import { walkedEdges } from './stepInWords';
import type { Visit, Walk } from './Walk';

/**
 * A walk as far as a graph has its stops, standing at the one with this number or at the nearest that is left; undefined
 * where none is left. A kept walk may come from another release of the dictionary.
 */
export function walkWithin(graph: MedicalGraph, { visits }: Walk, at: number): Walk | undefined {
  const left = visits.flatMap((stop, number) => (graph.hasNode(stop.view.focus) ? [{ number, stop: { ...stop, by: [...walkedEdges(graph, stop)] } }] : []));
  const [first, ...rest] = left.map(({ stop }) => stop);
  if (!first) return undefined;
  const farFrom = (index: number): number => Math.abs((left[index]?.number ?? 0) - at);
  const nearest = left.reduce((best, _, index) => (farFrom(index) < farFrom(best) ? index : best), 0);
  return { visits: [first, ...rest], at: nearest };
}

/** The stops that a graph does not have. */
export function missingStops(graph: MedicalGraph, { visits }: Walk): readonly Visit[] {
  return visits.filter(({ view }) => !graph.hasNode(view.focus));
}
