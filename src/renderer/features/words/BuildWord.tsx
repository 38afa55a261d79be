import { buildFaults, inOrder } from '#core/words/buildFaults';
import { buildWord } from '#core/words/buildWord';
import { knownAlternatives } from '#core/words/knownAlternatives';
import { knownWords } from '#core/words/knownWords';
import { literalMeaning } from '#core/words/literalMeaning';
import { wordParts, type WordPart } from '#core/words/WordPart';
import { useMemo } from 'react';
import { useExploration } from '../../state/exploration';
import { useWords } from '../../state/words';
import { ChosenParts } from './ChosenParts';
import { Fact } from './Fact';
import { InDictionary } from './InDictionary';
import { PartPicker } from './PartPicker';
import { SpellingTry } from './SpellingTry';

/** Parts are picked by how they are written or by what they mean, and joined by the rule of the combining vowel. */
export function BuildWord() {
  const graph = useExploration((state) => state.graph);
  const ids = useWords((state) => state.parts);
  const parts = useMemo(() => ids.flatMap((id) => wordParts(graph).find((part) => part.id === id) ?? []), [graph, ids]);
  return (
    <>
      <PartPicker onPick={(id) => useWords.setState({ parts: [...ids, id] })} />
      {parts.length === 0 ? <p className="words-empty">Pick parts to join: by letters, such as <i>gastr</i> or <i>-itis</i>, or by meaning, such as <i>inflammation</i> and then <i>stomach</i>.</p> : <Built parts={parts} />}
    </>
  );
}

function Built({ parts }: { readonly parts: readonly WordPart[] }) {
  const graph = useExploration((state) => state.graph);
  const built = useMemo(() => buildWord(parts), [parts]);
  const faults = buildFaults(parts);
  const alternatives = useMemo(() => knownAlternatives(graph, parts), [graph, parts]);
  const known = knownWords(graph).has(built.word);
  const ordered = inOrder(parts);
  return (
    <>
      <ChosenParts parts={parts} />
      <p className="built-word" data-faulty={faults.length > 0}>
        {built.pieces.map(({ letters }, index) => <span key={index} className="xray-piece">{letters}</span>)}
      </p>
      <dl className="words-facts">
        {faults.length > 0 && (
          <Fact name="Wrong">
            {faults.map((fault) => <p key={fault}>{fault}</p>)}
            {ordered.some((part, index) => part !== parts[index]) && <button type="button" className="small-button" onClick={() => useWords.setState({ parts: ordered.map(({ id }) => id) })}>Put them in order</button>}
          </Fact>
        )}
        {faults.length === 0 && <Fact name="Literally"><span className="words-literal">{literalMeaning(parts)}</span></Fact>}
        {faults.length === 0 && parts.length > 1 && <Fact name="Joined">{built.joins.length === 0 ? 'The parts are written one after the other.' : built.joins.map((join) => <p key={join}>{join}</p>)}</Fact>}
        {faults.length === 0 && parts.length > 1 && <Known word={built.word} known={known} />}
        {!known && alternatives.length > 0 && (
          <Fact name="People say">
            {alternatives.map(({ built: said, part, instead }) => (
              <p key={said.word}><b>{said.word}</b>, with {originOf(part)} {part.label}, which means “{part.meaning}” as {originOf(instead)} {instead.label} does.</p>
            ))}
          </Fact>
        )}
        {faults.length === 0 && parts.length > 1 && <SpellingTry key={built.word} built={built} />}
      </dl>
    </>
  );
}

function Known({ word, known }: { readonly word: string; readonly known: boolean }) {
  return (
    <>
      <InDictionary word={word} />
      <Fact name="A word?">
        {known ? 'The dictionary knows it.' : 'The dictionary does not know it. The rules allow it; whether anyone says it, a larger dictionary tells.'}{' '}
        <button type="button" className="text-link" onClick={() => useWords.setState({ tab: 'apart', word })}>Take it apart</button>
      </Fact>
    </>
  );
}

function originOf({ language }: WordPart): string {
  return language ?? 'the part';
}
