// @ts-check
import { spawn } from 'node:child_process';
import { mkdir, readFile, readdir, rm, stat, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';

/** @typedef {{ ok: true } | { ok: false, reason: string }} Fetched */

const day = 24 * 60 * 60 * 1000;

/** What Electron's package says it needs; older versions are tried all the same, and named where they fail. */
const neededNode = [22, 12];

/**
 * Has Electron's own installer fetch the binary: it knows the mirror, the proxy, the cache and the checksum. Given up
 * after a while in which nothing grew, and then not tried again for a day, so that a locked-down network costs one
 * wait and not one a start. `memory` is the file that remembers; `now` asks for a try in any case.
 *
 * @param {{ installer: string, memory: string, now: boolean, patience?: number, say: (line: string) => void }} options
 *   `patience` in milliseconds
 * @returns {Promise<Fetched>}
 */
export async function fetchElectron({ installer, memory, now, patience = 60_000, say }) {
  const failure = now ? null : await recentFailure(memory);
  if (failure !== null) return { ok: false, reason: `${failure}; tried less than a day ago, "npm start -- --fetch-electron" tries again` };
  const fetched = await install(installer, join(dirname(memory), 'electron-download'), patience, say);
  if (fetched.ok) await rm(memory, { force: true });
  else await remember(memory, fetched.reason);
  return fetched;
}

/**
 * @param {string} memory
 * @returns {Promise<string | null>} why it failed, where that is less than a day ago
 */
async function recentFailure(memory) {
  const known = await stat(memory).catch(() => null);
  const age = known === null ? Infinity : Date.now() - known.mtimeMs;
  return Math.abs(age) < day ? (await readFile(memory, 'utf8')).trim() : null;
}

/**
 * @param {string} memory
 * @param {string} reason
 */
async function remember(memory, reason) {
  await mkdir(dirname(memory), { recursive: true });
  await writeFile(memory, `${reason}\n`);
}

/**
 * @param {string} installer
 * @param {string} folder where the installer writes what has not arrived whole, so that its growth can be watched
 * @param {number} patience
 * @param {(line: string) => void} say
 * @returns {Promise<Fetched>}
 */
async function install(installer, folder, patience, say) {
  await mkdir(folder, { recursive: true });
  const environment = { ...process.env, TMPDIR: folder, TEMP: folder, TMP: folder, ELECTRON_GET_NO_PROGRESS: '1' };
  const child = spawn(process.execPath, [installer], { env: environment, stdio: ['ignore', 'pipe', 'pipe'] });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8').on('data', (part) => (output += part));
  const watch = watchGrowth(async () => (await sizeOf(folder)) + (await sizeOf(join(dirname(installer), 'dist'))) + output.length, { patience, say, giveUp: () => child.kill('SIGKILL') });
  /** @type {number | null} */
  const code = await new Promise((resolve) => child.on('error', () => resolve(null)).on('exit', resolve));
  watch.stop();
  await rm(folder, { recursive: true, force: true, maxRetries: 3 });
  if (code === 0) return { ok: true };
  return { ok: false, reason: watch.gaveUp() ? `nothing arrived for ${Math.round(patience / 1000)} seconds` : reasonOf(output) };
}

/**
 * @param {() => Promise<number>} measure bytes
 * @param {{ patience: number, say: (line: string) => void, giveUp: () => void }} options
 */
function watchGrowth(measure, { patience, say, giveUp }) {
  let largest = 0;
  let grewAt = Date.now();
  let gaveUp = false;
  const timer = setInterval(() => {
    void measure().then((size) => {
      if (size > largest) [largest, grewAt] = [size, Date.now()];
      say(`Fetching Electron, once: ${Math.floor(largest / 1e6)} MB`);
      if (Date.now() - grewAt < patience) return;
      gaveUp = true;
      giveUp();
    });
  }, Math.min(500, patience / 4));
  return { stop: () => clearInterval(timer), gaveUp: () => gaveUp };
}

/**
 * Bytes in a folder and below it; 0 where it is not there. A file that goes away meanwhile counts nothing.
 *
 * @param {string} folder
 */
async function sizeOf(folder) {
  const names = await readdir(folder, { recursive: true }).catch(() => []);
  const sizes = await Promise.all(names.map(async (name) => (await stat(join(folder, name)).catch(() => null))?.size ?? 0));
  return sizes.reduce((sum, size) => sum + size, 0);
}

/** The installer's own words in a line, and what is known to stand in its way. @param {string} output */
function reasonOf(output) {
  const lines = output.split('\n').map((line) => line.trim());
  const line = lines.find((one) => /error/i.test(one)) ?? lines.find((one) => one !== '') ?? 'its installer ended without a word';
  const said = line.replace(/^\w*Error: /, '');
  return isOldNode(process.versions.node) ? `${said}; Electron asks for Node ${neededNode.join('.')} or newer, this is ${process.versions.node}` : said;
}

/** @param {string} version */
export function isOldNode(version) {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  const [neededMajor = 0, neededMinor = 0] = neededNode;
  return major < neededMajor || (major === neededMajor && minor < neededMinor);
}
