import fontMetrics from './fontMetrics.json';
import type { TypeStyle } from './typography';

/** Widths of text from tables, so that a layout needs no page and is the same everywhere. Kerning is left out: it only narrows. */

/** By code point; 0 where the font has no such character, −1 where it has one without width. */
const tables = new Map<string, Int16Array>(Object.entries(fontMetrics).map(([name, runs]) => [name, tableOf(runs)]));

function tableOf(runs: readonly { readonly first: number; readonly widths: readonly number[] }[]): Int16Array {
  const table = new Int16Array(0x2300);
  for (const { first, widths } of runs) widths.forEach((width, index) => (table[first + index] = width === 0 ? -1 : width));
  return table;
}

/** Marks, and the signs that only steer: joiners, direction, variation. */
const nothing = /^[\p{Mark}\p{Control}\p{Format}\u2028\u2029]$/u;
const wide = /^[\p{Emoji_Presentation}\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}\u3000-\u303f\uff01-\uff60]$/u;

/** Width in pixels. What no table knows counts as wide, so that it is never cut off. */
export function textWidth(text: string, style: TypeStyle): number {
  const measure = measureFor(style);
  let width = 0;
  for (const character of text) width += measure(character);
  return width;
}

function measureFor(style: TypeStyle): (character: string) => number {
  const own = tables.get(style.metrics);
  const other = tables.get(style.italic ? 'gentium-400-italic' : 'gentium-400');
  const digit = style.tabular ? own?.[zero] : undefined;
  return (character) => {
    const code = character.codePointAt(0) ?? 0;
    const tabular = digit !== undefined && code >= zero && code < zero + 10 ? digit : undefined;
    const known = tabular ?? (own?.[code] || other?.[code]);
    return ((known ? Math.max(0, known) : unknownAdvance(character)) / 1000 + style.tracking) * style.size;
  };
}

const zero = 48;

function unknownAdvance(character: string): number {
  if (nothing.test(character)) return 0;
  return wide.test(character) ? 1150 : 850;
}

const plain = /^[!-~]+(?: [!-~]+)*$/;

/** One line, without what would break or turn it: tabs, line ends and control characters become spaces. */
export function oneLine(text: string): string {
  if (plain.test(text)) return text;
  return text.replace(/[\p{Control}\u2028\u2029\s]+/gu, ' ').trim();
}

/** As much of a text as fits in a width, whole characters with their accents, ended by `…` where something is left out. */
export function ellipsise(text: string, style: TypeStyle, width: number): string {
  const measure = measureFor(style);
  const room = width - measure('…');
  let used = 0;
  let kept = 0;
  let index = 0;
  for (const character of text) {
    used += measure(character);
    if (used > width) return `${text.slice(0, kept).trimEnd()}…`;
    index += character.length;
    if (used <= room && !nothing.test(character)) kept = index;
    else if (kept === index - character.length && nothing.test(character)) kept = index;
  }
  return text;
}
