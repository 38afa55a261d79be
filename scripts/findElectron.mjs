// @ts-check
import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

/** The folder of the package: importing 'electron' itself would start a download where the binary is missing. */
export const electronFolder = dirname(createRequire(import.meta.url).resolve('electron/package.json'));

/**
 * Electron's executable, or null where it has not been fetched. Its installer writes `path.txt` last, so a half
 * unpacked one is not found. The package's own ELECTRON_OVERRIDE_DIST_PATH is left out on purpose: what it points at
 * may be a stand-in, and a run on that is never called Electron.
 *
 * @param {string} [folder]
 * @returns {string | null}
 */
export function findElectron(folder = electronFolder) {
  const pointer = join(folder, 'path.txt');
  if (!existsSync(pointer)) return null;
  const path = join(folder, 'dist', readFileSync(pointer, 'utf8').trim());
  return existsSync(path) ? path : null;
}
