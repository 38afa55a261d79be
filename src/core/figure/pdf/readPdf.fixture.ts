import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { getDocument, OPS, type PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { z } from 'zod';
import type { FigureScene } from '../FigureScene';
import type { FontSlice } from '../fonts/fontSlices';
import { writePdf } from './writePdf';

const numbers = z.array(z.number());
const glyphsShown = z.array(z.union([z.number(), z.object({ unicode: z.string(), width: z.number() })]));
const font = z.object({ name: z.string(), missingFile: z.literal(false) });
const { resolve } = createRequire(import.meta.url);

export async function fonts(slice: FontSlice): Promise<Uint8Array> {
  return readFile(resolve(slice.file));
}

/** Figures as a PDF, opened by another's reader. */
export async function opened(...scenes: readonly FigureScene[]): Promise<PDFDocumentProxy> {
  return openBytes(await writePdf(scenes, { fonts }));
}

export async function openBytes(bytes: Uint8Array): Promise<PDFDocumentProxy> {
  // The reader takes the bytes for itself. It warns of nothing: what it cannot read fails.
  return getDocument({ data: bytes.slice(), verbosity: 0, stopAtErrors: true, useSystemFonts: false }).promise;
}

export interface TextItem {
  /** With a line end where a line ends. */
  readonly text: string;
  /** In points, from the lower left corner. */
  readonly x: number;
  readonly y: number;
  readonly width: number;
}

/** What is written on a page, piece by piece. */
export async function textItems(pdf: PDFDocumentProxy, page = 1): Promise<readonly TextItem[]> {
  const { items } = await (await pdf.getPage(page)).getTextContent();
  return items.flatMap((item) => {
    if (!('str' in item)) return [];
    const [x = NaN, y = NaN] = numbers.parse(item.transform).slice(4);
    return [{ text: item.hasEOL ? `${item.str}\n` : item.str, x, y, width: item.width }];
  });
}

export async function textOf(pdf: PDFDocumentProxy, page = 1): Promise<string> {
  return (await textItems(pdf, page)).map(({ text }) => text).join('');
}

export interface ShownGlyph {
  /** What it stands for. */
  readonly text: string;
  /** Where it is put, in the figure's own pixels. */
  readonly x: number;
}

/** Each glyph of the first page as its operators put it, which is more than a reader tells of its text. */
export async function shownGlyphs(pdf: PDFDocumentProxy): Promise<readonly ShownGlyph[]> {
  const { fnArray, argsArray } = await (await pdf.getPage(1)).getOperatorList();
  const shown: ShownGlyph[] = [];
  let [x, size, spacing] = [0, 0, 0];
  fnArray.forEach((operator, index) => {
    const given = z.array(z.unknown()).catch([]).parse(argsArray[index]);
    if (operator === OPS.restore) spacing = 0;
    if (operator === OPS.setFont) size = Number(given[1]);
    if (operator === OPS.setCharSpacing) spacing = Number(given[0]);
    if (operator === OPS.setTextMatrix) x = numbersIn(given)[4] ?? NaN;
    if (operator !== OPS.showText) return;
    for (const glyph of glyphsShown.parse(given[0])) {
      if (typeof glyph !== 'number') shown.push({ text: glyph.unicode, x });
      x += typeof glyph === 'number' ? (-glyph / 1000) * size : (glyph.width / 1000) * size + spacing;
    }
  });
  return shown;
}

function numbersIn(given: readonly unknown[]): readonly number[] {
  const [first] = given;
  return numbers.parse(ArrayBuffer.isView(first) ? Object.values(first) : Array.isArray(first) ? first : given);
}

/** Names of the fonts that a page brings with it. */
export async function embeddedFonts(pdf: PDFDocumentProxy, number: number): Promise<readonly string[]> {
  const page = await pdf.getPage(number);
  await page.getOperatorList();
  const known = z.array(z.tuple([z.string(), z.unknown()])).parse([...page.commonObjs]);
  const found = known.flatMap(([, object]) => font.safeParse(object).data ?? []);
  return found.map(({ name }) => name.replace(/^[A-Z]{6}\+/, '')).toSorted();
}
