import type { WalkIndex } from './WalkIndex';

/** Every node that can be reached from one, and in how many steps; `without`: the bits of relations that no step may use. */
export function stepsOutward({ starts, heads, relationBits }: WalkIndex, origin: number, without: number): Map<number, number> {
  const steps = new Map([[origin, 0]]);
  for (const [node, count] of steps) {
    for (let arc = starts[node] ?? 0; arc < (starts[node + 1] ?? 0); arc += 1) {
      const head = heads[arc] ?? 0;
      if (((relationBits[arc] ?? 0) & without) === 0 && !steps.has(head)) steps.set(head, count + 1);
    }
  }
  return steps;
}
