// @ts-check
/**
 * Writes src/core/layout/fontMetrics.json: the advance width of each character in the bundled fonts, in thousandths of
 * the type size, so that the layout knows how wide a text is without a page to draw it on. Run it again when a font is updated.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from '@playwright/test';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const packages = join(root, 'node_modules');
const sheets = [
  '@fontsource-variable/inter/index.css',
  '@fontsource-variable/eb-garamond/index.css',
  '@fontsource-variable/eb-garamond/wght-italic.css',
  '@fontsource/gentium-plus/400.css',
  '@fontsource/gentium-plus/400-italic.css',
];
const faces = {
  'inter-400': '400 100px "Inter Variable"',
  'inter-500': '500 100px "Inter Variable"',
  'inter-600': '600 100px "Inter Variable"',
  'garamond-400': '400 100px "EB Garamond Variable"',
  'garamond-600': '600 100px "EB Garamond Variable"',
  'garamond-400-italic': 'italic 400 100px "EB Garamond Variable"',
  'gentium-400': '400 100px "Gentium Plus"',
  'gentium-400-italic': 'italic 400 100px "Gentium Plus"',
};
/**
 * Basic Latin to Latin Extended-B, IPA and modifiers, Greek, Latin Extended Additional, Greek Extended, punctuation, arrows, signs.
 *
 * @type {[number, number][]}
 */
const blocks = [
  [0x20, 0x7e], [0xa0, 0x24f], [0x2b0, 0x2dd], [0x370, 0x3ff], [0x1e00, 0x1eff], [0x1f00, 0x1fff],
  [0x2010, 0x2027], [0x2030, 0x203a], [0x2070, 0x209c], [0x20ac, 0x20ac], [0x2190, 0x2199], [0x2212, 0x2212], [0x2248, 0x2265],
];

/** @param {string} sheet */
function inlined(sheet) {
  const file = join(packages, sheet);
  return readFileSync(file, 'utf8').replace(/url\(([^)]+\.woff2)\)/g, (_, /** @type {string} */ path) => {
    const data = readFileSync(join(dirname(file), path)).toString('base64');
    return `url(data:font/woff2;base64,${data})`;
  });
}

/**
 * Runs in the page. A character that a font lacks falls back, and then its width differs between two fallbacks.
 *
 * @param {{ fonts: Record<string, string>, ranges: [number, number][] }} what
 */
async function measure({ fonts, ranges }) {
  const context = document.createElement('canvas').getContext('2d');
  if (!context) throw new Error('This browser cannot measure text.');
  context.fontKerning = 'none';
  const characters = ranges.flatMap(([from, to]) => Array.from({ length: to - from + 1 }, (_, index) => from + index));
  const all = String.fromCodePoint(...characters);
  /** @type {(font: string, fallback: string, character: string) => number} */
  const width = (font, fallback, character) => {
    context.font = `${font}, ${fallback}`;
    return context.measureText(character).width;
  };
  /** @type {Record<string, { first: number, widths: number[] }[]>} */
  const table = {};
  for (const [name, font] of Object.entries(fonts)) {
    await document.fonts.load(font, all);
    /** @type {{ first: number, widths: number[] }[]} */
    const runs = [];
    table[name] = runs;
    for (const [from, to] of ranges) {
      /** @type {number[] | undefined} */
      let run;
      for (let code = from; code <= to; code += 1) {
        const character = String.fromCodePoint(code);
        const covered = /\p{Assigned}/u.test(character) && width(font, 'monospace', character) === width(font, 'serif', character);
        if (!covered) run = undefined;
        else {
          if (!run) runs.push({ first: code, widths: (run = []) });
          run.push(Math.round(width(font, 'serif', character) * 10));
        }
      }
    }
  }
  return table;
}

const browser = await chromium.launch({ executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium', chromiumSandbox: false });
try {
  const page = await browser.newPage();
  await page.setContent(`<style>${sheets.map(inlined).join('\n')}</style>`);
  const table = await page.evaluate(measure, { fonts: faces, ranges: blocks });
  const lines = Object.entries(table).map(([name, runs]) => `  "${name}": ${JSON.stringify(runs)}`);
  writeFileSync(join(root, 'src/core/layout/fontMetrics.json'), `{\n${lines.join(',\n')}\n}\n`);
} finally {
  await browser.close();
}
