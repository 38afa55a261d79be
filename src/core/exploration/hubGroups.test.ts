import fc from 'fast-check';
import { expect, it } from 'vitest';
import { createTestProgram } from '../commands/testProgram.fixture';
import { randomGraph } from '../layout/fixtures';
import { hubGroups } from './hubGroups';
import { undrawnGroups } from './openings';

it('offers each group of a hub that is not drawn yet, those of one relation under captions that differ', () => {
  fc.assert(
    fc.property(fc.nat(), (seed) => {
      const { shown } = createTestProgram(randomGraph(seed, 60, 200), 'n1');
      const groups = undrawnGroups(shown, 'n0');
      const offered = hubGroups(shown, 'n0');
      expect(offered.map(({ key, count }) => [key, count])).toEqual(groups.map(({ key, members }) => [key, members.length]));
      for (const { firstNames, count } of offered) expect(firstNames).toHaveLength(Math.min(3, count));
      const named = offered.map(({ caption }, at) => [groups[at]?.relation, groups[at]?.direction, groups[at]?.sense, caption].join('|'));
      expect(new Set(named).size).toBe(offered.length);
    }),
    { numRuns: 20 },
  );
});
