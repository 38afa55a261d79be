import type { Lesson } from '#core/lessons/Lesson';
import type { Presentation } from '#core/lessons/Presentation';
import { viewOfStep } from '#core/lessons/viewOfStep';
import { useEffect } from 'react';
import { LessonText } from '../LessonText';
import { StopPicture } from '../features/walks/StopPicture';
import { Clock } from './Clock';
import { steerFrom, usePresenter } from './usePresenter';
import './presenter.css';

/** The teacher's window: the notes, what comes next, all steps, and the time. In step with the audience's. */
export function Presenter() {
  const { lesson, presentation, offScript, audience, ask } = usePresenter();
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent): void => {
      const what = event.target instanceof HTMLElement && event.target.closest('button') && (event.key === ' ' || event.key === 'Enter') ? undefined : steerFrom(event);
      if (!what) return;
      event.preventDefault();
      ask(what);
    };
    window.addEventListener('keydown', onKeyDown);
    return () => window.removeEventListener('keydown', onKeyDown);
  }, [ask]);
  if (!lesson || !presentation) return <main className="presenter-waiting"><h1>Presenter’s view</h1><p>Present a lesson in the program’s window (F5): its notes come here.</p></main>;
  return (
    <main className="presenter">
      <header className="presenter-head">
        <h1>{lesson.title}</h1>
        <Clock began={presentation.began} />
      </header>
      <Steps lesson={lesson} presentation={presentation} onPick={(at) => ask({ at })} />
      <Now lesson={lesson} presentation={presentation} offScript={offScript} />
      <footer className="presenter-foot">
        {audience === 'gone' ? (
          <p role="alert">The audience’s view is closed. <button type="button" className="small-button" onClick={() => ask('reopen')}>Open it again</button></p>
        ) : (
          <div className="button-row">
            <button type="button" className="presenter-button" onClick={() => ask('back')}>Back</button>
            <button type="button" className="presenter-button presenter-next" onClick={() => ask('next')}>Next</button>
            {offScript && <button type="button" className="presenter-button" onClick={() => ask('return')}>Return to the step</button>}
            <button type="button" className="presenter-button" aria-pressed={presentation.blank} onClick={() => ask('blank')}>Dark screen</button>
            <button type="button" className="presenter-button" aria-pressed={presentation.spotlight} onClick={() => ask('spotlight')}>Spotlight</button>
            <button type="button" className="presenter-button" onClick={() => ask('end')}>End</button>
          </div>
        )}
      </footer>
    </main>
  );
}

function Steps({ lesson, presentation, onPick }: { readonly lesson: Lesson; readonly presentation: Presentation; readonly onPick: (at: number) => void }) {
  return (
    <ol className="presenter-steps" aria-label="Steps">
      {lesson.steps.map((step, index) => (
        <li key={step.id}>
          <button type="button" aria-current={index === presentation.at ? 'step' : undefined} onClick={() => onPick(index)}>
            <span className="presenter-number">{index + 1}</span> {step.title}
          </button>
        </li>
      ))}
    </ol>
  );
}

function Now({ lesson, presentation, offScript }: { readonly lesson: Lesson; readonly presentation: Presentation; readonly offScript: boolean }) {
  const step = lesson.steps[presentation.at];
  const following = lesson.steps[presentation.at + 1];
  if (!step) return null;
  return (
    <>
      <section className="presenter-now" aria-label="Now">
        <h2><span className="presenter-count">{presentation.at + 1} of {lesson.steps.length}</span> {step.title}</h2>
        <p className="presenter-state" aria-live="polite">{stateInWords(presentation, step.reveal.length, step.question !== undefined, offScript)}</p>
        <div className="presenter-notes">{step.notes === '' ? <p className="presenter-none">There are no notes for this step.</p> : <LessonText text={step.notes} />}</div>
      </section>
      <section className="presenter-following" aria-label="Next step">
        <h2 className="section-title">Next step</h2>
        {following ? <Following step={following} /> : <p className="presenter-none">This is the last step.</p>}
        {step.question && <Answers question={step.question} />}
      </section>
    </>
  );
}

function Following({ step }: { readonly step: Lesson['steps'][number] }) {
  return (
    <>
      <StopPicture view={viewOfStep(step.view)} />
      <p className="presenter-following-title">{step.title}</p>
      <div className="presenter-following-text"><LessonText text={step.text} /></div>
    </>
  );
}

/** What is right, for the teacher alone, before the class is told. */
function Answers({ question }: { readonly question: NonNullable<Lesson['steps'][number]['question']> }) {
  if (!('choices' in question)) return null;
  return (
    <div className="presenter-answers">
      <h2 className="section-title">Question</h2>
      <p>{question.ask}</p>
      <ul>
        {question.choices.map(({ text, right }, index) => <li key={index} data-right={right}>{String.fromCodePoint(65 + index)}. {text}{right && ' ✓'}</li>)}
      </ul>
    </div>
  );
}

function stateInWords({ revealed, question, blank }: Presentation, moments: number, hasQuestion: boolean, offScript: boolean): string {
  const parts = [
    blank && 'The screen is dark',
    offScript && 'Off the script',
    moments > 0 && `${Math.min(revealed, moments)} of ${moments} revealed`,
    hasQuestion && { closed: 'a question comes', asked: 'the question is asked', answered: 'the answer is shown' }[question],
  ];
  return parts.filter((part) => part !== false).join(' · ');
}
