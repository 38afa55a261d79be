// @ts-check
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findBrowser } from '../../scripts/findBrowser.mjs';
import { DevToolsPipe } from './DevToolsPipe.mjs';

const fixedSwitches = ['--remote-debugging-pipe', '--no-startup-window', '--no-first-run', '--headless=new', '--hide-scrollbars', '--disable-quic'];

/** Switches of the main process that mean nothing to a browser, or that the stand-in sets itself. */
const ownSwitches = new Set(['inspect', 'user-data-dir']);

/** Windows of all programs under test are pages of this one browser; there is one for each process. */
/** @type {DevToolsPipe | undefined} */
let pipe;

/** The pipe to the browser. Throws before `startChromium`. */
export function devTools() {
  if (!pipe) throw new Error('The Electron stand-in has not started its browser yet.');
  return pipe;
}

/**
 * Starts the browser in a profile of its own. Its line `DevTools listening on …` goes to stderr, where Playwright waits
 * for it. It ends with this process.
 * @param {ReadonlyMap<string, string>} switches
 * @param {() => void} onExit
 */
export function startChromium(switches, onExit) {
  const browser = findBrowser();
  if (!browser) throw new Error('The Electron stand-in found no Chrome, Chromium or Edge.');
  const profile = mkdtempSync(join(tmpdir(), 'electron-stand-in-'));
  const given = [...switches].filter(([name]) => !ownSwitches.has(name)).map(([name, value]) => (value === '' ? `--${name}` : `--${name}=${value}`));
  const chromium = spawn(browser.path, [...fixedSwitches, `--user-data-dir=${profile}`, ...given], {
    stdio: ['ignore', 'ignore', 'pipe', 'pipe', 'pipe'],
    detached: true,
  });
  const [, , errors, input, output] = chromium.stdio;
  if (!errors || !input || !output || !('write' in input) || !('read' in output)) throw new Error('The browser has no pipes.');
  errors.on('data', (chunk) => {
    for (const line of String(chunk).split('\n')) if (line.startsWith('DevTools listening')) process.stderr.write(`${line}\n`);
  });
  chromium.on('exit', onExit);
  process.on('exit', () => endChromium(chromium.pid, profile));
  pipe = new DevToolsPipe(output, input);
}

/**
 * The whole group of processes: Chromium's children still write into the profile after it has gone.
 * @param {number | undefined} pid
 * @param {string} profile
 */
function endChromium(pid, profile) {
  try {
    if (pid !== undefined) process.kill(-pid, 'SIGKILL');
  } catch {
    // It has gone already.
  }
  rmSync(profile, { recursive: true, force: true, maxRetries: 10, retryDelay: 20 });
}
