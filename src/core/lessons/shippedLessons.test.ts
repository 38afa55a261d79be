import { describe, expect, it } from 'vitest';
import { shippedGraph } from '../graph/shippedGraph.fixture';
import { compassLayout } from '../layout/compassLayout';
import { plainLens } from '../layout/Layout';
import { checkLesson } from './checkLesson';
import type { Lesson } from './Lesson';
import { plainWords } from './markdown';
import { shippedLessonFiles } from './shippedLessons.fixture';
import { stageOf } from './stage';

/** Type of 24 px on a projector of 1080 lines, beside the words or under them: see the audience's styles. */
const room = { beside: { width: 680, height: 460 }, above: { width: 980, height: 330 } };

const lessons = shippedLessonFiles.map((file) => {
  const { lesson, problems } = checkLesson(shippedGraph, file);
  if (!lesson) throw new Error(`${file.path}: ${problems[0]?.message}`);
  return { ...lesson, path: file.path, problems };
});

it('ships three lessons, and six cases in them', () => {
  expect(lessons).toHaveLength(3);
  expect(lessons.flatMap(({ cases }) => cases)).toHaveLength(6);
});

describe.each(lessons)('the lesson “$title”', ({ steps, cases, problems }) => {
  it('can be shown on the shipped graph', () => {
    expect(problems).toEqual([]);
  });

  it('is an hour of class, by the minutes in its notes', () => {
    expect(steps.length).toBeGreaterThanOrEqual(12);
    expect(steps.length).toBeLessThanOrEqual(18);
    const minutes = steps.map(({ notes }) => Number(/^\*\*(\d+) min\.\*\*/.exec(notes)?.[1]));
    expect(minutes.reduce((sum, one) => sum + one, 0)).toBeGreaterThanOrEqual(50);
    expect(minutes.reduce((sum, one) => sum + one, 0)).toBeLessThanOrEqual(60);
  });

  it('is read from the back row', () => {
    expect(steps.filter(({ title }) => title.length > 60).map(({ title }) => title)).toEqual([]);
    expect(steps.filter(({ text }) => wordsIn(text) > 45 || wordsIn(text) === 0).map(({ title }) => title)).toEqual([]);
  });

  it('shows few things at a time, large enough for the projector', () => {
    expect(steps.filter((step) => step.reveal.length > 0 && !isSeenWhole(step)).map(({ id }) => id)).toEqual([]);
  });

  it('asks in a third of its steps, and says of every answer why', () => {
    const questions = steps.flatMap(({ question }) => question ?? []);
    expect(questions.length).toBeGreaterThanOrEqual(steps.length / 3);
    expect(questions.filter(({ sources = [] }) => sources.length === 0)).toEqual([]);
    const choices = questions.flatMap((question) => ('choices' in question ? question.choices : []));
    expect(choices.filter(({ because }) => because === undefined)).toEqual([]);
    const firstRight = questions.flatMap((question) => ('choices' in question ? question.choices.findIndex(({ right }) => right) : []));
    // Not always the first.
    expect(new Set(firstRight).size).toBeGreaterThan(2);
  });

  it('leads each of its cases to codes that can be reported', () => {
    expect(cases.flatMap(({ goal }) => goal).filter((id) => !canBeReported(id))).toEqual([]);
  });
});

function canBeReported(id: string): boolean {
  const node = shippedGraph.getNodeAttributes(id);
  return node.kind === 'code' && (node.system === 'CPT' || node.billable === true);
}

function wordsIn(text: string): number {
  return plainWords(text).split(/\s+/).filter((word) => /\p{L}|\p{N}/u.test(word)).length;
}

/** Nothing is cut off, and nothing is hidden in a counted group. */
function isSeenWhole(step: Lesson['steps'][number]): boolean {
  const stage = stageOf(shippedGraph, step);
  if (!stage) return false;
  const { bounds, places } = compassLayout(stage.graph, stage.view, { ...plainLens, room: 'stage' });
  const placed = new Set(places.map(({ node }) => node));
  const fits = Object.values(room).some(({ width, height }) => bounds.width <= width && bounds.height <= height);
  return fits && stage.graph.order <= 9 && stage.moments.flat().every((id) => placed.has(id));
}
