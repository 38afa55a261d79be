import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { z } from 'zod';

const packageSchema = z.object({ scripts: z.record(z.string(), z.string()), dependencies: z.record(z.string(), z.string()).default({}), devDependencies: z.record(z.string(), z.string()) });
const packagers = /electron-builder|electron-forge|@electron\/packager|@electron\/asar/;

/** Item 19 of Electron's list: fuses are flipped in the packed binary. Until it is packed, this keeps the order of things. */
it('nothing packs the program unless its fuses are set', async () => {
  const { scripts, dependencies, devDependencies } = packageSchema.parse(JSON.parse(await readFile(join(import.meta.dirname, '../../package.json'), 'utf8')));
  const packs = [...Object.values(scripts), ...Object.keys(dependencies), ...Object.keys(devDependencies)].some((text) => packagers.test(text));
  expect(packs && !('@electron/fuses' in devDependencies), 'Set the fuses of docs/security.md in the step that packs the program, and read them back in a test.').toBe(false);
});
