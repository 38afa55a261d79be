import type { FigureFormat } from '#core/figure/figureFormats';
import type { FigureStyle, FigureTexts } from '#core/figure/FigureOptions';
import type { FigureSubject } from '#core/figure/figureSubject';
import { success } from '#core/result';
import { checkRaster } from './checkRaster';
import type { CommandIo, CommandResult } from './Command';
import { drawFigure } from './drawFigure';
import { figureOf } from './figuresOf';
import { placeOfFile, writeWhole } from './writeWhole';

interface DrawOne {
  readonly subject: FigureSubject;
  readonly style: FigureStyle;
  readonly texts: FigureTexts;
  readonly format: FigureFormat;
  /** None: the figure, an SVG, is printed. */
  readonly output: string | undefined;
  /** The file for the figure in words. */
  readonly altText: string | undefined;
  readonly io: CommandIo;
}

/** One figure. All that can be refused is refused before anything is written. */
export async function drawOne({ subject, style, texts, format, output, altText, io }: DrawOne): Promise<CommandResult> {
  for (const path of [output, altText]) {
    const place = path === undefined ? success(undefined) : await placeOfFile(path);
    if (!place.ok) return place;
  }
  const { scene, warnings } = figureOf(subject, style, texts);
  const size = checkRaster([scene], format, style);
  if (!size.ok) return size;
  const bytes = await drawFigure(scene, format, style);
  for (const warning of warnings) io.note(warning);
  const drawn = await put(bytes, output, io);
  return drawn.ok && altText !== undefined ? put(`${scene.title}\n\n${scene.description}\n`, altText, io) : drawn;
}

async function put(content: string | Uint8Array, path: string | undefined, io: CommandIo): Promise<CommandResult> {
  if (path === undefined) {
    io.write(typeof content === 'string' ? content : new TextDecoder().decode(content));
    return success(undefined);
  }
  const written = await writeWhole(path, content);
  if (written.ok) io.note(`Wrote ${path}.`);
  return written;
}
