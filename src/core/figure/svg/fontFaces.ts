import { base64 } from '../base64';
import { fontSlices, type FontBytes, type FontSlice } from '../fonts/fontSlices';
import type { FigureScene } from '../FigureScene';
import { slicesOf } from '../slicesOf';

/** The fonts of a figure as rules of CSS that hold them. */
export async function fontFaces(scene: FigureScene, fonts: FontBytes): Promise<string> {
  const used = new Set(slicesOf(scene));
  // Of two rules for a character, browsers take the later: so the first choice comes last.
  const chosen = fontSlices.filter((slice) => used.has(slice)).toReversed();
  const ranges = hasMarks(scene) ? (slice: FontSlice) => slice.unicodeRange : rangeWithoutMarks;
  const rules = chosen.map(async (slice) => fontFace(slice, ranges(slice), await fonts(slice)));
  return (await Promise.all(rules)).join('\n');
}

function hasMarks({ groups }: FigureScene): boolean {
  return groups.some(({ shapes }) => shapes.some((shape) => shape.kind === 'text' && /\p{Mark}/u.test(shape.text)));
}

/** Where a browser finds marks in the common slice, it puts letters together from it that another slice has whole. */
function rangeWithoutMarks({ unicodeRange }: FontSlice): string {
  return unicodeRange.replaceAll(/,U\+3[0-6][\dA-F](?:-3[0-6][\dA-F])?(?=,|$)/g, '');
}

function fontFace({ family, italic, weight }: FontSlice, unicodeRange: string, bytes: Uint8Array): string {
  // What stands in for a bold face is not thickened by the browser.
  const weights = family === 'Gentium Plus' ? '400 600' : weight;
  const source = `url(data:font/woff;base64,${base64(bytes)})format("woff")`;
  return `@font-face{font-family:"${family}";${italic ? 'font-style:italic;' : ''}font-weight:${weights};src:${source};unicode-range:${unicodeRange}}`;
}
