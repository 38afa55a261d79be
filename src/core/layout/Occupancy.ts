import type { Box } from './Layout';

/** Room that is kept between any two boxes. */
export const grace = 4;

const cell = 96;
/** More than any picture has, so that column and row make one number. */
const rows = 1_048_576;

/** Which room is taken. A grid of squares, so that a question looks only at what is near. */
export class Occupancy {
  private readonly cells = new Map<number, Box[]>();

  add(box: Box): void {
    const { left, right, top, bottom } = span(box, 0);
    for (let column = left; column <= right; column += 1)
      for (let row = top; row <= bottom; row += 1) {
        const key = column * rows + row;
        const boxes = this.cells.get(key);
        if (boxes) boxes.push(box);
        else this.cells.set(key, [box]);
      }
  }

  /** A box that comes nearer than `room`, if there is one. */
  hit(box: Box, room = grace): Box | undefined {
    const { left, right, top, bottom } = span(box, room);
    for (let column = left; column <= right; column += 1)
      for (let row = top; row <= bottom; row += 1) {
        const boxes = this.cells.get(column * rows + row);
        if (boxes) for (const other of boxes) if (near(box, other, room)) return other;
      }
    return undefined;
  }
}

function span({ x, y, width, height }: Box, room: number): { left: number; right: number; top: number; bottom: number } {
  return {
    left: Math.floor((x - width / 2 - room) / cell),
    right: Math.floor((x + width / 2 + room) / cell),
    top: Math.floor((y - height / 2 - room) / cell),
    bottom: Math.floor((y + height / 2 + room) / cell),
  };
}

/** Whether two boxes come nearer than `room`. */
export function near(a: Box, b: Box, room: number): boolean {
  return Math.abs(a.x - b.x) * 2 < a.width + b.width + 2 * room - 1e-9 && Math.abs(a.y - b.y) * 2 < a.height + b.height + 2 * room - 1e-9;
}
