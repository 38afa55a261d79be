import { useEffect, useRef, useState } from 'react';
import type { Question } from '../../state/windowState';

interface TextQuestionProps {
  readonly question: Extract<Question, { kind: 'text' }>;
  readonly onAnswer: (text: string | undefined) => void;
}

const longest = 120;

/** One line of text, never an empty one. */
export function TextQuestion({ question: { text, suggestion }, onAnswer }: TextQuestionProps) {
  const [value, setValue] = useState(suggestion.slice(0, longest));
  const input = useRef<HTMLInputElement>(null);
  useEffect(() => input.current?.select(), []);
  const answer = value.trim();
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        if (answer !== '') onAnswer(answer);
      }}
    >
      <input ref={input} type="text" aria-label={text} maxLength={longest} value={value} onChange={(event) => setValue(event.target.value)} />
      <div className="modal-buttons">
        <button type="button" className="secondary" onClick={() => onAnswer(undefined)}>Cancel</button>
        <button type="submit" className="primary" disabled={answer === ''}>Done</button>
      </div>
    </form>
  );
}
