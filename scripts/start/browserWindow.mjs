// @ts-check
import { createHash } from 'node:crypto';
import { realpathSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Where the browser keeps what people set in the program, apart from their own browsing. A browser from a snap
 * package may write in no hidden folder, so there it gets one among its own.
 *
 * @param {{ system: NodeJS.Platform, environment: NodeJS.ProcessEnv, home: string, browser: string }} machine
 */
export function profileFolder({ system, environment, home, browser }) {
  const name = 'medroots-explorer';
  if (system === 'win32') return join(environment['LOCALAPPDATA'] ?? join(home, 'AppData', 'Local'), name, 'browser-profile');
  if (system === 'darwin') return join(home, 'Library', 'Application Support', name, 'browser-profile');
  if (isSnap(browser)) return join(home, 'snap', 'chromium', 'common', name);
  return join(environment['XDG_DATA_HOME'] ?? join(home, '.local', 'share'), name, 'browser-profile');
}

/** @param {string} browser */
function isSnap(browser) {
  if (browser.startsWith('/snap/')) return true;
  try {
    return realpathSync(browser) === '/usr/bin/snap';
  } catch {
    return false;
  }
}

/**
 * A page's settings belong to its address, port included: each person gets one that stays the same and is hardly
 * anybody else's on a shared machine.
 *
 * @param {string} profile
 */
export function preferredPort(profile) {
  return 41_000 + (createHash('sha256').update(profile).digest().readUInt16BE(0) % 6_000);
}

/**
 * @param {{ url: string, profile: string, system: NodeJS.Platform, isRoot: boolean, passedOn: readonly string[] }} options
 * @returns {string[]}
 */
export function browserArguments({ url, profile, system, isRoot, passedOn }) {
  return [
    `--app=${url}`,
    `--user-data-dir=${profile}`,
    '--window-size=1280,800',
    '--no-first-run',
    '--no-default-browser-check',
    // This profile shows nothing but the program, which asks the network for nothing; neither should its browser.
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
    ...sandboxArguments(system, isRoot),
    ...passedOn.filter((word) => word.startsWith('--')),
  ];
}

/**
 * Chromium does not start as root with its sandbox; `--test-type` keeps its warning bar out of the window.
 *
 * @param {NodeJS.Platform} system
 * @param {boolean} isRoot
 */
function sandboxArguments(system, isRoot) {
  return system === 'linux' && isRoot ? ['--no-sandbox', '--test-type'] : [];
}

/**
 * A browser that was left running with this profile takes the new window over, and the one just started ends at once:
 * the window is open then, and the server must stay. Nobody closes a window so soon.
 *
 * @param {{ code: number | null, milliseconds: number }} ended
 */
export function wasTakenOver({ code, milliseconds }) {
  return code === 0 && milliseconds < 2_000;
}
