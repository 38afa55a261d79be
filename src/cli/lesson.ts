import { extname, resolve } from 'node:path';
import { missingNodes } from '#core/lessons/missingNodes';
import { readLessonFile } from '#core/lessons/readLessonFile';
import { failure, type Result } from '#core/result';
import type { CommandIo, CommandResult } from './Command';
import { lessonPage } from './lessonPage';
import { lessonPdf, readHandoutOptions } from './lessonPdf';
import { loadGraph } from './loadGraph';
import { readArguments } from './readArguments';
import { readTextFile } from './readTextFile';

const options = {
  output: { type: 'string', short: 'o' },
  six: { type: 'boolean', default: false },
  page: { type: 'string' },
  theme: { type: 'string' },
} as const;

const formats = ['html', 'htm', 'pdf'] as const;

/** `medroots lesson`: reads a lesson, and writes it as what the ending of the output says. */
export async function lesson(args: readonly string[], io: CommandIo): Promise<CommandResult> {
  const read = readArguments(args, options);
  if (!read.ok) return read;
  const { values, positionals } = read.value;
  const asked = askedFor(positionals, values.output);
  if (!asked.ok) return asked;
  const handout = readHandoutOptions(values);
  if (!handout.ok) return handout;
  const { path, output, format } = asked.value;
  const text = await readTextFile(path);
  if (!text.ok) return text;
  const made = readLessonFile(text.value);
  if (!made.ok) return failure('refused', `${path}: ${made.message}`);
  const graph = await loadGraph(io);
  if (!graph.ok) return graph;
  for (const { of, nodes } of missingNodes(graph.value, made.value)) io.note(`“${of.title}”: the graph lacks ${nodes.join(', ')}.`);
  const given = { graph: graph.value, lesson: made.value, path, output, io };
  return format === 'pdf' ? lessonPdf({ ...given, options: handout.value }) : lessonPage(given);
}

interface Asked {
  readonly path: string;
  readonly output: string;
  readonly format: (typeof formats)[number];
}

function askedFor([path, ...more]: readonly string[], output: string | undefined): Result<Asked, 'usage'> {
  if (path === undefined || more.length > 0) return failure('usage', 'lesson takes one file.');
  if (output === undefined) return failure('usage', 'lesson needs -o: the file to write.');
  if (resolve(output) === resolve(path)) return failure('usage', `${path} is the lesson itself: name another file to write to.`);
  const format = formats.find((one) => extname(output).toLowerCase() === `.${one}`);
  if (!format) return failure('usage', `A lesson is written as .html or .pdf, not as “${output}”.`);
  return { ok: true, value: { path, output, format } };
}
