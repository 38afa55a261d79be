import type { MedicalGraph } from '../graph/MedicalGraph';
import type { NodeId } from '../vocabulary/ids';
import { foldWord } from './foldWord';
import { knownWords } from './knownWords';

/** The word parts, in reading order, of which the graph says that a word is built from them; none where it says nothing. */
export function curatedParts(graph: MedicalGraph, word: string): NodeId[] {
  const letters = foldWord(word)?.letters;
  const id = letters === undefined ? undefined : knownWords(graph).get(letters)?.id;
  if (id === undefined) return [];
  return graph
    .filterOutEdges(id, (_, { relation }) => relation === 'built-from')
    .toSorted((a, b) => (graph.getEdgeAttribute(a, 'order') ?? 0) - (graph.getEdgeAttribute(b, 'order') ?? 0))
    .map((edge) => graph.target(edge));
}
