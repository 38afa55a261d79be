import { setImmediate } from 'node:timers/promises';
import type { FigureFormat } from '#core/figure/figureFormats';
import type { FigureStyle } from '#core/figure/FigureOptions';
import type { FigureScene } from '#core/figure/FigureScene';
import { readFont } from './readFont';

/** The bytes of a figure as a file. What draws is loaded when it is needed. */
export async function drawFigure(scene: FigureScene, format: FigureFormat, { dotsPerInch, svgText }: FigureStyle): Promise<Uint8Array> {
  switch (format) {
    case 'svg': {
      const { writeSvg } = await import('#core/figure/svg/writeSvg');
      return new TextEncoder().encode(await writeSvg(scene, { text: svgText, fonts: readFont }));
    }
    case 'pdf':
      return drawBook([scene]);
    case 'png':
    case 'jpeg': {
      const { rasterise } = await import('./rasterise');
      return rasterise(scene, { format, pixelsPerInch: dotsPerInch });
    }
  }
}

/** Pages of one PDF. */
export async function drawBook(scenes: Iterable<FigureScene>): Promise<Uint8Array> {
  const { writePdf } = await import('#core/figure/pdf/writePdf');
  // Between two pages there is time to hear Ctrl+C.
  return writePdf(scenes, { fonts: readFont, createdAt: new Date(), onPage: () => setImmediate() });
}
