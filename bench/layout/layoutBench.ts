import type { BenchTable } from '../BenchTable';
import { expandByCola, expandByD3, expandByFcose, standingByFcose, type Expansion } from './peers';
import { expandByCompass, scenario, type Scenario } from './scenario';
import { countOverlaps, farthestMove, median } from './measures';

const sizes = [50, 200, 1000] as const;
const seeds = [1, 2, 3] as const;

interface Contender {
  readonly name: string;
  /** Runs to warm up, and runs that count, for each of so many seeds. */
  readonly warm: number;
  readonly runs: number;
  readonly seeds: number;
  readonly expand: (scenario: Scenario) => Expansion;
}

/** Opening a group of 20 neighbours beside 50, 200 and 1,000 nodes that stand already. */
export async function runLayoutBench(): Promise<BenchTable> {
  const rows = sizes.flatMap((size) => {
    const scenarios = seeds.map((seed) => scenario(size, seed));
    const standing = new Map(scenarios.map((one) => [one, standingByFcose(one)]));
    const beside = (expand: typeof expandByFcose) => (one: Scenario): Expansion => expand(one, standing.get(one) ?? new Map());
    const contenders: Contender[] = [
      { name: 'compass', warm: 50, runs: 101, seeds: 3, expand: expandByCompass },
      { name: 'fcose, standing nodes fixed', warm: 3, runs: 7, seeds: 3, expand: beside(expandByFcose) },
      { name: 'cola, standing nodes locked', warm: 0, runs: 1, seeds: 1, expand: beside(expandByCola) },
      { name: 'd3-force, pinned, collide', warm: 1, runs: 1, seeds: 3, expand: beside(expandByD3) },
    ];
    return rowsOf(size, contenders.map((contender) => measured(contender, scenarios)));
  });
  return {
    title: 'Expanding 20 neighbours',
    columns: ['standing nodes', 'layout', 'ms, blocking', 'times the compass', 'standing nodes moved, px at most', 'overlaps with a new box'],
    rows,
    note: 'Medians over 3 seeds (cola: 1, it takes long) in one Node process, all synchronous, so the time is the time blocked. The compass lays out the whole picture anew in it; the others only take up the new nodes, headless, without drawing, which is kind to them. A box is a chip with its label and a code its title beside it. Standing places of the others come from fcose. cola may stop at a tenth of its energy, which shortens it.',
  };
}

interface Measured {
  readonly name: string;
  readonly milliseconds: number;
  readonly moved: number;
  readonly overlaps: number;
}

function measured({ name, warm, runs, seeds: count, expand }: Contender, scenarios: readonly Scenario[]): Measured {
  const results = scenarios.slice(0, count).map((one) => {
    for (let run = 0; run < warm; run += 1) expand(one);
    // Only the last picture is kept, as a program would: a heap full of old ones slows whatever comes next.
    let last = expand(one);
    const times = [last.milliseconds];
    while (times.length < runs) {
      last = expand(one);
      times.push(last.milliseconds);
    }
    return { milliseconds: median(times), moved: farthestMove(last), overlaps: countOverlaps(last) };
  });
  const middle = (key: 'milliseconds' | 'moved' | 'overlaps'): number => median(results.map((result) => result[key]));
  return { name, milliseconds: middle('milliseconds'), moved: middle('moved'), overlaps: middle('overlaps') };
}

function rowsOf(size: number, all: readonly Measured[]): (string | number)[][] {
  const own = all[0]?.milliseconds ?? 1;
  return all.map(({ name, milliseconds, moved, overlaps }) => [size, name, rounded(milliseconds, 2), rounded(milliseconds / own, 1), rounded(moved, 1), overlaps]);
}

function rounded(value: number, digits: number): number {
  return Number(value.toFixed(digits));
}
