// @ts-check
import { existsSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import { homedir } from 'node:os';
import { delimiter, join } from 'node:path';

/** @typedef {{ path: string, name: string }} Browser */

/** Names of the commands on Linux, the usual first. */
const commands = {
  'google-chrome': 'Google Chrome',
  'google-chrome-stable': 'Google Chrome',
  'microsoft-edge': 'Microsoft Edge',
  'microsoft-edge-stable': 'Microsoft Edge',
  chromium: 'Chromium',
  'chromium-browser': 'Chromium',
};

/** Inside an Applications folder of macOS. */
const applications = {
  'Google Chrome.app/Contents/MacOS/Google Chrome': 'Google Chrome',
  'Microsoft Edge.app/Contents/MacOS/Microsoft Edge': 'Microsoft Edge',
  'Chromium.app/Contents/MacOS/Chromium': 'Chromium',
};

/** Inside one of the program folders of Windows. */
const programs = {
  'Google/Chrome/Application/chrome.exe': 'Google Chrome',
  'Microsoft/Edge/Application/msedge.exe': 'Microsoft Edge',
  'Chromium/Application/chrome.exe': 'Chromium',
};

/**
 * A browser that can show the program as a window of its own: MEDROOTS_BROWSER where it is set, else the installed
 * Chrome, Edge or Chromium, else Playwright's own, else null. Throws where MEDROOTS_BROWSER names no file.
 *
 * @param {NodeJS.ProcessEnv} [environment]
 * @returns {Browser | null}
 */
export function findBrowser(environment = process.env) {
  const wanted = environment['MEDROOTS_BROWSER'];
  if (!wanted) return installedBrowsers(process.platform, environment).find(({ path }) => isFile(path)) ?? playwrightsOwn();
  if (!isFile(wanted)) throw new Error(`MEDROOTS_BROWSER is ${wanted}, and no file is there: set it to the browser's executable, or unset it.`);
  return { path: wanted, name: wanted };
}

/**
 * Where browsers are on a system, the most usual first; most of the paths do not exist.
 *
 * @param {NodeJS.Platform} system
 * @param {NodeJS.ProcessEnv} environment
 * @returns {Browser[]}
 */
export function installedBrowsers(system, environment) {
  if (system === 'win32') return within(windowsFolders(environment), programs);
  if (system === 'darwin') return within(['/Applications', join(environment['HOME'] ?? homedir(), 'Applications')], applications);
  return within((environment['PATH'] ?? '').split(delimiter), commands);
}

/** @param {NodeJS.ProcessEnv} environment */
function windowsFolders(environment) {
  return ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].map((name) => environment[name] ?? '');
}

/**
 * @param {readonly string[]} folders
 * @param {Readonly<Record<string, string>>} names
 */
function within(folders, names) {
  const used = folders.filter((folder) => folder !== '');
  return Object.entries(names).flatMap(([file, name]) => used.map((folder) => ({ path: join(folder, file), name })));
}

/** @returns {Browser | null} */
function playwrightsOwn() {
  /** @type {typeof import('@playwright/test')} */
  // oxlint-disable-next-line typescript/no-unsafe-assignment -- loaded late because it is large, and require knows no types
  const { chromium } = createRequire(import.meta.url)('@playwright/test');
  const path = chromium.executablePath();
  return isFile(path) ? { path, name: "Playwright's Chromium" } : null;
}

/** @param {string} path */
function isFile(path) {
  return existsSync(path) && statSync(path).isFile();
}
