import { edgeSentence } from '../graph/explainEdge';
import { labelOf } from '../graph/labelOf';
import type { MedicalGraph } from '../graph/MedicalGraph';
import { relations } from '../vocabulary/relations';
import type { Visit, WalkedEdge } from './Walk';

/** How a stop was reached, in a few words: "told apart from"; over nodes in between "by way of neurolysis"; else "looked up". */
export function stepCaption(graph: MedicalGraph, stop: Visit): string {
  const [first, ...rest] = walkedEdges(graph, stop);
  if (!first) return 'looked up';
  if (rest.length === 0) return relationWords(graph, first);
  return `by way of ${rest.map(({ from }) => labelOf(graph, from)).join(', ')}`;
}

/** The same in full: a sentence for each edge that was walked, without full stops; none where the stop was looked up. */
export function stepSentences(graph: MedicalGraph, stop: Visit): string[] {
  return walkedEdges(graph, stop).map(({ edge, from }) => edgeSentence(graph, edge, from));
}

/** The edges that led to a stop, if the graph has them all: half a way leads nowhere. */
export function walkedEdges(graph: MedicalGraph, { by }: Visit): readonly WalkedEdge[] {
  return by.every(({ edge, from }) => graph.hasEdge(edge) && graph.extremities(edge).includes(from)) ? by : [];
}

function relationWords(graph: MedicalGraph, { edge, from }: WalkedEdge): string {
  const { group } = relations[graph.getEdgeAttribute(edge, 'relation')];
  return graph.source(edge) === from ? group.forward : group.backward;
}
