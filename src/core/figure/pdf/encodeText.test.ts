import type { Font, GlyphRun } from 'fontkit';
import { describe, expect, it } from 'vitest';
import { openFonts } from '../fonts/laidText';
import { fontSlices } from '../fonts/fontSlices';
import { fonts } from './readPdf.fixture';

/** What the short cuts of `encodeText` rest on, in each font that figures have. */
describe('the fonts of figures', () => {
  it('do not kern with a space, so that words can be laid out one by one', async () => {
    for (const { font } of (await allFonts()).filter(({ font: { characterSet } }) => characterSet.includes(32))) {
      const words = lettersOf(font, /[\p{L}\p{N}\p{P}]/u).map((character) => `${character} `);
      const apart = words.reduce((sum, word) => sum + widthOf(font.layout(word, { calt: false }, 'latn')), 0);
      expect(widthOf(font.layout(words.join(''), { calt: false }, 'latn'))).toBe(apart);
    }
  });

  it('have contextual forms of letters in none of the faces of Inter', async () => {
    for (const { font } of (await allFonts()).filter(({ family }) => family === 'Inter')) {
      const letters = lettersOf(font, /\p{L}/u);
      for (const [index, letter] of letters.entries()) {
        const word = `x${letter}X${letters[(index + 7) % letters.length]}${letter}`;
        const [plain, contextual] = [font.layout(word, { calt: false }), font.layout(word)];
        expect(plain.glyphs.map(({ id }) => id)).toStrictEqual(contextual.glyphs.map(({ id }) => id));
        expect(plain.positions).toStrictEqual(contextual.positions);
      }
    }
  });
});

async function allFonts() {
  const opened = await openFonts(fontSlices, fonts);
  return fontSlices.flatMap(({ name, family }) => {
    const font = opened.get(name);
    return font ? [{ name, family, font }] : [];
  });
}

function lettersOf({ characterSet }: Font, wanted: RegExp): readonly string[] {
  return characterSet.map((code) => String.fromCodePoint(code)).filter((character) => wanted.test(character));
}

function widthOf({ positions }: GlyphRun): number {
  return positions.reduce((sum, { xAdvance }) => sum + xAdvance, 0);
}
