// @ts-check
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { findBrowser } from '../findBrowser.mjs';

/**
 * The browser for the tests end to end, which must be a real one. Root on Debian and its kin has one installed where
 * there is none; else null.
 *
 * @returns {import('../findBrowser.mjs').Browser | null}
 */
export function browserForTests() {
  const found = findBrowser();
  if (found !== null || !canInstall()) return found;
  console.log('No Chrome, Edge or Chromium here: installing the package "chromium" with apt-get.');
  const environment = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  for (const words of [['update'], ['install', '-y', '--no-install-recommends', 'chromium']]) {
    const { status, stdout, stderr } = spawnSync('apt-get', ['-q', ...words], { env: environment, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] });
    if (status !== 0) console.log(`apt-get ${words.join(' ')} ended with ${status}:\n${stdout}${stderr}`);
  }
  return findBrowser();
}

function canInstall() {
  return process.getuid?.() === 0 && existsSync('/etc/debian_version');
}
