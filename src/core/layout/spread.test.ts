import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { spread } from './spread';

describe('spread', () => {
  it('leaves alone what has room', () => {
    expect(spread([{ at: 0, size: 10 }, { at: 50, size: 10 }], 4)).toEqual([0, 50]);
  });

  it('pushes apart by as little as it can', () => {
    expect(spread([{ at: 0, size: 10 }, { at: 0, size: 10 }], 4)).toEqual([-7, 7]);
  });

  it('keeps the order and the gap', () => {
    const wishes = fc.array(fc.record({ at: fc.integer({ min: -500, max: 500 }), size: fc.integer({ min: 1, max: 80 }) }), { maxLength: 40 });
    fc.assert(
      fc.property(wishes, (list) => {
        const middles = spread(list, 5);
        const gaps = middles.slice(1).map((middle, index) => middle - (middles[index] ?? 0) - ((list[index]?.size ?? 0) + (list[index + 1]?.size ?? 0)) / 2);
        expect(gaps.every((gap) => gap >= 5 - 1e-6)).toBe(true);
      }),
    );
  });
});
