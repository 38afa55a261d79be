import { createCanvas, GlobalFonts, Path2D } from '@napi-rs/canvas';
import type { FontSlice } from '#core/figure/fonts/fontSlices';
import type { FigureScene } from '#core/figure/FigureScene';
import { paintFigure } from '#core/figure/paintFigure';
import { describeJpeg } from '#core/figure/raster/describeJpeg';
import { describePng } from '#core/figure/raster/describePng';
import { rasterSize } from '#core/figure/raster/rasterSize';
import { slicesOf } from '#core/figure/slicesOf';
import { readFont } from './readFont';

export interface RasterOptions {
  readonly format: 'png' | 'jpeg';
  readonly pixelsPerInch: number;
}

const registered = new Map<string, Promise<void>>();
const jpegQuality = 92;

/** A figure as the bytes of a PNG or JPEG file. */
export async function rasterise(scene: FigureScene, { format, pixelsPerInch }: RasterOptions): Promise<Uint8Array> {
  await Promise.all(slicesOf(scene).map(registerOnce));
  const { width, height, pixelsPerUnit } = rasterSize(scene, pixelsPerInch);
  const canvas = createCanvas(width, height);
  const context = canvas.getContext('2d');
  if (format === 'jpeg') {
    context.fillStyle = '#ffffff';
    context.fillRect(0, 0, width, height);
  }
  paintFigure(context, scene, pixelsPerUnit, { path: (d) => new Path2D(d) });
  const words = { pixelsPerInch, title: scene.title, description: scene.description };
  if (format === 'jpeg') return describeJpeg(await canvas.encode('jpeg', jpegQuality), words);
  return describePng(await canvas.encode('png'), words);
}

async function registerOnce(slice: FontSlice): Promise<void> {
  const known = registered.get(slice.name) ?? register(slice);
  registered.set(slice.name, known);
  await known;
}

async function register(slice: FontSlice): Promise<void> {
  const bytes = await readFont(slice);
  if (!GlobalFonts.register(Buffer.from(bytes), slice.name)) throw new Error(`The font ${slice.name} cannot be used.`);
}
