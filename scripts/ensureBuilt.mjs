// Builds the program or the command line when its build is missing or older than its sources.
import { spawnSync } from 'node:child_process';
import { readdirSync, statSync, utimesSync } from 'node:fs';
import { join, resolve } from 'node:path';

const root = resolve(import.meta.dirname, '..');

const builds = {
  cli: {
    name: 'command line',
    inputs: ['src/core', 'src/cli', 'vite.cli.config.ts', 'package-lock.json'],
    outputs: ['out/cli/main.js'],
    command: ['node_modules/vite/bin/vite.js', 'build', '--config', 'vite.cli.config.ts', '--logLevel', 'warn'],
  },
  program: {
    name: 'program',
    inputs: ['src', 'graph-data', 'scripts/shippedGraph.mjs', 'scripts/jitlessZod.mjs', 'electron.vite.config.ts', 'vite.page.config.ts', 'package-lock.json'],
    outputs: ['out/main/index.js', 'out/renderer/index.html'],
    command: ['node_modules/electron-vite/bin/electron-vite.js', 'build', '--logLevel', 'warn'],
  },
};

/**
 * Writes to stderr only. Throws with one sentence when the build fails.
 *
 * @param {keyof typeof builds} which
 */
export function ensureBuilt(which) {
  const { name, inputs, outputs, command } = builds[which];
  if (newest(inputs) <= oldest(outputs)) return;
  process.stderr.write(`Building the ${name} …\n`);
  const started = new Date();
  const { status } = spawnSync(process.execPath, command, { cwd: root, stdio: ['ignore', 2, 2] });
  if (status !== 0) throw new Error(`The ${name} could not be built: see the lines above.`);
  // What changed while it was being built is newer than the build.
  for (const output of outputs) utimesSync(join(root, output), started, started);
}

/** @param {string[]} paths */
function newest(paths) {
  return Math.max(...paths.flatMap((path) => times(join(root, path))));
}

/** @param {string[]} paths */
function oldest(paths) {
  return Math.min(...paths.map((path) => statSync(join(root, path), { throwIfNoEntry: false })?.mtimeMs ?? 0));
}

/**
 * Folders count as well: their time changes when a file in them is added or removed.
 *
 * @param {string} path
 * @returns {number[]}
 */
function times(path) {
  const found = statSync(path, { throwIfNoEntry: false });
  if (!found) return [];
  if (!found.isDirectory()) return /\.test\.tsx?$/.test(path) ? [] : [found.mtimeMs];
  return [found.mtimeMs, ...readdirSync(path).flatMap((name) => times(join(path, name)))];
}
