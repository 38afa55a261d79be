import { createCanvas, loadImage } from '@napi-rs/canvas';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** Figures that the program wrote, opened by others than the program. */

export interface Raster {
  readonly width: number;
  readonly height: number;
  /** Red, green, blue, alpha for each pixel. */
  readonly pixels: Uint8ClampedArray;
}

/** A PNG or JPEG, on white. */
export async function rasterOf(bytes: Uint8Array): Promise<Raster> {
  const image = await loadImage(Buffer.from(bytes));
  const { width, height } = image;
  const context = createCanvas(width, height).getContext('2d');
  context.fillStyle = '#ffffff';
  context.fillRect(0, 0, width, height);
  context.drawImage(image, 0, 0);
  return { width, height, pixels: context.getImageData(0, 0, width, height).data };
}

/** Each text of a PDF page in the order of its content, the title, and the raster at a scale to its points. */
export async function readPdf(bytes: Uint8Array): Promise<{ readonly pages: number; readonly title: unknown; readonly text: string; readonly alternative: string; readonly size: readonly number[] }> {
  const document = await getDocument({ data: Uint8Array.from(bytes), verbosity: 0 }).promise;
  const page = await document.getPage(1);
  const { items } = await page.getTextContent();
  const { info } = await document.getMetadata();
  const view = page.getViewport({ scale: 1 });
  return {
    pages: document.numPages,
    title: Reflect.get(info, 'Title'),
    text: items.map((item) => ('str' in item ? item.str : '')).join(' '),
    alternative: JSON.stringify(await page.getStructTree()),
    size: [view.width, view.height],
  };
}

/** Pixels to the inch, as a PNG's pHYs or a JPEG's JFIF header says. */
export function densityOf(bytes: Uint8Array): number | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (bytes[0] === 0xff) return view.getUint8(13) === 1 ? view.getUint16(14) : undefined;
  for (let at = 8; at + 12 <= bytes.length; at += 12 + view.getUint32(at)) {
    if (new TextDecoder().decode(bytes.subarray(at + 4, at + 8)) === 'pHYs') return Math.round(view.getUint32(at + 8) * 0.0254);
  }
  return undefined;
}

/** What pdf.js draws on where there is no page: a canvas of its own. */
interface PdfCanvas {
  readonly canvas: { readonly width: number; toBuffer(type: 'image/png'): Uint8Array };
  readonly context: CanvasRenderingContext2D;
}

/** The first page of a PDF, drawn so many pixels wide by pdf.js. */
export async function pdfRasterOf(bytes: Uint8Array, width: number): Promise<Raster> {
  const document = await getDocument({ data: Uint8Array.from(bytes), verbosity: 0, disableFontFace: true }).promise;
  const page = await document.getPage(1);
  const viewport = page.getViewport({ scale: width / page.getViewport({ scale: 1 }).width });
  const factory: { create?(width: number, height: number): PdfCanvas } = document.canvasFactory;
  const drawn = factory.create?.(width, Math.round(viewport.height));
  if (!drawn) throw new Error('pdf.js has nothing to draw on.');
  await page.render({ canvas: null, canvasContext: drawn.context, viewport }).promise;
  return rasterOf(drawn.canvas.toBuffer('image/png'));
}
