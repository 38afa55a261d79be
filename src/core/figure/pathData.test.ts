import { describe, expect, it } from 'vitest';
import { chipShape } from './chipShape';
import { colourKeys } from './palette';
import { bandPath, curvePath, outlinePath } from './pathData';

const frame = { x: 100, y: 50, width: 120, height: 24 };
const place = { ...frame, facing: 'left', role: 'chip' } as const;

/** The corners and ends of a path without arcs' radii: where its pen has been. */
function extentOf(d: string): { readonly left: number; readonly right: number; readonly top: number; readonly bottom: number } {
  let [x, y] = [0, 0];
  const seen: { x: number; y: number }[] = [];
  for (const [, command = '', numbers = ''] of d.matchAll(/([MLHVAZ])([^MLHVAZ]*)/g)) {
    const values = numbers.trim().split(/[ ,L]+/).filter((part) => part !== '').map(Number);
    if (command === 'H') x = values[0] ?? x;
    else if (command === 'V') y = values[0] ?? y;
    else if (command !== 'Z') [x = x, y = y] = values.slice(-2);
    seen.push({ x, y });
  }
  return { left: Math.min(...seen.map((at) => at.x)), right: Math.max(...seen.map((at) => at.x)), top: Math.min(...seen.map((at) => at.y)), bottom: Math.max(...seen.map((at) => at.y)) };
}

describe('the paths of chips', () => {
  it.each(colourKeys)('a %s has the size of its place, and its band the width of its height at one end', (kind) => {
    const shape = chipShape(kind, place);
    const outline = extentOf(outlinePath(shape, frame));
    expect([outline.top, outline.bottom]).toEqual([38, 62]);
    const left = extentOf(bandPath(shape, frame, 'left'));
    const right = extentOf(bandPath(shape, frame, 'right'));
    expect([left.left, left.right, right.left, right.right].map(Math.round)).toEqual([40, 64, 136, 160]);
    for (const band of [left, right]) expect(band.top >= 38 && band.bottom <= 62).toBe(true);
  });

  it('draws a line as its cubics', () => {
    expect(curvePath([{ x: 0, y: 0 }, { x: 1.234, y: 5 }, { x: 2, y: 3 }, { x: 10, y: 10 }])).toBe('M0 0C1.23 5 2 3 10 10');
    expect(curvePath([])).toBe('');
  });
});
