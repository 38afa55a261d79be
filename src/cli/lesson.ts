import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { missingNodes } from '#core/lessons/missingNodes';
import type { Lesson } from '#core/lessons/Lesson';
import { writeLessonPage, type PageParts } from '#core/lessons/page/writeLessonPage';
import { readLessonFile } from '#core/lessons/readLessonFile';
import { failure, success } from '#core/result';
import type { CommandIo, CommandResult } from './Command';
import { loadGraph } from './loadGraph';
import { readArguments } from './readArguments';
import { readTextFile } from './readTextFile';
import { writeWhole } from './writeWhole';

/** `medroots lesson`: reads a lesson, and writes it as a page. */
export async function lesson(args: readonly string[], io: CommandIo): Promise<CommandResult> {
  const read = readArguments(args, { output: { type: 'string', short: 'o' } });
  if (!read.ok) return read;
  const [path, ...more] = read.value.positionals;
  const { output } = read.value.values;
  if (path === undefined || more.length > 0) return failure('usage', 'lesson takes one file.');
  if (output === undefined) return failure('usage', 'lesson needs -o: the page to write.');
  if (!['.html', '.htm'].includes(extname(output).toLowerCase())) return failure('usage', `A lesson is written as .html, not as “${output}”.`);
  const text = await readTextFile(path);
  if (!text.ok) return text;
  const made = readLessonFile(text.value);
  if (!made.ok) return failure('refused', `${path}: ${made.message}`);
  if (made.value.steps.length === 0) return failure('refused', `${path}: There are no steps in it, and a page shows steps: add one.`);
  return write(made.value, output, io);
}

async function write(made: Lesson, output: string, io: CommandIo): Promise<CommandResult> {
  const graph = await loadGraph(io);
  if (!graph.ok) return graph;
  const parts = await readParts(io.pageFolder).catch(() => undefined);
  if (!parts) return failure('refused', `The page that lessons are put into is missing from ${io.pageFolder}: run \`npm run build\` first.`);
  const written = await writeWhole(output, writeLessonPage(parts, made, graph.value));
  if (!written.ok) return written;
  for (const { of, nodes } of missingNodes(graph.value, made)) io.note(`“${of.title}”: the graph lacks ${nodes.join(', ')}.`);
  io.note(`Wrote ${output}: ${made.steps.length} steps.`);
  return success(undefined);
}

/** As `npm run build` leaves them. */
async function readParts(folder: string): Promise<PageParts> {
  const [script, style] = await Promise.all([readFile(join(folder, 'page.js'), 'utf8'), readFile(join(folder, 'page.css'), 'utf8')]);
  return { script, style, scriptHash: hashOf(script), styleHash: hashOf(style) };
}

function hashOf(text: string): string {
  return `sha256-${createHash('sha256').update(text).digest('base64')}`;
}
