import type { MedicalGraph } from '../graph/MedicalGraph';
import { rememberUntilChanged } from '../graph/rememberUntilChanged';
import type { NodeId } from '../vocabulary/ids';
import { foldWord } from './foldWord';
import { wordParts } from './WordPart';

/** A word that the dictionary knows: as a term or a name of one, or as an example of a word part. */
export interface KnownWord {
  /** The term or name; undefined for an example. */
  readonly id: NodeId | undefined;
}

/** The single words that a graph knows, by their letters. A term comes before a name, and both before an example. */
export const knownWords = rememberUntilChanged((graph: MedicalGraph): ReadonlyMap<string, KnownWord> => {
  const known = new Map<string, KnownWord>();
  const add = (word: string, id: NodeId | undefined): void => {
    const letters = foldWord(word)?.letters;
    if (letters !== undefined && !known.has(letters)) known.set(letters, { id });
  };
  for (const kind of ['term', 'alias']) graph.forEachNode((id, node) => node.kind === kind && add(node.label, id));
  for (const { examples = [] } of wordParts(graph)) for (const word of examples) add(word, undefined);
  return known;
});
