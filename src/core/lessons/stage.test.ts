import { describe, expect, it } from 'vitest';
import { shippedGraph } from '../graph/shippedGraph.fixture';
import { compassLayout } from '../layout/compassLayout';
import { plainLens } from '../layout/Layout';
import type { Step } from './Lesson';
import { askingStep, revealingStep } from './lesson.fixture';
import { revealedLayout } from './revealedLayout';
import { inSight, stageOf, type Stage } from './stage';

function staged(step: Step): Stage {
  const stage = stageOf(shippedGraph, step);
  if (!stage) throw new Error('The graph lacks the focus.');
  return stage;
}

describe('the stage of a step', () => {
  it('shows the focus, then what is revealed moment by moment, and nothing moves', () => {
    const stage = staged(revealingStep);
    const full = compassLayout(stage.graph, stage.view, { ...plainLens, room: 'compact' });
    const seen = [0, 1, 2].map((revealed) => {
      const shown = inSight(stage, revealed);
      return shown ? revealedLayout(full, shown) : full;
    });
    expect(seen.map(({ places }) => new Set(places.map(({ key }) => key)))).toEqual([
      new Set(['term:neurolysis']),
      new Set(['root:neur-o', 'term:neurolysis']),
      new Set(['root:-lysis', 'root:neur-o', 'term:neurolysis', 'term:osteolysis']),
    ]);
    for (const { places, bounds } of seen) {
      expect(bounds).toEqual(full.bounds);
      for (const place of places) expect(full.places).toContainEqual(place);
    }
  });

  it('is the view itself where nothing is to be revealed', () => {
    const stage = staged(askingStep);
    expect(stage.graph).toBe(shippedGraph);
    expect(inSight(stage, 0)).toBeUndefined();
    expect(stage.filter.kinds).toEqual(['rule']);
  });

  it('is not there without its focus, and does without what else is missing', () => {
    expect(stageOf(shippedGraph, { ...revealingStep, view: { ...revealingStep.view, focus: 'term:gone' } })).toBeUndefined();
    expect(staged({ ...revealingStep, reveal: [['root:gone'], ['root:neur-o']] }).moments).toEqual([['root:neur-o']]);
  });
});
