import { noFilter } from '#core/filter/Filter';
import type { Lesson, Step } from '#core/lessons/Lesson';
import { viewOfStep } from '#core/lessons/viewOfStep';
import { viewNow, withLesson, withStepChanged } from '#core/lessons/lessonChanges';
import { visit } from '#core/walk/Walk';
import { withView } from '#core/exploration/changes';
import { useLessons } from './lessons';
import { program } from './program';
import { say } from './windowState';

/** Picks a step and shows its view, as one step that can be undone; the walk goes on there. */
export function showStep(step: Step): void {
  useLessons.setState({ step: step.id });
  const { graph, exploration } = program.shown;
  const { selection, filter = noFilter } = step.view;
  const view = viewOfStep(step.view);
  if (!graph.hasNode(view.focus)) return say(`The graph that is open does not have ${view.focus}.`);
  const there = withView({ ...exploration, walk: visit(exploration.walk, { view, by: [] }), filter }, () => view);
  program.change(`show “${step.title}”`, there, { selection: [view.focus, ...selection] });
}

/** Changes the lesson that is open; changes of one text in a row are undone together. */
export function changeLesson(name: string, change: (lesson: Lesson) => Lesson, merge?: string): void {
  const { exploration } = program.shown;
  if (exploration.lesson) program.change(name, withLesson(exploration, change(exploration.lesson)), merge === undefined ? {} : { merge });
}

export function changeStep(id: string, name: string, change: (step: Step) => Step, merge?: string): void {
  changeLesson(name, (lesson) => withStepChanged(lesson, id, change), merge === undefined ? undefined : `lesson ${id} ${merge}`);
}

/** The step takes the view that is looked at now. */
export function takeViewFor(id: string): void {
  const view = viewNow(program.shown, program.lessons.seen());
  changeStep(id, 'change the view of the step', (step) => ({ ...step, view }));
}
