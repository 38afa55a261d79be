import type { BuiltWord } from '#core/words/buildWord';
import { explainAttempt, type Attempt } from '#core/words/explainAttempt';
import { useState } from 'react';
import { Fact } from './Fact';

/** For learners: one's own spelling of the word, and what is right or wrong with it. */
export function SpellingTry({ built }: { readonly built: BuiltWord }) {
  const [typed, setTyped] = useState('');
  const [attempt, setAttempt] = useState<Attempt>();
  return (
    <Fact name="Check a spelling">
      <form className="spelling-try" onSubmit={(event) => { event.preventDefault(); if (typed.trim() !== '') setAttempt(explainAttempt(built, typed)); }}>
        <input type="text" aria-label="A spelling to check" placeholder="how would you write it?" value={typed} autoComplete="off" spellCheck={false} onChange={(event) => { setTyped(event.target.value); setAttempt(undefined); }} />
        <button type="submit" className="small-button">Check</button>
      </form>
      <p role="status" className={attempt?.right ? 'try-right' : undefined}>{attempt?.says}</p>
    </Fact>
  );
}
