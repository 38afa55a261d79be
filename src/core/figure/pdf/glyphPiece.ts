import type { PdfFont } from 'pdfkit';
import type { TextShape } from '../FigureScene';
import { encodeText, type EncodedGlyph } from './encodeText';
import { short } from './short';
import type { TextPiece } from './TextPiece';

/** Text in one font, as the font's own widths, kerning, ligatures and marks lay it out. */
export function glyphPiece(text: string, font: PdfFont, { size, tracking = 0 }: TextShape): TextPiece {
  const glyphs = encodeText(text, font, tracking !== 0);
  const spacing = (tracking / size) * 1000;
  // A mark stands on its letter and takes no room.
  const width = glyphs.reduce((sum, { advance }) => sum + (advance === 0 ? 0 : advance + spacing), 0);
  const spaced = tracking === 0 ? '' : ` ${short(tracking)} Tc`;
  const shown = showOperators(glyphs, size, spacing);
  // The page counts downwards, letters stand upwards.
  return { width: (width / 1000) * size, operators: (x, y) => `BT /${font.id} ${short(size)} Tf${spaced} 1 0 0 -1 ${short(x)} ${short(y)} Tm ${shown} ET` };
}

/** Shows glyphs in rows of one height each; a number between two moves to the left, in thousandths of the size. */
function showOperators(glyphs: readonly EncodedGlyph[], size: number, spacing: number): string {
  let shown = '[<';
  let height = 0;
  let gap = 0;
  for (const { code, width, advance, offset, rise } of glyphs) {
    const left = short(-gap - offset);
    if (left !== '0') shown += `> ${left} <`;
    if (rise !== height) shown += `>] TJ ${short((rise / 1000) * size)} Ts [<`;
    shown += code;
    height = rise;
    gap = advance - offset - width - (advance === 0 ? spacing : 0);
  }
  return `${shown}>] TJ${height === 0 ? '' : ' 0 Ts'}`;
}
