import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { movedTo, withView } from '../exploration/changes';
import { startExploration } from '../exploration/Exploration';
import { askedForPath } from '../exploration/pathChanges';
import { change, openShown } from '../exploration/Shown';
import { walkKept } from '../exploration/walkChanges';
import { randomGraph } from '../layout/fixtures';
import { withMoved, withOpened } from '../layout/viewChanges';
import { fitted, readSession, writeSession } from './session';

const graph = randomGraph(5, 40, 90);

function walked(): ReturnType<typeof openShown> {
  let shown = openShown(graph, 'n0', 'wide');
  for (const id of ['n3', 'n7', 'n2']) shown = change(shown, id, movedTo(shown, id));
  shown = change(shown, 'open', withView(shown.exploration, (view) => withMoved(withOpened(view, 'n5'), 'n5', { x: 10.5, y: -3 })));
  shown = change(shown, 'keep', walkKept(shown.exploration, 'A walk'));
  return change(shown, 'path', askedForPath(shown, 'n2', 'n9'));
}

describe('what is kept between two runs', () => {
  it('is read as it was written', () => {
    const { exploration } = walked();
    const read = readSession(writeSession('shipped', exploration));
    expect(read.ok && read.value).toEqual({ version: 1, graph: 'shipped', exploration });
    expect(fitted(exploration, graph, 'n0')).toEqual(exploration);
  });

  it('is refused as a whole, in a sentence, when it is damaged', () => {
    const text = writeSession('shipped', walked().exploration);
    fc.assert(
      fc.property(fc.nat(text.length - 1), (length) => {
        expect(readSession(text.slice(0, length))).toMatchObject({ ok: false, code: 'damaged' });
      }),
    );
    for (const other of ['', 'null', '{}', '{"version":2}', '[]', '\0\0\0']) expect(readSession(other).ok).toBe(false);
  });

  it('leaves out what the graph no longer has, and stands at what is left of the walk', () => {
    const { exploration } = walked();
    const smaller = graph.copy();
    for (const id of ['n2', 'n9']) smaller.dropNode(id);
    const now = fitted(exploration, smaller, 'n0');
    expect(now.walk.visits.map(({ view }) => view.focus)).toEqual(['n0', 'n3', 'n7']);
    expect(now.walk.at).toBe(2);
    expect(now.path).toBeUndefined();
    expect(() => openShown(smaller, 'n0', 'wide', now)).not.toThrow();
  });

  it('starts at home where nothing of the walk is left', () => {
    const other = randomGraph(1, 3, 2);
    const gone = { ...startExploration('term:gone'), kept: walked().exploration.kept };
    expect(fitted(gone, other, 'n1').walk.visits.map(({ view }) => view.focus)).toEqual(['n1']);
    expect(fitted(gone, other, 'n1').kept).toHaveLength(1);
  });
});
