import { buildGraph } from '#core/graph/buildGraph';
import { findPaths } from '#core/graph/findPaths';
import type { MedicalGraph } from '#core/graph/MedicalGraph';
import { bidirectional as cheapestPath } from 'graphology-shortest-path/dijkstra';
import { bidirectional as shortestPath } from 'graphology-shortest-path/unweighted';
import { readDataFolder } from '../../src/cli/readDataFolder';
import type { BenchTable } from '../BenchTable';
import { Random } from '../search/random';
import { largeGraph } from './largeGraph';
import { undirectedTwin, weightOf, type Twin } from './peers';

const pairCount = 300;
const checkedCount = 100;
/** After one to warm up. */
const rounds = 3;

type Pair = readonly [from: string, to: string];

interface Finder {
  readonly name: string;
  readonly find: (...pair: Pair) => unknown;
}

/** Paths between any two terms, names and codes of a large graph. */
export async function runPathsBench(): Promise<BenchTable[]> {
  const { graph: shipped } = buildGraph(await readDataFolder('graph-data'));
  const onShipped = timed(() => findPaths(shipped, 'term:neurolysis', 'cpt:64640'));
  const graph = largeGraph();
  const pairs = randomPairs(graph, pairCount);
  const onLarge = timed(() => findPaths(graph, ...(pairs[0] ?? ['', ''])));
  const twin = undirectedTwin(graph);
  checkCosts(graph, twin, pairs.slice(0, checkedCount));
  return [
    speedTable(graph, twin, pairs),
    {
      title: 'The first search after a change of the graph',
      columns: ['graph', 'nodes', 'edges', 'ms, index and all'],
      rows: [['shipped', shipped.order, shipped.size, onShipped.toFixed(0)], ['large', graph.order, graph.size, onLarge.toFixed(0)]],
      note: 'Each once, in a process in which nothing has been searched before. The index is kept until the graph changes.',
    },
  ];
}

function speedTable(graph: MedicalGraph, twin: Twin, pairs: readonly Pair[]): BenchTable {
  const finders: Finder[] = [
    { name: 'Medroots: best three, by cost', find: (from, to) => findPaths(graph, from, to) },
    { name: 'graphology-shortest-path: one, by steps alone', find: (from, to) => shortestPath(twin, from, to) },
    { name: 'graphology-shortest-path: one, by cost', find: (from, to) => cheapestPath(twin, from, to, 'weight') },
  ];
  const times = finders.map((): number[] => []);
  for (let round = 0; round <= rounds; round += 1) {
    finders.forEach(({ find }, finder) => {
      for (const pair of pairs) {
        const time = timed(() => find(...pair));
        if (round > 0) times[finder]?.push(time);
      }
    });
  }
  const [ours = []] = times;
  return {
    title: `Paths between two of ${graph.order.toLocaleString('en')} nodes, ${graph.size.toLocaleString('en')} edges`,
    columns: ['search', 'median ms', 'p95 ms', 'longest ms', 'median : ours', 'p95 : ours'],
    rows: finders.map(({ name }, finder) => {
      const own = times[finder] ?? [];
      return [name, ...[0.5, 0.95, 1].map((share) => quantile(own, share).toFixed(2)), ...[0.5, 0.95].map((share) => (quantile(own, share) / quantile(ours, share)).toFixed(1))];
    }),
    note: `${pairCount} pairs of terms, names and codes anywhere in the graph, the same for all, in ${rounds} rounds, in each of which the searches take turns, after one to warm up. Medroots walks edges both ways; graphology-shortest-path follows their direction, so it is given an undirected twin, with one edge for each two nodes that are joined and, for "by cost", weights by which its path costs what our best one does (checked for ${checkedCount} pairs).`,
  };
}

function checkCosts(graph: MedicalGraph, twin: Twin, pairs: readonly Pair[]): void {
  for (const [from, to] of pairs) {
    const [best] = findPaths(graph, from, to);
    const ours = weightOf(twin, best?.nodes ?? []);
    const theirs = weightOf(twin, cheapestPath(twin, from, to, 'weight'));
    if (ours !== theirs || ours === 0) throw new Error(`From ${from} to ${to} our best path weighs ${ours}, theirs ${theirs}: they must weigh the same.`);
  }
}

function randomPairs(graph: MedicalGraph, count: number): Pair[] {
  const random = new Random(2);
  const ends = graph.filterNodes((_, { kind }) => kind === 'term' || kind === 'alias' || kind === 'code');
  return Array.from({ length: count }, () => [random.pick(ends), random.pick(ends)]);
}

function timed(run: () => unknown): number {
  const start = performance.now();
  run();
  return performance.now() - start;
}

function quantile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.floor((sorted.length - 1) * share)] ?? 0;
}
