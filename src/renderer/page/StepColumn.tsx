import { labelOf } from '#core/graph/labelOf';
import type { LessonQuestion } from '#core/lessons/Lesson';
import { newestMoment } from '#core/lessons/stage';
import { useRef } from 'react';
import { Way } from '../audience/AudienceQuestion';
import { ReceiptCount, Receipts } from '../features/inspector/Receipts';
import { LessonText } from '../LessonText';
import { ChoiceAnswers } from '../quiz/ChoiceAnswers';
import type { Presenting } from '../state/lessons';
import { goToStep } from '../state/presenting';
import { program } from '../state/program';
import { runCommand } from '../state/runCommand';

/** The step that is read, its question, the way on, and all steps below. */
export function StepColumn({ presenting }: { readonly presenting: Presenting }) {
  const { lesson, presentation } = presenting;
  const { at, revealed, question } = presentation;
  const step = lesson.steps[at];
  const on = useRef<HTMLButtonElement>(null);
  if (!step) return null;
  return (
    <section className="page-steps" aria-label="Lesson">
      <div className="page-step">
        <div aria-live="polite">
          <p className="page-count">{at + 1} of {lesson.steps.length}</p>
          <h2>{step.title}</h2>
          <div className="page-text"><LessonText text={step.text} /></div>
          <p className="visually-hidden">{newest(presenting).join(', ')}</p>
        </div>
        {step.sources && <details><summary><ReceiptCount receipts={step.sources} /></summary><Receipts receipts={step.sources} /></details>}
        {step.question && question !== 'closed' && <Question key={step.id} question={step.question} answered={question === 'answered'} onCheck={() => {
          runCommand('present.next');
          on.current?.focus();
        }} />}
      </div>
      <div className="button-row page-way">
        <button type="button" className="presenter-button" disabled={at === 0 && revealed === 0 && question === 'closed'} onClick={() => runCommand('present.back')}>Back</button>
        <button ref={on} type="button" className="presenter-button presenter-next" aria-disabled={isAtEnd(presenting)} onClick={() => runCommand('present.next')}>{wayOn(presenting)}</button>
      </div>
      <ol className="presenter-steps page-list" aria-label="Steps">
        {lesson.steps.map(({ id, title }, index) => (
          <li key={id}>
            <button type="button" aria-current={index === at ? 'step' : undefined} onClick={() => goToStep(index)}>
              <span className="presenter-number">{index + 1}</span> {title}
            </button>
          </li>
        ))}
      </ol>
    </section>
  );
}

interface QuestionProps {
  readonly question: LessonQuestion;
  readonly answered: boolean;
  readonly onCheck: () => void;
}

function Question({ question, answered, onCheck }: QuestionProps) {
  if ('choices' in question) return <ChoiceAnswers {...question} answered={answered} onCheck={onCheck} />;
  return (
    <div className="quiz-question" aria-live="polite">
      <h3 className="page-ask">{question.ask}</h3>
      <Way {...question.path} answered={answered} />
      {!answered && <p>Walk it in the picture: a double click, or Enter, goes to a node.</p>}
      {answered && question.sources && <Receipts receipts={question.sources} />}
    </div>
  );
}

/** What has just come into sight, for those who do not see it. */
function newest({ presentation: { at, revealed }, stages }: Presenting): string[] {
  return (newestMoment(stages[at], revealed) ?? []).map((id) => labelOf(program.shown.graph, id));
}

function isAtEnd({ lesson, presentation: { at, revealed, question }, stages, offScript }: Presenting): boolean {
  const isAsked = lesson.steps[at]?.question === undefined || question === 'answered';
  return !offScript && at + 1 === lesson.steps.length && revealed >= (stages[at]?.moments.length ?? 0) && isAsked;
}

function wayOn(presenting: Presenting): string {
  const { lesson, presentation: { at, revealed, question }, stages, offScript } = presenting;
  if (offScript) return 'Return to the step';
  if (revealed < (stages[at]?.moments.length ?? 0)) return 'Show more';
  if (lesson.steps[at]?.question && question !== 'answered') return question === 'closed' ? 'Question' : 'Show the answer';
  return isAtEnd(presenting) ? 'The end' : 'Next';
}
