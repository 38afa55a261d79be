import { describe, expect, it } from 'vitest';
import { openedOf, startView, withClosed, withDepth, withMoved, withOpened } from './viewChanges';

describe('changes of a view', () => {
  it('keep what is closed in its place of the list', () => {
    const view = withOpened(withClosed(withOpened(withOpened(startView('n'), 'a'), 'b'), 'a'), 'a');
    expect(view.opened).toEqual(['a', 'b']);
    expect(view.closed.includes('a')).toBe(false);
  });

  it('note when the depth was raised, and keep that when it is lowered', () => {
    const raised = withDepth(withOpened(startView('n'), 'a'), 2);
    expect(openedOf(raised)).toEqual(['a', 'depth 2']);
    expect(openedOf(withDepth(withOpened(withDepth(raised, 1), 'b'), 3))).toEqual(['a', 'depth 2', 'b', 'depth 3']);
  });

  it('take a depth that was there from the start as opened first', () => {
    const start = { ...startView('n'), depth: 2 as const };
    expect(openedOf(withOpened(start, 'a'))).toEqual(['depth 2', 'a']);
    expect(openedOf(withDepth(withOpened(start, 'a'), 1))).toEqual(['depth 2', 'a']);
  });

  it('keep one move where the same place is moved on and on', () => {
    const moved = withMoved(withMoved(startView('n'), 'a', { x: 1, y: 2 }), 'a', { x: 3, y: 4 });
    expect(moved.moves).toEqual([{ key: 'a', x: 3, y: 4, after: 0 }]);
  });
});
