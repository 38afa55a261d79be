import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { wheelStep, type WheelTurn } from './wheelStep';

const still: WheelTurn = { deltaX: 0, deltaY: 0, deltaMode: 0, wheelDelta: 0, ctrlKey: false, metaKey: false };

describe('wheelStep', () => {
  it.each([
    ['Windows', { deltaY: 100, wheelDelta: -120 }],
    ['Linux', { deltaY: 53, wheelDelta: -120 }],
    ['a browser that counts lines', { deltaY: 3, deltaMode: 1 }],
    ['Windows with Ctrl', { deltaY: 100, wheelDelta: -120, ctrlKey: true }],
  ])('makes the picture smaller by about 12 % for a notch towards the hand: %s', (_system, turn) => {
    expect(wheelStep({ ...still, ...turn })).toEqual({ zoom: expect.closeTo(1 / 1.12, 6) });
  });

  it('moves the picture with two fingers on a trackpad', () => {
    expect(wheelStep({ ...still, deltaX: 3, deltaY: -14, wheelDelta: 42 })).toEqual({ pan: { x: -3, y: 14 } });
    expect(wheelStep({ ...still, deltaY: 40, wheelDelta: -120 })).toEqual({ pan: { x: -0, y: -40 } });
    expect(wheelStep({ ...still, deltaY: 12.5, wheelDelta: -120 })).toEqual({ pan: { x: -0, y: -12.5 } });
  });

  it('zooms by the scale of a pinch', () => {
    expect(wheelStep({ ...still, deltaY: -100 * Math.log(1.05), wheelDelta: 120, ctrlKey: true })).toEqual({ zoom: expect.closeTo(1.05, 6) });
  });

  it('never zooms far in one event, and turned back zooms back', () => {
    const turn = fc.record({ deltaY: fc.integer({ min: -5_000, max: 5_000 }), wheelDelta: fc.integer({ min: -40, max: 40 }).map((notches) => notches * 120), deltaMode: fc.constantFrom(0, 1, 2) });
    fc.assert(
      fc.property(turn, (given) => {
        const there = wheelStep({ ...still, ...given, ctrlKey: true });
        const back = wheelStep({ ...still, ...given, deltaY: -given.deltaY, wheelDelta: -given.wheelDelta, ctrlKey: true });
        if (!('zoom' in there) || !('zoom' in back)) throw new Error('Ctrl always zooms');
        expect(there.zoom).toBeLessThan(1.5);
        expect(there.zoom).toBeGreaterThan(1 / 1.5);
        expect(there.zoom * back.zoom).toBeCloseTo(1, 6);
      }),
    );
  });
});
