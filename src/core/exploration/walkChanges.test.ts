import { describe, expect, it } from 'vitest';
import { randomGraph } from '../layout/fixtures';
import { movedTo } from './changes';
import { change, lookedAt, openShown, undone } from './Shown';
import { branchedFrom, walkForgotten, walkKept, walkRenamed } from './walkChanges';

const graph = randomGraph(3, 30, 60);
const walked = ['n3', 'n5', 'n7'].reduce((shown, id) => change(shown, `go to ${id}`, movedTo(shown, id)), openShown(graph, 'n0', 'wide'));

describe('a kept walk', () => {
  const kept = walkKept(walked.exploration, 'First');

  it('stays as it was kept, whatever way is taken from one of its stops', () => {
    const { walk } = walked.exploration;
    const shown = change(walked, 'open', branchedFrom(kept, walk, 1));
    expect(shown.focus).toBe('n3');
    const further = movedTo(shown, 'n9');
    expect(further.walk.visits.map(({ view }) => view.focus)).toEqual(['n0', 'n3', 'n9']);
    expect(further.kept[0]?.walk).toEqual(walk);
  });

  it('keeps its own id when others are forgotten and kept', () => {
    const three = walkKept(walkForgotten(walkKept(kept, 'Second'), '1'), 'Third');
    expect(three.kept.map(({ id, name }) => [id, name])).toEqual([['2', 'Second'], ['3', 'Third']]);
    expect(walkRenamed(three, '2', 'Other').kept.map(({ name }) => name)).toEqual(['Other', 'Third']);
  });
});

describe('looking at the stops of a walk', () => {
  it('makes no step: undo still takes back what was done last', () => {
    const looked = lookedAt(lookedAt(walked, 0), 1);
    expect(looked).toMatchObject({ focus: 'n3', selection: ['n3'] });
    expect(looked.history).toBe(walked.history);
    expect(undone(looked)).toMatchObject({ focus: 'n5' });
  });
});
