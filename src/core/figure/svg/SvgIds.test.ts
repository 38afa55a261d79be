import { array, assert, property, string } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { SvgIds } from './SvgIds';

describe('SvgIds', () => {
  it("keeps the graph's ids", () => {
    const all = ['root:neur-o', 'code:G58.7', 'term:café', 'legend'];
    const ids = new SvgIds(all);
    expect(all.map((id) => ids.of(id))).toStrictEqual(all);
    expect(ids.of('nowhere')).toBeUndefined();
  });

  it('makes others like them, and never like one that is there', () => {
    const all = ['a"b', 'a b', 'a_b', '', 'x\u0000y', '\ud800', 'z'.repeat(100_000)];
    const ids = new SvgIds(all);
    expect(all.map((id) => ids.of(id))).toStrictEqual(['a_b_2', 'a_b_3', 'a_b', '_', 'x_y', '__2', 'z'.repeat(60)]);
    expect(ids.fresh('a_b')).toBe('a_b_4');
  });

  it('gives each id one of its own, that holds nothing to escape', () => {
    assert(
      property(array(string({ unit: 'binary' })), (all) => {
        const ids = new SvgIds(all);
        const written = [...new Set(all)].map((id) => ids.of(id) ?? '');
        expect(new Set(written).size).toBe(written.length);
        expect(written.filter((id) => !/^[^\s"'<>&#%\p{Control}\p{Surrogate}]+$/u.test(id))).toStrictEqual([]);
      }),
    );
  });
});
