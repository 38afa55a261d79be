import type { Glyph } from 'fontkit';
import type { PdfFont } from 'pdfkit';
import { scriptOf } from '../fonts/shaping';

/** Lengths in thousandths of the size. */
export interface EncodedGlyph {
  /** Four hexadecimal digits. */
  readonly code: string;
  /** How far a reader goes on by itself. */
  readonly width: number;
  /** How far it has to go. */
  readonly advance: number;
  readonly offset: number;
  readonly rise: number;
}

/** Words that are laid out, which takes longer than to draw them; and they come again. */
const words = new WeakMap<PdfFont, Map<string, readonly EncodedGlyph[]>>();

/** No font of the figures kerns with a space. Signs and digits may look beyond one: a colon stands higher after a capital. */
const betweenWords = /(?<=\p{Letter} )(?=\p{Letter})/u;

/** The glyphs of a text, kerned and joined, ready to be embedded. */
export function encodeText(text: string, font: PdfFont, isTracked: boolean): readonly EncodedGlyph[] {
  const known = words.get(font) ?? new Map<string, readonly EncodedGlyph[]>();
  words.set(font, known);
  return text.split(betweenWords).flatMap((word) => {
    const key = `${isTracked ? 'tracked' : ''} ${word}`;
    const glyphs = known.get(key) ?? encodeWord(word, font, isTracked);
    known.set(key, glyphs);
    return glyphs;
  });
}

function encodeWord(word: string, font: PdfFont, isTracked: boolean): readonly EncodedGlyph[] {
  const { glyphs, positions } = font.font.layout(word, featuresOf(word, font, isTracked), scriptOf(word));
  return positions.flatMap(({ xAdvance, xOffset, yOffset }, index) => {
    const glyph = glyphs[index];
    if (!glyph) return [];
    const { scale } = font;
    return { code: codeOf(glyph, font), width: glyph.advanceWidth * scale, advance: xAdvance * scale, offset: xOffset * scale, rise: yOffset * scale };
  });
}

const letters = /^\p{Letter}+ ?$/u;

function featuresOf(word: string, { font }: PdfFont, isTracked: boolean): Record<string, boolean> {
  return {
    ...(isTracked && { liga: false, clig: false }),
    // Inter's contextual forms are of digits and signs alone, and to look for them takes most of the time.
    ...(font.familyName === 'Inter' && letters.test(word) && { calt: false }),
  };
}

/** As pdfkit's own `encode`, which cannot be told the script. */
function codeOf(glyph: Glyph, { subset, widths, unicode, scale }: PdfFont): string {
  const id = subset.includeGlyph(glyph.id);
  widths[id] ??= glyph.advanceWidth * scale;
  unicode[id] ??= glyph.codePoints;
  return id.toString(16).padStart(4, '0');
}
