import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';

/** Electron's team supports the three newest majors, one every eight weeks. Raise this with each release of ours. */
const oldestSupportedMajor = 45;

const root = join(import.meta.dirname, '..', '..');
const manifest = z.object({ devDependencies: z.object({ electron: z.string() }) }).parse(JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')));
const installed = z.object({ version: z.string() }).parse(JSON.parse(readFileSync(createRequire(import.meta.url).resolve('electron/package.json'), 'utf8')));

describe('the version of Electron', () => {
  it('is pinned, and the types are its own', () => {
    expect(manifest.devDependencies.electron).toMatch(/^\d+\.\d+\.\d+$/);
    expect(installed.version).toBe(manifest.devDependencies.electron);
  });

  it('is one that was supported when this was last looked at', () => {
    expect(Number.parseInt(installed.version, 10)).toBeGreaterThanOrEqual(oldestSupportedMajor);
  });
});
