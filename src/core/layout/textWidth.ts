import fontMetrics from './fontMetrics.json' with { type: 'json' };
import type { TypeStyle } from './typography';

/** Widths of text from tables, so that a layout needs no page and is the same everywhere. Kerning is left out: it only narrows. */

/** Characters up to here are looked up; beyond it are scripts that the bundled fonts do not have. */
const tableSize = 0x2300;
const unknown = -1;
const zero = 48;

type Runs = readonly { readonly first: number; readonly widths: readonly number[] }[];

const runsByFace = new Map<string, Runs>(Object.entries(fontMetrics));
const tables = new WeakMap<TypeStyle, Float32Array>();

/** Widths in pixels by code point, worked out once for each style. */
function tableFor(style: TypeStyle): Float32Array {
  const known = tables.get(style);
  if (known) return known;
  const table = new Float32Array(tableSize).fill(unknown);
  for (const face of [style.italic ? 'gentium-400-italic' : 'gentium-400', style.metrics])
    for (const { first, widths } of runsByFace.get(face) ?? []) widths.forEach((width, index) => (table[first + index] = pixels(width, style)));
  if (style.tabular) table.fill(table[zero] ?? unknown, zero, zero + 10);
  tables.set(style, table);
  return table;
}

function pixels(advance: number, { tracking, size }: TypeStyle): number {
  return (advance / 1000 + tracking) * size;
}

/** Marks, and the signs that only steer: joiners, direction, variation. */
const nothing = /^[\p{Mark}\p{Control}\p{Format}\u2028\u2029]$/u;
const wide = /^[\p{Emoji_Presentation}\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}\u3000-\u303f\uff01-\uff60]$/u;

/** Width in pixels. What no table knows counts as wide, so that it is never cut off. */
export function textWidth(text: string, style: TypeStyle): number {
  const table = tableFor(style);
  let width = 0;
  for (let index = 0; index < text.length; index += 1) {
    const code = text.codePointAt(index) ?? 0;
    if (code > 0xffff) index += 1;
    width += widthOf(code, table, style);
  }
  return width;
}

function widthOf(code: number, table: Float32Array, style: TypeStyle): number {
  const known = code < tableSize ? (table[code] ?? unknown) : unknown;
  return known === unknown ? pixels(unknownAdvance(String.fromCodePoint(code)), style) : known;
}

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
  // No character of any use is narrower than a tenth of its size, so a text that is longer than this cannot fit.
  if (text.length * style.size * 0.1 < width && textWidth(text, style) <= width) return text;
  return shortened(text, style, width);
}

function shortened(text: string, style: TypeStyle, width: number): string {
  const table = tableFor(style);
  const room = width - textWidth('…', style);
  let used = 0;
  let kept = 0;
  let index = 0;
  for (const character of text) {
    used += widthOf(character.codePointAt(0) ?? 0, table, style);
    if (used > width) return `${text.slice(0, kept).trimEnd()}…`;
    const mark = nothing.test(character);
    if (mark ? kept === index : used <= room) kept = index + character.length;
    index += character.length;
  }
  return text;
}
