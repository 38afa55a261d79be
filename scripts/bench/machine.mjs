// @ts-check
import { execFileSync } from 'node:child_process';
import { cpus, totalmem, type as system } from 'node:os';
import { findBrowser } from '../findBrowser.mjs';

/**
 * What a measurement depends on, in words; nothing that tells whose machine it is.
 *
 * @returns {Record<string, string>}
 */
export function describeMachine() {
  const processors = cpus();
  return {
    processor: `${processors[0]?.model.trim() ?? 'unknown'}, ${processors.length} cores`,
    memory: `${Math.round(totalmem() / 2 ** 30)} GiB`,
    system: `${system()}, ${process.arch}`,
    node: process.versions.node,
    browser: browserVersion(),
  };
}

/** Windows' browsers print no version, they open a window. */
function browserVersion() {
  const browser = findBrowser();
  if (browser === null) return 'none';
  if (process.platform === 'win32') return browser.name;
  return /[\w ]*[\d.]+/.exec(execFileSync(browser.path, ['--version'], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }))?.[0].trim() ?? browser.name;
}
