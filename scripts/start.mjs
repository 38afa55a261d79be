// @ts-check
// npm start: the program in Electron's window; else in a window of an installed browser; else only served.
import { homedir } from 'node:os';
import { join } from 'node:path';
import { ensureBuilt } from './ensureBuilt.mjs';
import { findBrowser } from './findBrowser.mjs';
import { electronFolder, findElectron } from './findElectron.mjs';
import { browserArguments, preferredPort, profileFolder, wasTakenOver } from './start/browserWindow.mjs';
import { fetchElectron } from './start/fetchElectron.mjs';
import { hasDisplay, readOptions } from './start/options.mjs';
import { root } from './start/paths.mjs';
import { progressLine } from './start/progressLine.mjs';
import { runWindow } from './start/runWindow.mjs';
import { serveOnPort, serveProgram } from './start/serveProgram.mjs';

const system = process.platform;
const isRoot = process.getuid?.() === 0;
const options = readOptions(process.argv.slice(2));

try {
  ensureBuilt('program');
  if (options.noWindow) await serveOnly('Without a window, as asked for');
  else if (!hasDisplay(system, process.env)) await serveOnly('There is no display here');
  else await openElectron();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
}

async function openElectron() {
  const fetched = findElectron() === null ? await fetchIt() : null;
  const electron = findElectron();
  if (electron === null) return openBrowser(`Electron could not be fetched (${fetched?.ok === false ? fetched.reason : 'its installer left nothing'})`);
  const sandbox = system === 'linux' && isRoot ? ['--no-sandbox'] : [];
  const { code, milliseconds } = await runWindow(electron, [root, ...sandbox, ...options.passedOn], 'inherit');
  if (code !== 0 && milliseconds < 5_000) return openBrowser(`Electron is here but does not start (it ended with ${code})`);
  return process.exit(code ?? 1);
}

async function fetchIt() {
  const { say, end } = progressLine();
  const fetched = await fetchElectron({ installer: join(electronFolder, 'install.js'), memory: join(root, 'out', 'electron-not-fetched.txt'), now: options.fetchElectron, say });
  end();
  return fetched;
}

/** @param {string} reason why not Electron */
async function openBrowser(reason) {
  const browser = findBrowser();
  if (browser === null) return serveOnly(`${reason} and no Chrome, Edge or Chromium is installed`);
  const profile = profileFolder({ system, environment: process.env, home: homedir(), browser: browser.path });
  const { url: served, isOurs } = await serveProgram(preferredPort(profile));
  const url = `${served}${options.hash}`;
  console.log(`${reason}: opening the same program as a window of ${browser.name}, from ${url}`);
  const ended = await runWindow(browser.path, browserArguments({ url, profile, system, isRoot, passedOn: options.passedOn }), 'ignore');
  if (isOurs && wasTakenOver(ended)) console.log(`${browser.name} was running with this profile and shows the window. Ctrl+C here ends the program.`);
  else if (ended.code === 0) process.exit(0);
  else console.log(`${browser.name} could not open a window (it ended with ${ended.code}). The program is served at ${url} until Ctrl+C.`);
}

/** @param {string} reason */
async function serveOnly(reason) {
  const profile = profileFolder({ system, environment: process.env, home: homedir(), browser: '' });
  const { url } = await serveOnPort(preferredPort(profile));
  console.log(`${reason}: the program is served at ${url}${options.hash} until Ctrl+C.`);
}
