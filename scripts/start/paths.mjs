// @ts-check
import { join } from 'node:path';

export const root = join(import.meta.dirname, '..', '..');
/** The built page, the same for Electron and for a browser. */
export const page = join(root, 'out', 'renderer');
