import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { smallestWindow, windowBounds } from './windowBounds';

const laptop = { x: 0, y: 25, width: 1440, height: 860 };
const beamer = { x: 1440, y: 0, width: 1920, height: 1080 };

describe('windowBounds', () => {
  it('opens where the window was', () => {
    const last = { x: 1600, y: 100, width: 1200, height: 800 };
    expect(windowBounds(last, [laptop, beamer])).toEqual(last);
  });

  it('is centred on its first start, and when its display is gone', () => {
    expect(windowBounds(undefined, [laptop])).not.toHaveProperty('x');
    expect(windowBounds({ x: 1600, y: 100, width: 1200, height: 800 }, [laptop])).not.toHaveProperty('x');
  });

  it('lies wholly on a display that has room for it, whatever was remembered', () => {
    const side = fc.integer({ min: 1, max: 6000 });
    const place = fc.integer({ min: -6000, max: 6000 });
    fc.assert(
      fc.property(fc.record({ x: place, y: place, width: side, height: side }), (last) => {
        const bounds = windowBounds(last, [laptop, beamer]);
        expect(bounds.width).toBeGreaterThanOrEqual(smallestWindow.width);
        expect(bounds.height).toBeGreaterThanOrEqual(smallestWindow.height);
        if (!('x' in bounds)) return;
        const holds = (area: typeof laptop): boolean =>
          bounds.x >= area.x && bounds.y >= area.y && bounds.x + bounds.width <= area.x + area.width && bounds.y + bounds.height <= area.y + area.height;
        expect([laptop, beamer].some(holds)).toBe(true);
      }),
    );
  });

  it('keeps its title bar in sight on a display that is too small', () => {
    expect(windowBounds({ x: 50, y: 50, width: 900, height: 700 }, [{ x: 0, y: 0, width: 640, height: 480 }])).toMatchObject({ x: 0, y: 0 });
  });
});
