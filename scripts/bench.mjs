// @ts-check
// npm run bench: measures what is claimed, prints it and keeps it in bench/. `npm run bench -- layout` runs one.
import { mkdir, readFile, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'vite';
import { describeMachine } from './bench/machine.mjs';
import { readTables } from './bench/tables.mjs';
import { markdownOf, printTable, resultsSchema } from './bench/results.mjs';
import { root } from './start/paths.mjs';

// Benches find what they read from the project's root.
process.chdir(root);

const folder = join(root, 'bench');
const built = join(root, 'out', 'bench');
const results = join(folder, 'results.json');

const wanted = process.argv.slice(2);
const known = await benchNames();
const unknown = wanted.find((name) => !known.includes(name));
if (unknown !== undefined) {
  console.error(`There is no bench '${unknown}': it is one of ${known.join(', ')}.`);
  process.exit(2);
}
for (const name of wanted.length > 0 ? wanted : known) {
  const tables = await runBench(name);
  for (const table of tables) console.log(printTable(table));
  await keep(name, tables);
}
process.exit(0);

/** Each folder of bench/ with a file `…Bench.ts` is a bench, by its own name. */
async function benchNames() {
  const files = await readdir(folder, { recursive: true });
  return files.map((file) => /^(\w+)[/\\]\1Bench\.ts$/.exec(file)?.[1]).filter((name) => name !== undefined).toSorted();
}

/**
 * Built as one file before it runs, so that our code is called as directly as that of the libraries beside it.
 *
 * @param {string} name
 */
async function runBench(name) {
  const entry = join(folder, name, `${name}Bench.ts`);
  await build({ root, configFile: false, logLevel: 'warn', build: { ssr: entry, outDir: built, emptyOutDir: false, minify: false, target: 'node20' } });
  return readTables(await import(pathToFileURL(join(built, `${name}Bench.js`)).href));
}

/**
 * @param {string} name
 * @param {readonly import('../bench/BenchTable').BenchTable[]} tables
 */
async function keep(name, tables) {
  const text = await readFile(results, 'utf8').catch(() => '{}');
  const all = resultsSchema.parse(JSON.parse(text));
  const entries = { ...all, [name]: { date: new Date().toISOString().slice(0, 10), machine: describeMachine(), tables } };
  const sorted = Object.fromEntries(Object.entries(entries).toSorted(([a], [b]) => (a < b ? -1 : 1)));
  await mkdir(folder, { recursive: true });
  await writeFile(results, `${JSON.stringify(sorted, null, 2)}\n`);
  await writeFile(join(folder, 'RESULTS.md'), markdownOf(resultsSchema.parse(sorted)));
}
