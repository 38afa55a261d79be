import type { Rectangle } from 'electron';

export const smallestWindow = { width: 800, height: 560 } as const;
const firstSize = { width: 1280, height: 820 } as const;

type Bounds = Rectangle | { readonly width: number; readonly height: number };

/** Where the window opens: where it was, moved and cut so that all of it lies on one display; else centred there. */
export function windowBounds(last: Rectangle | undefined, workAreas: readonly Rectangle[]): Bounds {
  const area = last && workAreas.map((candidate) => ({ candidate, shared: overlap(last, candidate) })).toSorted((a, b) => b.shared - a.shared)[0];
  if (!last || !area || area.shared === 0) return firstSize;
  const width = Math.max(smallestWindow.width, Math.min(last.width, area.candidate.width));
  const height = Math.max(smallestWindow.height, Math.min(last.height, area.candidate.height));
  return {
    x: within(last.x, area.candidate.x, area.candidate.x + area.candidate.width - width),
    y: within(last.y, area.candidate.y, area.candidate.y + area.candidate.height - height),
    width,
    height,
  };
}

function overlap(a: Rectangle, b: Rectangle): number {
  const width = Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x);
  const height = Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y);
  return Math.max(0, width) * Math.max(0, height);
}

/** On a display smaller than the window the title bar stays in sight. */
function within(value: number, least: number, most: number): number {
  return Math.max(least, Math.min(value, most));
}
