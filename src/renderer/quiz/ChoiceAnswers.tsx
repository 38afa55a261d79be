import type { Receipt } from '#core/vocabulary/schema';
import { useId, useState } from 'react';
import { Receipts } from '../features/inspector/Receipts';
import { LessonText } from '../LessonText';
import './quiz.css';

interface ChoiceAnswersProps {
  readonly ask: string;
  readonly choices: readonly { readonly text: string; readonly right?: boolean | undefined; readonly because?: string | undefined }[];
  readonly explanation?: string | undefined;
  readonly sources?: readonly Receipt[] | undefined;
  readonly answered: boolean;
  /** Told which were taken, once the person wants to know. */
  readonly onCheck: (taken: readonly number[]) => void;
}

/** A question with answers to choose from, several where several are right. Right and wrong are told in words. */
export function ChoiceAnswers({ ask, choices, explanation, sources, answered, onCheck }: ChoiceAnswersProps) {
  const [taken, setTaken] = useState<readonly number[]>([]);
  const name = useId();
  const several = choices.filter(({ right }) => right).length > 1;
  const take = (index: number): void => setTaken(several ? (taken.includes(index) ? taken.filter((one) => one !== index) : [...taken, index]) : [index]);
  return (
    <fieldset className="quiz-question" disabled={answered}>
      <legend>{ask}{several && <small> Several answers are right.</small>}</legend>
      {choices.map(({ text, right, because }, index) => (
        <div key={index} className="quiz-choice" data-answer={answered ? (right ? 'right' : taken.includes(index) ? 'wrong' : 'other') : undefined}>
          <label>
            <input type={several ? 'checkbox' : 'radio'} name={name} checked={taken.includes(index)} onChange={() => take(index)} />
            <span>{text}</span>
            {answered && <strong className="quiz-sign">{right ? '✓ right' : taken.includes(index) ? '✗ wrong' : ''}</strong>}
          </label>
          {answered && because !== undefined && (right === true || taken.includes(index)) && <div className="quiz-because"><LessonText text={because} /></div>}
        </div>
      ))}
      <p role="status" className="quiz-verdict">{answered && taken.length > 0 && verdict(choices, taken)}</p>
      {!answered && <button type="button" className="primary" disabled={taken.length === 0} onClick={() => onCheck(taken)}>Check</button>}
      {answered && explanation !== undefined && <div className="quiz-because"><LessonText text={explanation} /></div>}
      {answered && sources && <Receipts receipts={sources} />}
    </fieldset>
  );
}

function verdict(choices: ChoiceAnswersProps['choices'], taken: readonly number[]): string {
  const right = choices.filter((choice) => choice.right).map(({ text }) => `“${text}”`);
  const isRight = choices.every((choice, index) => (choice.right === true) === taken.includes(index));
  return isRight ? 'Right.' : `Not right: ${right.join(' and ')} ${right.length === 1 ? 'is' : 'are'}.`;
}
