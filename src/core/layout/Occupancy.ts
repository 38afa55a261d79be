import type { Box } from './Layout';

/** Room that is kept between any two boxes. */
export const grace = 4;

const cell = 96;

/** Which room is taken. A grid of squares, so that a question looks only at what is near. */
export class Occupancy {
  private readonly cells = new Map<number, Box[]>();

  add(box: Box): void {
    this.eachCell(box, 0, (key) => {
      const boxes = this.cells.get(key);
      if (boxes) boxes.push(box);
      else this.cells.set(key, [box]);
      return false;
    });
  }

  /** A box that comes nearer than `room`, if there is one. */
  hit(box: Box, room = grace): Box | undefined {
    let found: Box | undefined;
    this.eachCell(box, room, (key) => {
      found = this.cells.get(key)?.find((other) => near(box, other, room));
      return found !== undefined;
    });
    return found;
  }

  private eachCell(box: Box, room: number, visit: (key: number) => boolean): void {
    const right = Math.floor((box.x + box.width / 2 + room) / cell);
    const bottom = Math.floor((box.y + box.height / 2 + room) / cell);
    for (let column = Math.floor((box.x - box.width / 2 - room) / cell); column <= right; column += 1)
      for (let row = Math.floor((box.y - box.height / 2 - room) / cell); row <= bottom; row += 1) if (visit(column * 1_048_576 + row)) return;
  }
}

/** Whether two boxes come nearer than `room`. */
export function near(a: Box, b: Box, room: number): boolean {
  return Math.abs(a.x - b.x) * 2 < a.width + b.width + 2 * room - 1e-9 && Math.abs(a.y - b.y) * 2 < a.height + b.height + 2 * room - 1e-9;
}
