import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { create } from 'fontkit';
import { describe, expect, it } from 'vitest';
import { fontSlices, hasAll } from './fontSlices';

const require = createRequire(import.meta.url);
const characters = Array.from({ length: 0x10000 }, (_, code) => code);
const faces = [...new Set(fontSlices.map(({ face }) => face))];

describe('fontSlices', () => {
  it('has a name for each', () => {
    expect(new Set(fontSlices.map(({ name }) => name)).size).toBe(fontSlices.length);
  });

  it.each(faces)('has all slices that the package of %s has', (face) => {
    const slices = fontSlices.filter((slice) => slice.face === face);
    const list = require.resolve((slices[0]?.file ?? '').replace(/files\/.*/, 'unicode.json'));
    const ranges: Record<string, string> = JSON.parse(readFileSync(list, 'utf8'));
    const names = Object.keys(ranges).map((subset) => slices[0]?.name.replace('latin', subset));
    expect(new Set(slices.map(({ name }) => name))).toStrictEqual(new Set(names));
  });

  it.each(faces)('knows what is in the files of %s (after an update: `node scripts/listFontSlices.mjs`)', (face) => {
    const slices = fontSlices.filter((slice) => slice.face === face);
    const inFiles = new Set<number>();
    for (const slice of slices) {
      const inFile = new Set(create(readFileSync(require.resolve(slice.file))).characterSet.filter(isWritten));
      const tooMany = characters.filter((code) => hasAll(slice, String.fromCodePoint(code)) && !inFile.has(code));
      expect({ slice: slice.name, tooMany }).toStrictEqual({ slice: slice.name, tooMany: [] });
      for (const code of inFile) inFiles.add(code);
    }
    const all = characters.filter((code) => slices.some((slice) => hasAll(slice, String.fromCodePoint(code))));
    expect(new Set(all)).toStrictEqual(inFiles);
  });

  it('has a letter in one slice of a face only where the packages ask for it in two', () => {
    const latin = fontSlices.find(({ name }) => name === 'eb-garamond-latin-ext-400-normal');
    expect(['A', 'Á', 'Ä', 'ā'].filter((letter) => latin && hasAll(latin, letter))).toStrictEqual(['ā']);
  });
});

function isWritten(code: number): boolean {
  return !/[\p{Control}\p{Noncharacter_Code_Point}]/u.test(String.fromCodePoint(code));
}
