import type { FigureFormat } from '#core/figure/figureFormats';
import type { FigureStyle } from '#core/figure/FigureOptions';
import type { FigureScene } from '#core/figure/FigureScene';
import { largestPixelsPerInch, rasterSize } from '#core/figure/raster/rasterSize';
import { failure, success, type Result } from '#core/result';

/** Whether figures are small enough to be drawn in pixels: to be known before any of them is drawn. */
export function checkRaster(scenes: Iterable<FigureScene>, format: FigureFormat, style: FigureStyle): Result<void, 'refused'> {
  if (format === 'svg' || format === 'pdf') return success(undefined);
  let most = Number.POSITIVE_INFINITY;
  let largest: FigureScene | undefined;
  for (const scene of scenes) {
    const dots = largestPixelsPerInch(scene);
    if (dots < most) [most, largest] = [dots, scene];
  }
  return largest && style.dotsPerInch > most ? failure('refused', tooLarge(largest, style, most)) : success(undefined);
}

function tooLarge(scene: FigureScene, { page, unit, dotsPerInch }: FigureStyle, most: number): string {
  const { width, height } = rasterSize(scene, dotsPerInch);
  // A page that is given in pixels has as many at any density.
  const remedy = page === 'own' && unit === 'px' ? 'name a smaller --size' : `use --dpi ${most} or less`;
  return `${scene.title} would be ${width} × ${height} pixels, and a picture has at most 16384 a side: ${remedy}, or draw an SVG or PDF.`;
}
