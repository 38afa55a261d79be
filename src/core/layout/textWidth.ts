import fontMetrics from './fontMetrics.json';
import type { TypeStyle } from './typography';

/** Widths of text from tables, so that a layout needs no page and is the same everywhere. Kerning is left out: it only narrows. */

type Table = ReadonlyMap<number, number>;

const tables = new Map<string, Table>(
  Object.entries(fontMetrics).map(([name, runs]) => [name, new Map(runs.flatMap(({ first, widths }) => widths.map((width, index) => [first + index, width])))]),
);

/** Marks, and the signs that only steer: joiners, direction, variation. */
const nothing = /^[\p{Mark}\p{Control}\p{Format}\u2028\u2029]$/u;
const wide = /^[\p{Emoji_Presentation}\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}\u3000-\u303f\uff01-\uff60]$/u;

/** Width in pixels. What no table knows counts as wide, so that it is never cut off. */
export function textWidth(text: string, style: TypeStyle): number {
  let width = 0;
  for (const character of text) width += characterWidth(character, style);
  return width;
}

function characterWidth(character: string, style: TypeStyle): number {
  const widest = style.tabular && character >= '0' && character <= '9' ? '0' : character;
  return (advance(widest, style) / 1000 + style.tracking) * style.size;
}

function advance(character: string, style: TypeStyle): number {
  const code = character.codePointAt(0) ?? 0;
  const known = tables.get(style.metrics)?.get(code) ?? tables.get(style.italic ? 'gentium-400-italic' : 'gentium-400')?.get(code);
  if (known !== undefined) return known;
  if (nothing.test(character)) return 0;
  return wide.test(character) ? 1150 : 850;
}

/** One line, without what would break or turn it: tabs, line ends and control characters become spaces. */
export function oneLine(text: string): string {
  return text.replace(/[\p{Control}\u2028\u2029\s]+/gu, ' ').trim();
}

/** As much of a text as fits in a width, whole characters with their accents, ended by `…` where something is left out. */
export function ellipsise(text: string, style: TypeStyle, width: number): string {
  const room = width - characterWidth('…', style);
  let used = 0;
  let kept = 0;
  let index = 0;
  for (const character of text) {
    used += characterWidth(character, style);
    if (used > width) return `${text.slice(0, kept).trimEnd()}…`;
    index += character.length;
    if (used <= room && !nothing.test(character)) kept = index;
    else if (kept === index - character.length && nothing.test(character)) kept = index;
  }
  return text;
}
