import { foldWord } from '#core/words/foldWord';
import { knownWords } from '#core/words/knownWords';
import { useExploration } from '../../state/exploration';
import { Fact } from './Fact';
import { PartDoor } from './PartDoor';

/** What the dictionary says of a word, where it has it. */
export function InDictionary({ word }: { readonly word: string }) {
  const graph = useExploration((state) => state.graph);
  const id = knownWords(graph).get(foldWord(word)?.letters ?? '')?.id;
  if (id === undefined) return null;
  const gloss = graph.getNodeAttribute(id, 'gloss');
  return <Fact name="In the dictionary"><PartDoor id={id} />{gloss !== undefined && <i className="words-gloss"> {gloss}</i>}</Fact>;
}
