/** A binary heap: `pop` takes the entry that `before` puts first. */
export class PriorityQueue<Entry> {
  private readonly heap: Entry[] = [];

  constructor(private readonly before: (a: Entry, b: Entry) => boolean) {}

  push(entry: Entry): void {
    let index = this.heap.push(entry) - 1;
    while (index > 0) {
      const parent = (index - 1) >> 1;
      if (!this.swapIfBefore(index, parent)) return;
      index = parent;
    }
  }

  pop(): Entry | undefined {
    const [first] = this.heap;
    const last = this.heap.pop();
    if (last === undefined || this.heap.length === 0) return first;
    this.heap[0] = last;
    this.sink();
    return first;
  }

  private sink(): void {
    let index = 0;
    for (;;) {
      const left = 2 * index + 1;
      const child = this.isBefore(left + 1, left) ? left + 1 : left;
      if (!this.swapIfBefore(child, index)) return;
      index = child;
    }
  }

  private isBefore(a: number, b: number): boolean {
    const first = this.heap[a];
    const second = this.heap[b];
    return first !== undefined && second !== undefined && this.before(first, second);
  }

  private swapIfBefore(child: number, parent: number): boolean {
    const lower = this.heap[child];
    const upper = this.heap[parent];
    if (lower === undefined || upper === undefined || !this.before(lower, upper)) return false;
    this.heap[child] = upper;
    this.heap[parent] = lower;
    return true;
  }
}
