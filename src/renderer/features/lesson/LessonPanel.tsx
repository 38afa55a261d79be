import type { Lesson } from '#core/lessons/Lesson';
import { missingNodes } from '#core/lessons/missingNodes';
import { withLesson } from '#core/lessons/lessonChanges';
import { useMemo } from 'react';
import { CommandButton } from '../../CommandButton';
import { PanelHead } from '../../PanelHead';
import { useExploration } from '../../state/exploration';
import { useLessons } from '../../state/lessons';
import { program } from '../../state/program';
import { EditedText } from './EditedText';
import { StepEditor } from './StepEditor';
import { StepRow } from './StepRow';
import './lesson.css';

/** The lesson that is being made: its steps in their order, and the one that is worked at. */
export function LessonPanel() {
  const lesson = useExploration((state) => state.exploration.lesson);
  return (
    <section className="panel lesson" aria-label="Lesson">
      <PanelHead title="Lesson" id="view.lesson" />
      {lesson ? <Opened lesson={lesson} /> : <NoLesson />}
    </section>
  );
}

function NoLesson() {
  return (
    <div className="lesson-empty">
      <p>A lesson is a walk told step by step: what the class sees, what you say, and what you ask.</p>
      <p>Open one of the lessons that come with the program, make one of the walk that you have walked, or begin with the view that you see.</p>
      <div className="button-row">
        <CommandButton id="lesson.open" />
        <CommandButton id="lesson.of-walk" />
        <CommandButton id="lesson.add-view" />
      </div>
    </div>
  );
}

function Opened({ lesson }: { readonly lesson: Lesson }) {
  const graph = useExploration((state) => state.graph);
  const chosen = useLessons((state) => state.step);
  const missing = useMemo(() => new Map(missingNodes(graph, lesson).map(({ of, nodes }) => [of.id, nodes])), [graph, lesson]);
  const current = lesson.steps.find(({ id }) => id === chosen) ?? lesson.steps[0];
  return (
    <>
      <div className="lesson-head">
        <EditedText className="lesson-title" label="Title of the lesson" value={lesson.title} longest={200} onChange={(title) => title.trim() !== '' && program.change('rename the lesson', withLesson(program.shown.exploration, { ...lesson, title }), { merge: 'lesson title' })} />
        <div className="button-row">
          <CommandButton id="lesson.present" />
          <CommandButton id="lesson.add-view" />
          <CommandButton id="lesson.save-page" />
          <CommandButton id="lesson.save" />
        </div>
      </div>
      <ol className="lesson-steps" aria-label="Steps">
        {lesson.steps.map((step, index) => (
          <li key={step.id}>
            <StepRow step={step} index={index} current={step === current} missing={missing.has(step.id)} />
            {step === current && <StepEditor lesson={lesson} step={step} missing={missing.get(step.id) ?? []} />}
          </li>
        ))}
      </ol>
      {lesson.cases.length > 0 && <p className="lesson-cases">{lesson.cases.length} {lesson.cases.length === 1 ? 'case' : 'cases'} to practise: {lesson.cases.map(({ title }) => title).join(' · ')}</p>}
    </>
  );
}
