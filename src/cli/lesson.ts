import { extname, resolve } from 'node:path';
import { readLesson } from '#core/lessons/readLesson';
import { missingNodes } from '#core/lessons/missingNodes';
import { failure } from '#core/result';
import type { CommandIo, CommandResult } from './Command';
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

/** `medroots lesson`: reads a lesson, and writes it as what the ending of the output says. */
export async function lesson(args: readonly string[], io: CommandIo): Promise<CommandResult> {
  const read = readArguments(args, options);
  if (!read.ok) return read;
  const { values, positionals } = read.value;
  const [path, ...more] = positionals;
  const { output } = values;
  if (path === undefined || more.length > 0) return failure('usage', 'lesson takes one file.');
  if (output === undefined) return failure('usage', 'lesson needs -o: the file to write.');
  if (resolve(output) === resolve(path)) return failure('usage', `${path} is the lesson itself: name another file to write to.`);
  switch (extname(output).toLowerCase()) {
    case '.pdf': {
      const handout = readHandoutOptions(values);
      if (!handout.ok) return handout;
      const text = await readTextFile(path);
      if (!text.ok) return text;
      const made = readLesson(text.value);
      if (!made.ok) return failure('refused', `${path}: ${made.message}`);
      const graph = await loadGraph(io);
      if (!graph.ok) return graph;
      for (const { of, nodes } of missingNodes(graph.value, made.value)) io.note(`“${of.title}”: the graph lacks ${nodes.join(', ')}.`);
      return lessonPdf({ graph: graph.value, lesson: made.value, path, output, options: handout.value, io });
    }
    default:
      return failure('usage', `A lesson is written as .pdf, not as “${output}”.`);
  }
}
