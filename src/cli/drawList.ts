import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { figureEndings, type FigureFormat } from '#core/figure/figureFormats';
import type { FigureStyle } from '#core/figure/FigureOptions';
import type { FigureScene } from '#core/figure/FigureScene';
import type { FigureSubject } from '#core/figure/figureSubject';
import { freeFileName } from '#core/figure/fileName';
import type { MedicalGraph } from '#core/graph/MedicalGraph';
import { failure, success } from '#core/result';
import type { NodeId } from '#core/vocabulary/ids';
import { checkRaster } from './checkRaster';
import type { CommandIo, CommandResult } from './Command';
import { drawBook, drawFigure } from './drawFigure';
import { figureOf, told, type Figure } from './figuresOf';
import { readListFile } from './readListFile';
import { placeOfFile, writeWhole } from './writeWhole';

interface DrawList {
  readonly graph: MedicalGraph;
  /** Path of a text file with a name, code or id on each line; those that begin with # are passed over. */
  readonly list: string;
  /** A PDF file, or a folder, which is made where it is missing. */
  readonly output: string;
  readonly format: FigureFormat;
  readonly style: FigureStyle;
  readonly subjectOf: (id: NodeId) => FigureSubject;
  readonly io: CommandIo;
}

/** A figure for each line of a list. Nothing is written where a line names nothing, or a figure is too large. */
export async function drawList(work: DrawList): Promise<CommandResult> {
  const { graph, list, format, style, io } = work;
  const nodes = await readListFile(graph, list, io);
  if (!nodes.ok) return nodes;
  const ids = nodes.value.map(({ id }) => id);
  const size = checkRaster(scenesOf(composed(work, ids)), format, style);
  if (!size.ok) return size;
  const scenes = told(composed(work, ids), ids.length, io);
  return format === 'pdf' ? drawHandout(scenes, ids.length, work) : drawFolder(scenes, work);
}

/** Made anew each time, so that only one is in memory. */
function* composed({ style, subjectOf }: DrawList, ids: readonly NodeId[]): Generator<Figure> {
  for (const id of ids) yield figureOf(subjectOf(id), style, {});
}

function* scenesOf(figures: Iterable<Figure>): Generator<FigureScene> {
  for (const { scene } of figures) yield scene;
}

async function drawHandout(scenes: Iterable<FigureScene>, count: number, { output, io }: DrawList): Promise<CommandResult> {
  const place = await placeOfFile(output);
  if (!place.ok) return place;
  const written = await writeWhole(output, await drawBook(scenes));
  if (written.ok) io.note(`Wrote ${output}: ${count === 1 ? '1 page' : `${count} pages`}.`);
  return written;
}

async function drawFolder(scenes: Iterable<FigureScene>, { output, format, style, io }: DrawList): Promise<CommandResult> {
  const fault = await mkdir(output, { recursive: true }).then(() => undefined, (error: unknown) => (error instanceof Error ? error.message : String(error)));
  if (fault !== undefined) return failure('refused', `The folder ${output} cannot be made: ${fault}.`);
  const names = new Set<string>();
  for (const scene of scenes) {
    const bytes = await drawFigure(scene, format, style);
    const written = await writeWhole(join(output, freeFileName(names, scene.title, figureEndings[format])), bytes);
    if (!written.ok) return written;
  }
  io.note(`Wrote ${names.size === 1 ? '1 file' : `${names.size} files`} into ${output}.`);
  return success(undefined);
}
