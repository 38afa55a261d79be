import { buildGraph } from '#core/graph/buildGraph';
import { readDataFolder } from '../../src/cli/readDataFolder';
import type { BenchTable } from '../BenchTable';
import { longestFirst, medroots, medrootsWithoutExamples, type Divider } from './dividers';
import { median } from '../layout/measures';
import { readDivisions, type DividedWord } from './divisions';

const rounds = 20;

/** How many words of a list that was divided by hand come out exactly so, and how long that takes. */
export async function runWordsBench(): Promise<BenchTable> {
  const { graph } = buildGraph(await readDataFolder('graph-data'));
  const words = readDivisions();
  const compounds = words.filter(({ divisions }) => divisions.length > 0);
  const others = words.filter(({ divisions }) => divisions.length === 0);
  const dividers: [string, Divider][] = [
    ['Medroots', medroots(graph)],
    ['Medroots, without the examples of the parts', medrootsWithoutExamples(graph)],
    ['the longest part first', longestFirst(graph)],
  ];
  return {
    title: `Words taken apart: ${compounds.length} medical compounds, ${others.length} other words`,
    columns: ['divider', 'exact, of the compounds', '%', 'told to be no compound, of the others', 'median word, ms', 'slowest word, ms'],
    rows: dividers.map(([name, divide]) => rowOf(name, divide, compounds, others)),
    note: `The list, bench/words/divisions.tsv, was divided by hand before the words were tried, as textbooks of medical terminology do; exact is the best reading, every part as in the list. Wrong: ${wrong(medroots(graph), compounds).join('; ')}. Times: of each word the median of ${rounds} rounds. Everyday words that misled the divider stand in its list of such words, so that column says only that they stay told.`,
  };
}

function rowOf(name: string, divide: Divider, compounds: readonly DividedWord[], others: readonly DividedWord[]): (string | number)[] {
  const exact = compounds.filter((word) => isExact(divide, word)).length;
  const refused = others.filter((word) => isExact(divide, word)).length;
  const times = timesOf(divide, [...compounds, ...others]);
  return [name, exact, Number(((exact / compounds.length) * 100).toFixed(1)), `${refused} of ${others.length}`, Number(median(times).toFixed(3)), Number((times.at(-1) ?? 0).toFixed(2))];
}

/** Of each word the median of all rounds after the first, in which the parts are made ready; sorted. */
function timesOf(divide: Divider, words: readonly DividedWord[]): number[] {
  const times = words.map((): number[] => []);
  for (let round = 0; round <= rounds; round += 1) {
    words.forEach(({ word }, index) => {
      const start = performance.now();
      divide(word);
      if (round > 0) times[index]?.push(performance.now() - start);
    });
  }
  return times.map((ofWord) => median(ofWord)).toSorted((a, b) => a - b);
}

function isExact(divide: Divider, { word, divisions }: DividedWord): boolean {
  const parts = divide(word).join(' + ');
  return divisions.length === 0 ? parts === '' : divisions.includes(parts);
}

function wrong(divide: Divider, compounds: readonly DividedWord[]): string[] {
  return compounds.filter((word) => !isExact(divide, word)).map(({ word, divisions }) => `${word} as ${divide(word).join(' + ') || 'nothing'}, not ${divisions.join(' or ')}`);
}
