import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { FontSlice } from '#core/figure/fonts/fontSlices';

const { resolve } = createRequire(import.meta.url);

/** A font file, out of its package. */
export async function readFont(slice: FontSlice): Promise<Uint8Array> {
  return readFile(resolve(slice.file));
}
