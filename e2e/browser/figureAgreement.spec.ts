import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { Page } from '@playwright/test';
import pixelmatch from 'pixelmatch';
import { expect, test } from '../fixtures';
import { FigureWindow } from '../figures/FigureWindow';
import { pdfRasterOf, rasterOf, type Raster } from '../figures/readFigures';

const run = promisify(execFile);
/** A slide at 96 dots to the inch. */
const size = { width: 1280, height: 720 } as const;

/** The share of pixels that differ by more than the smoothing of edges. */
function difference(one: Raster, other: Raster): number {
  expect([one.width, one.height]).toEqual([other.width, other.height]);
  return pixelmatch(Uint8Array.from(one.pixels), Uint8Array.from(other.pixels), undefined, one.width, one.height, { threshold: 0.25 }) / (one.width * one.height);
}

/** A picture moved by so many pixels to the right: what a fault in position would do. */
function shifted({ width, height, pixels }: Raster, by: number): Raster {
  return { width, height, pixels: pixels.map((_value, at) => pixels[Math.max(at - (at % (4 * width)), at - 4 * by)] ?? 0) };
}

async function svgRaster(page: Page, svg: Uint8Array): Promise<Raster> {
  await page.setViewportSize(size);
  await page.setContent(`<style>body { margin: 0 } img { display: block }</style><img src="data:image/svg+xml;base64,${Buffer.from(svg).toString('base64')}">`);
  await page.locator('img').evaluate((image: HTMLImageElement) => image.decode());
  return rasterOf(await page.screenshot());
}

test('one figure is the same as PNG, SVG with fonts, SVG with outlines, PDF, and from the command line', async ({ program, context, folder }) => {
  const figure = new FigureWindow(program);
  await figure.open();
  await figure.setting('Size').selectOption('slide-16-9');
  await figure.enter('Dots per inch', 96);
  await expect(figure.part('.figure-size')).toContainText('1280 × 720');

  const png = await rasterOf(await figure.saved('png', 'slide.png'));
  const other = await context.newPage();
  const withFonts = await svgRaster(other, await figure.saved('svg', 'fonts.svg'));
  await figure.setting('Its text').selectOption('outlines');
  const outlines = await svgRaster(other, await figure.saved('svg', 'outlines.svg'));
  const pdf = await pdfRasterOf(await figure.saved('pdf', 'slide.pdf'), size.width);
  const file = join(folder, 'line.png');
  await run(process.execPath, ['scripts/medroots.mjs', 'draw', 'neurolysis', '--size', 'slide-16-9', '--scale', '1', '-o', file]);
  const line = await rasterOf(await readFile(file));

  // A picture that is half a pixel off would differ by about half of what one pixel makes.
  const most = difference(png, shifted(png, 1)) / 3;
  for (const [name, raster] of Object.entries({ 'SVG with fonts': withFonts, 'SVG with outlines': outlines, PDF: pdf, 'command line': line }))
    expect(difference(png, raster), name).toBeLessThan(most);
});
