import type { FigureScene } from '../FigureScene';

/** Pixels a side that every browser and picture program can still draw. */
const largestSide = 16_384;
const cssPixelsPerInch = 96;

export interface RasterSize {
  /** In whole pixels. */
  readonly width: number;
  readonly height: number;
  /** Pixels of the raster to one model pixel. */
  readonly pixelsPerUnit: number;
}

type Size = Pick<FigureScene, 'width' | 'height' | 'printedWidth'>;

/** How large a figure is as a raster of a density. */
export function rasterSize({ width, height, printedWidth }: Size, pixelsPerInch: number): RasterSize {
  const pixelsPerUnit = ((printedWidth / width) * pixelsPerInch) / cssPixelsPerInch;
  return { width: wholePixels(width * pixelsPerUnit), height: wholePixels(height * pixelsPerUnit), pixelsPerUnit };
}

function wholePixels(length: number): number {
  return Math.max(1, Math.round(length));
}

/** The largest density, in whole pixels per inch, at which a figure can be drawn; below 1 for one that is too large at any. */
export function largestPixelsPerInch({ width, height, printedWidth }: Size): number {
  const longest = printedWidth * Math.max(1, height / width);
  return Math.floor((largestSide * cssPixelsPerInch) / longest);
}
