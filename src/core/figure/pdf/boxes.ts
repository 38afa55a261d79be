import type { PathShape } from '../FigureScene';

export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

export function around(boxes: readonly Box[]): Box | undefined {
  if (boxes.length === 0) return undefined;
  return {
    left: Math.min(...boxes.map(({ left }) => left)),
    top: Math.min(...boxes.map(({ top }) => top)),
    right: Math.max(...boxes.map(({ right }) => right)),
    bottom: Math.max(...boxes.map(({ bottom }) => bottom)),
  };
}

/** Of a path whose own box is known. */
export function placed(box: Box, { at }: PathShape): Box {
  if (!at) return box;
  const { x, y, scale } = at;
  return { left: x + scale * box.left, top: y + scale * box.top, right: x + scale * box.right, bottom: y + scale * box.bottom };
}
