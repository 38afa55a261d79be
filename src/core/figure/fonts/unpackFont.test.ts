import { create } from 'fontkit';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { describe, expect, it } from 'vitest';
import { fontSlices } from './fontSlices';
import { unpackFont } from './unpackFont';

const { resolve } = createRequire(import.meta.url);

describe('unpackFont', () => {
  it('gives the font that is in the file, glyph for glyph', async () => {
    for (const { file } of fontSlices) {
      const packed = await readFile(resolve(file));
      const [before, after] = [create(packed), create(unpackFont(packed))];
      expect(after.characterSet).toStrictEqual(before.characterSet);
      const text = String.fromCodePoint(...before.characterSet.filter((code) => code > 32).slice(0, 8));
      const [wanted, found] = [before.layout(text), after.layout(text)];
      expect(found.positions).toStrictEqual(wanted.positions);
      expect(found.glyphs.map(({ path }) => path.toSVG())).toStrictEqual(wanted.glyphs.map(({ path }) => path.toSVG()));
    }
  });

  it('leaves a font alone that is not packed', async () => {
    const [slice] = fontSlices;
    const font = unpackFont(await readFile(resolve(slice?.file ?? '')));
    expect(unpackFont(font)).toBe(font);
  });
});
