import { describe, expect, it } from 'vitest';
import { icons, standingMarks } from '../icons';
import { pathOperators } from './pathOperators';

/** The points that a path goes through from operator to operator, and the operators. */
function steps(d: string): readonly (readonly [string, number, number])[] {
  return [...pathOperators(d).operators.matchAll(/([-\d. ]*)([mlch])/g)].map(([, numbers = '', operator = '']) => {
    const [x = NaN, y = NaN] = numbers.trim().split(' ').map(Number).slice(-2);
    return [operator, x, y];
  });
}

describe('paths of a PDF', () => {
  it('go where SVG commands lead, from the figure or from where the pen is', () => {
    expect(pathOperators('M1 2L3,4H5V6l1-1h.5v-1.5z').operators).toBe('1 2 m 3 4 l 5 4 l 5 6 l 6 5 l 6.5 5 l 6.5 3.5 l h');
    expect(pathOperators('m1 1 2 0 0 2z m1 1').operators).toBe('1 1 m 3 1 l 3 3 l h 2 2 m');
    expect(pathOperators('M0 0c1 1 2 1 3 0s2-1 3 0S8 1 9 0').operators).toBe('0 0 m 1 1 2 1 3 0 c 4 -1 5 -1 6 0 c 7 1 8 1 9 0 c');
  });

  it('bend as the quadratic curves do that PDF does not have', () => {
    expect(pathOperators('M0 0Q3 3 6 0').operators).toBe('0 0 m 2 2 4 2 6 0 c');
    // The next is bent the other way.
    expect(pathOperators('M0 0q3 3 6 0t6 0').operators).toBe('0 0 m 2 2 4 2 6 0 c 8 -2 10 -2 12 0 c');
    expect(pathOperators('M0 0L6 0T12 0').operators).toBe('0 0 m 6 0 l 6 0 8 0 12 0 c');
  });

  it('turn as arcs do', () => {
    expect(pathOperators('M10 0A10 10 0 0 1 0 10').operators).toBe('10 0 m 10 5.523 5.523 10 0 10 c');
    expect(pathOperators('M10 0A10 10 0 0 0 0 10').operators).toBe('10 0 m 4.477 0 0 4.477 0 10 c');
    expect(steps('M10 0A10 10 0 1 0 0 10')).toStrictEqual([['m', 10, 0], ['c', 0, -10], ['c', -10, 0], ['c', 0, 10]]);
    expect(steps('M0 0a2 1 90 0 1 2 0')).toStrictEqual([['m', 0, 0], ['c', 1, -2], ['c', 2, 0]]);
  });

  it('turn as arcs do that are too small to reach, of no size, or written as short as can be', () => {
    expect(steps('M0 0A1 1 0 0 1 4 0')).toStrictEqual([['m', 0, 0], ['c', 2, -2], ['c', 4, 0]]);
    expect(pathOperators('M0 0A0 5 0 0 1 4 0a3 3 0 0 1 0 0').operators).toBe('0 0 m 4 0 l');
    expect(pathOperators('M10 0a10 10 0 01-10 10').operators).toBe(pathOperators('M10 0a10 10 0 0 1 -10 10').operators);
  });

  it('stay within the box of every icon', () => {
    for (const d of [...Object.values(icons), ...Object.values(standingMarks)]) {
      const { operators, box } = pathOperators(d);
      expect(operators).not.toMatch(/NaN|Infinity|e/);
      expect(Math.min(box?.left ?? NaN, box?.top ?? NaN)).toBeGreaterThan(0);
      expect(Math.max(box?.right ?? NaN, box?.bottom ?? NaN)).toBeLessThan(16);
    }
  });

  it('are nothing where there is nothing to draw', () => {
    expect(pathOperators('')).toStrictEqual({ operators: '', box: undefined });
  });
});
