import type { FigureScene } from '#core/figure/FigureScene';
import { paintFigure } from '#core/figure/paintFigure';
import { writePdf } from '#core/figure/pdf/writePdf';
import { describeJpeg } from '#core/figure/raster/describeJpeg';
import { describePng } from '#core/figure/raster/describePng';
import { rasterSize } from '#core/figure/raster/rasterSize';
import { slicesOf } from '#core/figure/slicesOf';
import { writeSvg } from '#core/figure/svg/writeSvg';
import type { FigureFile } from '../workers/figureMessages';
import { loadFont } from './loadFont';
import { registerFonts } from './registerFonts';

const jpegQuality = 0.92;

/** The bytes of a figure as a file. For a worker: it takes as long as it takes. */
export async function drawFile({ scene, format, style }: FigureFile): Promise<Uint8Array> {
  switch (format) {
    case 'svg':
      return new TextEncoder().encode(await writeSvg(scene, { text: style.svgText, fonts: loadFont }));
    case 'pdf':
      return writePdf([scene], { fonts: loadFont, createdAt: new Date() });
    case 'png':
    case 'jpeg':
      return drawRaster(scene, format, style.dotsPerInch);
  }
}

async function drawRaster(scene: FigureScene, format: 'png' | 'jpeg', pixelsPerInch: number): Promise<Uint8Array> {
  await registerFonts(slicesOf(scene), knownFonts());
  const { width, height, pixelsPerUnit } = rasterSize(scene, pixelsPerInch);
  const canvas = new OffscreenCanvas(width, height);
  // Drawn by the processor, the picture is the same on every machine, and as large as memory allows.
  const context = canvas.getContext('2d', { willReadFrequently: true, alpha: format === 'png' && scene.background === undefined });
  if (!context || !canDraw(context, width, height)) throw new Error(`A picture of ${width} × ${height} pixels is more than this machine can hold. Choose fewer dots per inch, or SVG or PDF.`);
  if (format === 'jpeg') {
    context.fillStyle = '#ffffff';
    context.fillRect(0, 0, width, height);
  }
  paintFigure(context, scene, pixelsPerUnit, { path: (d) => new Path2D(d) });
  const blob = await canvas.convertToBlob({ type: `image/${format}`, quality: jpegQuality });
  const bytes = new Uint8Array(await blob.arrayBuffer());
  const words = { pixelsPerInch, title: scene.title, description: scene.description };
  return format === 'jpeg' ? describeJpeg(bytes, words) : describePng(bytes, words);
}

/** A canvas that is too large says nothing and stays empty: whether its last pixel takes colour tells. */
function canDraw(context: OffscreenCanvasRenderingContext2D, width: number, height: number): boolean {
  context.fillStyle = '#ffffff';
  context.fillRect(width - 1, height - 1, 1, 1);
  const [red] = context.getImageData(width - 1, height - 1, 1, 1).data;
  context.clearRect(width - 1, height - 1, 1, 1);
  return red === 255;
}

/** A worker's own; the types here are a page's. */
function knownFonts(): FontFaceSet {
  const fonts: unknown = Reflect.get(self, 'fonts');
  if (fonts instanceof FontFaceSet) return fonts;
  throw new Error('Fonts cannot be loaded here.');
}
