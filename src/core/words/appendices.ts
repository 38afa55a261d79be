import type { MedicalGraph } from '../graph/MedicalGraph';
import { rememberUntilChanged } from '../graph/rememberUntilChanged';
import type { NodeId } from '../vocabulary/ids';
import { wordParts, type WordPart } from './WordPart';

/** An appendix of the dictionary with the parts that it lists. */
export interface Appendix {
  /** Undefined for the parts that no appendix lists, as in a graph from elsewhere. */
  readonly id: NodeId | undefined;
  readonly label: string;
  readonly parts: readonly ListedPart[];
}

export interface ListedPart extends WordPart {
  /** How many terms and names are built from it. */
  readonly words: number;
}

/** The appendices of a graph in their order, each with its parts by the alphabet. */
export const appendices = rememberUntilChanged((graph: MedicalGraph): readonly Appendix[] => {
  const listed = new Map<NodeId | undefined, ListedPart[]>(graph.filterNodes((_, { kind }) => kind === 'appendix').toSorted().map((id) => [id, []]));
  for (const part of wordParts(graph)) {
    const places = graph.filterOutEdges(part.id, (_, { relation }) => relation === 'listed-in').map((edge) => graph.target(edge));
    const words = graph.filterInEdges(part.id, (_, { relation }) => relation === 'built-from').length;
    for (const id of places.length > 0 ? places : [undefined]) listed.set(id, [...(listed.get(id) ?? []), { ...part, words }]);
  }
  return [...listed]
    .map(([id, parts]) => ({ id, label: id === undefined ? 'In no appendix' : graph.getNodeAttribute(id, 'label'), parts: parts.toSorted(byLetters) }))
    .filter(({ parts }) => parts.length > 0);
});

/** By letters alone, as a dictionary lists them: -itis under i. */
function byLetters(a: WordPart, b: WordPart): number {
  return a.label.replace(/^-/, '').localeCompare(b.label.replace(/^-/, ''), 'en');
}

/** All word parts, first those of which most words of the graph are built. */
export const partsByUse = rememberUntilChanged((graph: MedicalGraph): readonly ListedPart[] =>
  appendices(graph)
    .flatMap(({ parts }) => parts)
    .toSorted((a, b) => b.words - a.words),
);
