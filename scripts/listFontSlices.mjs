// @ts-check
/**
 * Writes src/core/figure/fonts/sliceRanges.json: which characters each slice of the figures' fonts is for and has. A
 * package's own list (`unicode.json`) says only what a slice is asked for. Run it again when a font is updated.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { create } from 'fontkit';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
/** The package, and how its files name weight and style. */
const faces = /** @type {const} */ ({
  'inter-400': ['inter', '400-normal'],
  'inter-500': ['inter', '500-normal'],
  'inter-600': ['inter', '600-normal'],
  'garamond-400': ['eb-garamond', '400-normal'],
  'garamond-600': ['eb-garamond', '600-normal'],
  'garamond-400-italic': ['eb-garamond', '400-italic'],
  'gentium-400': ['gentium-plus', '400-normal'],
  'gentium-400-italic': ['gentium-plus', '400-italic'],
});
/** The commonest first: a character that several have is taken from the first. */
const subsets = ['latin', 'latin-ext', 'greek', 'greek-ext', 'vietnamese', 'cyrillic', 'cyrillic-ext'];

/** @param {number[]} codes */
function ranges(codes) {
  /** @type {[number, number][]} */
  const spans = [];
  for (const code of codes.toSorted((one, other) => one - other)) {
    const last = spans.at(-1);
    if (last && code <= last[1] + 1) last[1] = code;
    else spans.push([code, code]);
  }
  return spans.map(([from, to]) => `U+${hex(from)}${to > from ? `-${hex(to)}` : ''}`).join(',');
}

/** @param {number} code */
function hex(code) {
  return code.toString(16).toUpperCase();
}

/**
 * Characters with a glyph. A slice also holds a few letters of others, to measure with: those are the others', since
 * kerning ends where the slice does. Spaces and marks stay with what they stand by.
 *
 * @param {string} files
 * @param {string} name
 * @param {string} subset
 * @param {string} style
 */
function characters(files, name, subset, style) {
  const [, asked = ''] = new RegExp(`"${subset}": "([^"]*)"`).exec(readFileSync(join(files, '../unicode.json'), 'utf8')) ?? [];
  const spans = asked.replaceAll('U+', '').split(',').map((span) => span.split('-').map((code) => Number.parseInt(code, 16)));
  return create(readFileSync(join(files, `${name}-${subset}-${style}.woff`))).characterSet.filter((code) => {
    const character = String.fromCodePoint(code);
    if (/[\p{Control}\p{Noncharacter_Code_Point}]/u.test(character)) return false;
    return !/[\p{Letter}\u00a0]/u.test(character) || spans.some(([from = 0, to = from]) => code >= from && code <= to);
  });
}

const lines = Object.entries(faces).map(([face, [name, style]]) => {
  const files = join(root, 'node_modules/@fontsource', name, 'files');
  const rows = subsets.map((subset) => `    "${subset}": "${ranges(characters(files, name, subset, style))}"`);
  return `  "${face}": {\n${rows.join(',\n')}\n  }`;
});
writeFileSync(join(root, 'src/core/figure/fonts/sliceRanges.json'), `{\n${lines.join(',\n')}\n}\n`);
