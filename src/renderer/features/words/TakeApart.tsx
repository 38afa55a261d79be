import { takeApart } from '#core/words/takeApart';
import type { TakenWord } from '#core/words/TakenWord';
import { useMemo, useState } from 'react';
import { useExploration } from '../../state/exploration';
import { useWords } from '../../state/words';
import { Fact } from './Fact';
import { InDictionary } from './InDictionary';
import { XRay } from './XRay';

const suggestions = ['cryoneurolysis', 'hepatosplenomegaly', 'electroencephalography', 'pericarditis', 'haemolysis'];

/** A word, drawn as its parts; what it says literally; and why it can be read so. */
export function TakeApart() {
  const graph = useExploration((state) => state.graph);
  const word = useWords((state) => state.word);
  const taken = useMemo(() => takeApart(graph, word), [graph, word]);
  return (
    <>
      <label className="words-field">
        <span className="section-title">Word</span>
        <input type="text" value={word} placeholder="any medical word" autoComplete="off" spellCheck={false} onChange={(event) => useWords.setState({ word: event.target.value })} />
      </label>
      {word.trim() === '' ? <Suggestions /> : <Taken key={taken.word} taken={taken} />}
    </>
  );
}

function Suggestions() {
  return (
    <div className="words-empty">
      <p>Type a word, whether it is in the dictionary or not. For example</p>
      <p className="button-row">
        {suggestions.map((one) => (
          <button key={one} type="button" className="small-button" onClick={() => useWords.setState({ word: one })}>{one}</button>
        ))}
      </p>
    </div>
  );
}

function Taken({ taken }: { readonly taken: TakenWord }) {
  const [chosen, setChosen] = useState(0);
  const { word, verdict, readings, singular } = taken;
  const reading = readings[chosen] ?? readings[0];
  if (!reading) {
    return (
      <div className="words-empty" role="status">
        <p className="words-verdict">{word} is no medical compound.</p>
        <p>It cannot be made of the word parts that are known here.</p>
        <InDictionary word={word} />
      </div>
    );
  }
  return (
    <>
      <XRay word={singular ?? word} reading={reading} />
      <dl className="words-facts">
        {singular !== undefined && <Fact name="Plural">of <i>{singular}</i></Fact>}
        {verdict === 'partly-known' && <Fact name="Not known">What no word part accounts for is dashed.</Fact>}
        <Fact name="Literally"><span className="words-literal">{reading.literal}</span></Fact>
        <InDictionary word={singular ?? word} />
        {reading.why.length > 0 && <Fact name="Why">{reading.why.map((sentence) => <p key={sentence}>{sentence}</p>)}</Fact>}
        {readings.length > 1 && (
          <Fact name="Readings">
            <span className="words-readings" role="radiogroup" aria-label="Readings, the likeliest first">
              {readings.map(({ pieces, literal }, index) => (
                <label key={pieces.map(({ part, letters }) => part?.id ?? letters).join(' ')}>
                  <input type="radio" name="reading" checked={index === chosen} onChange={() => setChosen(index)} />
                  <span>{pieces.map(({ part, letters }) => part?.label ?? `“${letters}”`).join(' + ')} <i>{literal}</i></span>
                </label>
              ))}
            </span>
          </Fact>
        )}
      </dl>
    </>
  );
}
