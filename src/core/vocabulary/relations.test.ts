import { describe, expect, it } from 'vitest';
import { relationNames, relations } from './relations';

describe('every relation', () => {
  it.each(relationNames)('%s reads from both ends, the same from both where it is mutual, and otherwise not', (name) => {
    const { forward, backward, group, symmetric = false } = relations[name];
    expect([forward, backward, group.forward, group.backward].filter((words) => words.trim() === '')).toEqual([]);
    expect(forward === backward).toBe(symmetric);
  });

  it('stands once in the list', () => {
    expect(new Set(relationNames).size).toBe(relationNames.length);
    expect(Object.keys(relations).toSorted()).toEqual(relationNames.toSorted());
  });
});
