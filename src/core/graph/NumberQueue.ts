/** A binary heap of numbers: `pop` takes the one that was pushed with the least priority. */
export class NumberQueue {
  size = 0;
  private readonly numbers: number[] = [];
  private readonly priorities: number[] = [];

  /** The priority of what `pop` would take; Infinity when there is nothing. */
  get least(): number {
    return this.size === 0 ? Infinity : (this.priorities[0] ?? Infinity);
  }

  clear(): void {
    this.size = 0;
  }

  push(number: number, priority: number): void {
    let hole = this.size;
    this.size += 1;
    while (hole > 0) {
      const parent = (hole - 1) >> 1;
      if ((this.priorities[parent] ?? 0) <= priority) break;
      this.fill(hole, parent);
      hole = parent;
    }
    this.numbers[hole] = number;
    this.priorities[hole] = priority;
  }

  /** Only where `size` is not 0. */
  pop(): number {
    const first = this.numbers[0] ?? 0;
    this.size -= 1;
    if (this.size > 0) this.sink(this.numbers[this.size] ?? 0, this.priorities[this.size] ?? 0);
    return first;
  }

  /** Puts in what the end has lost, from the top down to where it belongs. */
  private sink(number: number, priority: number): void {
    let hole = 0;
    for (let child = 1; child < this.size; child = 2 * hole + 1) {
      const right = child + 1;
      if (right < this.size && (this.priorities[right] ?? 0) < (this.priorities[child] ?? 0)) child = right;
      if ((this.priorities[child] ?? 0) >= priority) break;
      this.fill(hole, child);
      hole = child;
    }
    this.numbers[hole] = number;
    this.priorities[hole] = priority;
  }

  private fill(hole: number, from: number): void {
    this.numbers[hole] = this.numbers[from] ?? 0;
    this.priorities[hole] = this.priorities[from] ?? 0;
  }
}
