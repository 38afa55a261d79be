import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { movedTo } from '../exploration/changes';
import { change, openShown } from '../exploration/Shown';
import { shippedGraph } from '../graph/shippedGraph.fixture';
import { lessonSchema, type Lesson } from './Lesson';
import { askingStep, revealingStep, shortLesson } from './lesson.fixture';
import { lessonOfWalk, newLesson, newStep, viewNow, withoutStep, withStep, withStepDoubled, withStepMoved } from './lessonChanges';

const walked = ['term:rhizotomy', 'icd-10-cm:G89.4'].reduce((shown, id) => change(shown, id, movedTo(shown, id)), openShown(shippedGraph, 'term:neurolysis', 'wide'));

function idsOf({ steps }: Lesson): string[] {
  return steps.map(({ id }) => id);
}

describe('a lesson in the making', () => {
  it('has a step for each stop of the walk that it is made of, told by the way there', () => {
    const lesson = lessonOfWalk(shippedGraph, 'From root to code', walked.exploration.walk);
    expect(lesson.steps.map(({ title, view }) => [title, view.focus])).toEqual([['neurolysis', 'term:neurolysis'], ['rhizotomy', 'term:rhizotomy'], ['G89.4', 'icd-10-cm:G89.4']]);
    expect(lesson.steps[1]?.text).toMatch(/^neurolysis .*rhizotomy.*\.$/);
    expect(lessonSchema.parse(lesson)).toEqual(lesson);
  });

  it('keeps the view as it is looked at', () => {
    const view = viewNow({ ...walked, selection: ['term:rhizotomy'] }, { x: 1.2, y: -3.4, width: 10, height: 10, zoom: 1.234 });
    expect(view).toMatchObject({ focus: 'icd-10-cm:G89.4', selection: ['term:rhizotomy'], camera: { x: 1, y: -3, zoom: 1.23 } });
    expect(lessonSchema.parse(withStep(newLesson(''), newStep(shortLesson, '', view))).steps).toHaveLength(1);
  });

  it('gives each step an id of its own, whatever the title', () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(fc.constantFrom('Nerve', 'nerve!', 'νεῦρον', ''), fc.string({ unit: 'grapheme' }))), (titles) => {
        const lesson = titles.reduce((made, title) => withStep(made, newStep(made, title, revealingStep.view)), newLesson('x'));
        expect(lessonSchema.parse(lesson)).toEqual(lesson);
      }),
    );
  });

  it('doubles, moves and takes out steps', () => {
    const doubled = withStepDoubled(shortLesson, 'parts');
    expect(idsOf(doubled)).toEqual(['parts', 'a-word-in-two-parts', 'whole']);
    expect(idsOf(withStepMoved(doubled, 'whole', -1))).toEqual(['parts', 'whole', 'a-word-in-two-parts']);
    expect(idsOf(withStepMoved(doubled, 'parts', -1))).toEqual(idsOf(doubled));
    expect(withoutStep(shortLesson, 'parts').steps).toEqual([askingStep]);
  });
});
