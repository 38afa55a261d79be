import { assert, double, property } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { largestPixelsPerInch, rasterSize } from './rasterSize';

const figure = { width: 480, height: 300, printedWidth: 640 };
const length = double({ min: 1, max: 100_000, noNaN: true });

describe('rasterSize', () => {
  it('is the printed size at a density', () => {
    expect(rasterSize(figure, 96)).toStrictEqual({ width: 640, height: 400, pixelsPerUnit: 640 / 480 });
    expect(rasterSize(figure, 300)).toMatchObject({ width: 2000, height: 1250 });
    expect(rasterSize({ width: 1000, height: 1, printedWidth: 96 }, 96)).toMatchObject({ width: 96, height: 1 });
  });
});

describe('largestPixelsPerInch', () => {
  it('is as large as a side of 16,384 pixels allows', () => {
    expect(largestPixelsPerInch(figure)).toBe(2457);
    expect(largestPixelsPerInch({ width: 100, height: 1000, printedWidth: 96 })).toBe(1638);
  });

  it('works, and a little more does not', () => {
    assert(
      property(length, length, length, (width, height, printedWidth) => {
        const most = largestPixelsPerInch({ width, height, printedWidth });
        const sides = (density: number): number => Math.max(rasterSize({ width, height, printedWidth }, density).width, rasterSize({ width, height, printedWidth }, density).height);
        return (most < 1 || sides(most) <= 16_384) && sides(most + 1) >= 16_384;
      }),
    );
  });
});
