import { buildGraph } from '#core/graph/buildGraph';
import { searchDocuments } from '#core/search/searchDocuments';
import type { SearchDocument } from '#core/search/SearchIndex';
import { readDataFolder } from '../../src/cli/readDataFolder';
import type { BenchTable } from '../BenchTable';
import { flexSearch, fuse, fuzzySort, medroots, microFuzzy, miniSearch, type SearchEngine } from './engines';
import { keystrokes } from './keystrokes';
import { queryGroups, type JudgedQuery } from './queries';
import { syntheticDocuments } from './syntheticDocuments';

const documentCount = 100_000;
const searchCount = 80;
const warmUpCount = 20;

/** Time for each keystroke over a large graph, with typing errors allowed. */
export async function runSearchSpeedBench(): Promise<BenchTable> {
  const documents = syntheticDocuments(documentCount);
  const makers: ((documents: readonly SearchDocument[]) => SearchEngine)[] = [medroots, (all) => miniSearch(all, 0.2), (all) => microFuzzy(all, true)];
  const built = makers.map((make) => timed(() => make(documents)));
  for (const typed of keystrokes(documents, warmUpCount, 3)) for (const { value } of built) for (const query of typed) value.search(query);
  const searches = keystrokes(documents, searchCount);
  const times = built.map((): number[] => []);
  for (const typed of searches) {
    built.forEach(({ value: { search } }, at) => {
      for (const query of typed) times[at]?.push(timed(() => search(query)).milliseconds);
    });
  }
  const [ours = []] = times;
  return {
    title: `Search as you type: ${documentCount.toLocaleString('en')} nodes with other names and codes`,
    columns: ['engine', 'build s', 'median ms', 'p95 ms', 'p99 ms', 'median : ours', 'p95 : ours'],
    rows: built.map(({ value: { name }, milliseconds }, at) => {
      const own = times[at] ?? [];
      const shares = [0.5, 0.95, 0.99].map((share) => quantile(own, share));
      return [name, (milliseconds / 1000).toFixed(1), ...shares.map((time) => time.toFixed(2)), ...[0.5, 0.95].map((share) => (quantile(own, share) / quantile(ours, share)).toFixed(1))];
    }),
    note: `${searches.flat().length} keystrokes of ${searchCount} searches (names, two beginnings of words, codes; a third with a typing error), the same for all, in turns, after ${warmUpCount} to warm up; ${wordCount(documents)} different words; minisearch with prefix and fuzzy 0.2, uFuzzy with intraMode 1.`,
  };
}

/** How well what people mean is found in the shipped graph. */
export async function runSearchQualityBench(): Promise<BenchTable> {
  const { graph } = buildGraph(await readDataFolder('graph-data'));
  const queries = Object.values(queryGroups).flat();
  const missing = queries.filter(({ wanted }) => !graph.hasNode(wanted));
  if (missing.length > 0) throw new Error(`bench/search/queries.ts wants nodes that graph-data does not have: ${missing.map(({ wanted }) => wanted).join(', ')}.`);
  const documents = searchDocuments(graph);
  const engines = [medroots(documents), miniSearch(documents, 0.25), flexSearch(documents), microFuzzy(documents, false), fuzzySort(documents), fuse(documents)];
  return {
    title: `Search quality: ${queries.length} queries over the shipped graph`,
    columns: ['engine', 'mean reciprocal rank', 'first, of ' + queries.length, ...Object.keys(queryGroups)],
    rows: engines.map((engine) => {
      const ranks = queries.map((query) => rankOf(engine, query));
      const ofGroups = Object.values(queryGroups).map((group) => meanReciprocal(group.map((query) => rankOf(engine, query))).toFixed(2));
      return [engine.name, meanReciprocal(ranks).toFixed(3), ranks.filter((rank) => rank === 1).length, ...ofGroups];
    }),
    note: `${documents.length} nodes. Reciprocal rank of the one node meant, among the first 20. The queries were written down before any engine was asked, but by the authors of the first. The others are set up as bench/search/engines.ts says, at their best on this list.`,
  };
}

function rankOf(engine: SearchEngine, { query, wanted }: JudgedQuery): number {
  return engine.search(query).indexOf(wanted) + 1;
}

function meanReciprocal(ranks: readonly number[]): number {
  return ranks.reduce((sum, rank) => sum + (rank > 0 ? 1 / rank : 0), 0) / ranks.length;
}

function timed<Value>(run: () => Value): { value: Value; milliseconds: number } {
  const start = performance.now();
  const value = run();
  return { value, milliseconds: performance.now() - start };
}

function quantile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.floor((sorted.length - 1) * share)] ?? 0;
}

function wordCount(documents: readonly SearchDocument[]): number {
  return new Set(documents.flatMap(({ fields }) => fields.flatMap(({ text }) => text.split(/\W+/)))).size;
}
