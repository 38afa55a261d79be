// @ts-check
import { existsSync } from 'node:fs';
import { hashOf, mayBeLink } from '../../src/host/argumentLink.mjs';

/**
 * What `npm start --` was asked for. All but our own flags is passed on to the window.
 *
 * @param {readonly string[]} words
 */
export function readOptions(words) {
  const link = words.find((word) => mayBeLink(word) && !existsSync(word));
  return {
    /** The view to begin with, as the hash of the page's address; Electron finds it among the words itself. */
    hash: link === undefined ? '' : hashOf(link),
    /** Only serve, and print the address. */
    noWindow: words.includes('--no-window'),
    /** Try to fetch Electron now, though it failed a short while ago. */
    fetchElectron: words.includes('--fetch-electron'),
    passedOn: words.filter((word) => word !== '--no-window' && word !== '--fetch-electron'),
  };
}

/**
 * A window needs a display: always there on macOS and Windows.
 *
 * @param {NodeJS.Platform} system
 * @param {NodeJS.ProcessEnv} environment
 */
export function hasDisplay(system, environment) {
  return system !== 'linux' || Boolean(environment['DISPLAY'] || environment['WAYLAND_DISPLAY']);
}
