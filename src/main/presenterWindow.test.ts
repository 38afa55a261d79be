import { describe, expect, it, vi } from 'vitest';
import { presenterBounds } from './presenterWindow';

vi.mock('electron', () => ({ app: {}, BrowserWindow: undefined, nativeTheme: {}, screen: {} }));

const laptop = { x: 0, y: 0, width: 1440, height: 860 };
const projector = { x: 1440, y: 0, width: 1920, height: 1080 };

describe("the presenter's window", () => {
  it('takes the display that the audience does not look at', () => {
    expect(presenterBounds({ x: 1500, y: 50, width: 1280, height: 820 }, [laptop, projector])).toEqual(laptop);
    expect(presenterBounds({ x: 50, y: 50, width: 1280, height: 820 }, [laptop, projector])).toEqual(projector);
  });

  it('is of a size of its own where there is one display', () => {
    expect(presenterBounds(laptop, [laptop])).toEqual({ width: 1180, height: 760 });
  });
});
