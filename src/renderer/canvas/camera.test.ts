import { emptyLayout, type Box, type Layout } from '#core/layout/Layout';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isLost, revealingView } from './camera';

const size = { width: 900, height: 700 };
const view = fc.record({
  zoom: fc.double({ min: 0.3, max: 3, noNaN: true }),
  pan: fc.record({ x: fc.double({ min: -3_000, max: 3_000, noNaN: true }), y: fc.double({ min: -3_000, max: 3_000, noNaN: true }) }),
});
const box = fc.record({
  x: fc.integer({ min: -800, max: 800 }),
  y: fc.integer({ min: -800, max: 800 }),
  width: fc.integer({ min: 10, max: 200 }),
  height: fc.integer({ min: 10, max: 90 }),
});

function edges({ x, y, width, height }: Box, { zoom, pan }: { readonly zoom: number; readonly pan: { readonly x: number; readonly y: number } }) {
  const [left, top] = [pan.x + (x - width / 2) * zoom, pan.y + (y - height / 2) * zoom];
  return { left, top, right: left + width * zoom, bottom: top + height * zoom };
}

describe('revealingView', () => {
  it('brings any chip into sight, whole and clear of the edges, at the same size', () => {
    fc.assert(
      fc.property(box, view, (place, from) => {
        const to = revealingView(place, from, size);
        const { left, top, right, bottom } = edges(place, to);
        expect(to.zoom).toBe(from.zoom);
        expect(Math.min(left, top, size.width - right, size.height - bottom)).toBeGreaterThan(20);
      }),
    );
  });

  it('moves nothing for what is in sight', () => {
    fc.assert(
      fc.property(box, view, (place, from) => {
        const to = revealingView(place, from, size);
        const again = revealingView(place, to, size);
        expect(again.pan.x).toBeCloseTo(to.pan.x, 6);
        expect(again.pan.y).toBeCloseTo(to.pan.y, 6);
      }),
    );
  });

  it('moves along one axis only where the other is well', () => {
    const to = revealingView({ x: 1000, y: 0, width: 100, height: 20 }, { zoom: 1, pan: { x: 450, y: 350 } }, size);
    expect(to.pan.y).toBe(350);
    expect(to.pan.x).toBeLessThan(450);
  });

  it('centres what is too large to be seen whole', () => {
    const to = revealingView({ x: 10, y: 20, width: 1000, height: 900 }, { zoom: 1, pan: { x: 0, y: 0 } }, size);
    expect(to.pan).toEqual({ x: 440, y: 330 });
  });
});

describe('isLost', () => {
  const place: Layout['places'][number] = { key: 'a', role: 'focus', sector: 'centre', depth: 0, facing: 'up', label: 'a', fontSize: 43, x: 0, y: 0, width: 200, height: 88 };
  const layout: Layout = { ...emptyLayout, places: [place], bounds: place };

  it('is so where no place is in sight, and not for a corner of one', () => {
    expect(isLost(layout, { zoom: 1, pan: { x: -99, y: -43 } }, size)).toBe(false);
    expect(isLost(layout, { zoom: 1, pan: { x: -101, y: 300 } }, size)).toBe(true);
    expect(isLost(layout, { zoom: 1, pan: { x: 450, y: 745 } }, size)).toBe(true);
  });

  it('is never so of an empty picture: there is nothing to come back to', () => {
    expect(isLost({ ...layout, places: [] }, { zoom: 1, pan: { x: 0, y: 0 } }, size)).toBe(false);
  });
});
