import { LessonText } from '../LessonText';
import { ChoiceAnswers } from '../quiz/ChoiceAnswers';
import type { Presenting } from '../state/lessons';
import { goToStep } from '../state/presenting';
import { runCommand } from '../state/runCommand';

/** The step that is read, its question, the way on, and all steps below. */
export function StepColumn({ presenting: { lesson, presentation, stages } }: { readonly presenting: Presenting }) {
  const { at, revealed, question } = presentation;
  const step = lesson.steps[at];
  if (!step) return null;
  const moments = stages[at]?.moments.length ?? 0;
  const isLast = at + 1 === lesson.steps.length && revealed >= moments && (!step.question || question === 'answered');
  return (
    <section className="page-steps" aria-label="Lesson">
      <div className="page-step" aria-live="polite">
        <p className="page-count">{at + 1} of {lesson.steps.length}</p>
        <h2>{step.title}</h2>
        <div className="page-text"><LessonText text={step.text} /></div>
        {!stages[at] && <p className="page-missing">The graph in this page does not have what this step is about.</p>}
        {step.question && question !== 'closed' && 'choices' in step.question && (
          <ChoiceAnswers key={step.id} {...step.question} answered={question === 'answered'} onCheck={() => runCommand('present.next')} />
        )}
        {step.question && question !== 'closed' && 'path' in step.question && <p className="page-text">{step.question.ask} Walk it in the picture: double-click goes to a node.</p>}
      </div>
      <div className="button-row page-way">
        <button type="button" className="presenter-button" disabled={at === 0 && revealed === 0 && question === 'closed'} onClick={() => runCommand('present.back')}>Back</button>
        <button type="button" className="presenter-button presenter-next" disabled={isLast} onClick={() => runCommand('present.next')}>{revealed < moments ? 'Show more' : step.question && question === 'closed' ? 'Question' : 'Next'}</button>
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
