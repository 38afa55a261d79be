import { labelOf } from '../graph/labelOf';
import type { MedicalGraph } from '../graph/MedicalGraph';
import { isFiltering } from '../filter/Filter';
import type { Exploration } from '../exploration/Exploration';
import type { Shown } from '../exploration/Shown';
import type { Box, View } from '../layout/Layout';
import { stepSentences } from '../walk/stepInWords';
import type { Walk } from '../walk/Walk';
import { lessonLimits, type Lesson, type Step, type StepView } from './Lesson';

/** The ways in which a lesson is made and changed; each answers a changed one. */

export function newLesson(title: string): Lesson {
  return { medroots: 'lesson', version: 1, title: titled(title), about: '', steps: [], cases: [] };
}

/** A step for each stop of a walk, told by the sentences of the way there. */
export function lessonOfWalk(graph: MedicalGraph, name: string, walk: Walk): Lesson {
  return walk.visits.reduce<Lesson>((lesson, stop) => {
    const text = stepSentences(graph, stop).map((sentence) => `${sentence}.`).join('\n\n');
    return withStep(lesson, { ...newStep(lesson, labelOf(graph, stop.view.focus), stepViewOf(stop.view)), text });
  }, newLesson(name));
}

/** The view that is looked at, as a step keeps it. `seen` is what of it the window shows, `zoom` pixels of the screen to one of the model. */
export function viewNow({ view, exploration, selection }: Shown, seen?: Box & { readonly zoom: number }): StepView {
  const selected = selection.filter((id) => id !== view.focus);
  return {
    ...stepViewOf(view),
    selection: [...selected],
    ...(isFiltering(exploration.filter) && { filter: exploration.filter }),
    ...(seen && { camera: { x: Math.round(seen.x), y: Math.round(seen.y), zoom: Math.round(seen.zoom * 100) / 100 } }),
  };
}

export function newStep(lesson: Lesson, title: string, view: StepView): Step {
  return { id: freeId(lesson, title), title: titled(title), text: '', notes: '', view, reveal: [] };
}

/** Puts a step in after another, or at the end. */
export function withStep(lesson: Lesson, step: Step, after?: string): Lesson {
  const at = lesson.steps.findIndex(({ id }) => id === after);
  return { ...lesson, steps: at < 0 ? [...lesson.steps, step] : lesson.steps.toSpliced(at + 1, 0, step) };
}

export function withoutStep(lesson: Lesson, id: string): Lesson {
  return { ...lesson, steps: lesson.steps.filter((step) => step.id !== id) };
}

export function withStepChanged(lesson: Lesson, id: string, change: (step: Step) => Step): Lesson {
  return { ...lesson, steps: lesson.steps.map((step) => (step.id === id ? change(step) : step)) };
}

export function withStepDoubled(lesson: Lesson, id: string): Lesson {
  const step = lesson.steps.find((one) => one.id === id);
  return step ? withStep(lesson, { ...step, id: freeId(lesson, step.title) }, id) : lesson;
}

/** Up or down by so many places, kept within the list. */
export function withStepMoved(lesson: Lesson, id: string, by: number): Lesson {
  const at = lesson.steps.findIndex((step) => step.id === id);
  const step = lesson.steps[at];
  if (!step) return lesson;
  const to = Math.max(0, Math.min(lesson.steps.length - 1, at + by));
  return { ...lesson, steps: lesson.steps.toSpliced(at, 1).toSpliced(to, 0, step) };
}

export function withLesson(exploration: Exploration, lesson: Lesson | undefined): Exploration {
  const { lesson: _before, ...rest } = exploration;
  return lesson ? { ...rest, lesson } : rest;
}

function stepViewOf({ past, ...view }: View): StepView {
  return { ...view, selection: [], ...(past && { past }) };
}

function titled(title: string): string {
  return title.trim().slice(0, lessonLimits.title) || 'Untitled';
}

/** The title in small letters and hyphens, with a number where another step has it. */
function freeId({ steps }: Lesson, title: string): string {
  const stem = title.normalize('NFKD').toLowerCase().replaceAll(/[^a-z0-9]+/g, '-').replaceAll(/^-+|-+$/g, '').slice(0, 56) || 'step';
  const taken = new Set(steps.map(({ id }) => id));
  for (let number = 1; ; number += 1) {
    const id = number === 1 ? stem : `${stem}-${number}`;
    if (!taken.has(id)) return id;
  }
}
