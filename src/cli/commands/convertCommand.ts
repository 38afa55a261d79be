import { resolve } from 'node:path';
import { readEntry } from '#core/formats/entry/readEntry';
import { writeEntry } from '#core/formats/entry/writeEntry';
import { failure, success } from '#core/result';
import type { Command, CommandIo, CommandResult } from '../Command';
import { entryReportText } from '../entryReportText';
import { loadGraph } from '../loadGraph';
import { readArguments } from '../readArguments';
import { readTextFile } from '../readTextFile';
import { writeWhole } from '../writeWhole';

export const convertCommand: Command = {
  usage: 'convert FILE [-o OUT.yaml]',
  summary: "Read the text of a dictionary entry into a data file, beside the dictionary's own.",
  details: `FILE                the entry's text, as copied from its page
-o, --output FILE   write the data file there instead of printing it`,
  run,
};

async function run(args: readonly string[], io: CommandIo): Promise<CommandResult> {
  const read = readArguments(args, { output: { type: 'string', short: 'o' } });
  if (!read.ok) return read;
  const [path, ...more] = read.value.positionals;
  if (path === undefined || more.length > 0) return failure('usage', 'convert takes one file.');
  const { output } = read.value.values;
  if (output !== undefined && resolve(output) === resolve(path)) return failure('refused', `${path} is the entry itself: name another file to write to.`);
  const text = await readTextFile(path);
  if (!text.ok) return text;
  const graph = await loadGraph(io);
  if (!graph.ok) return graph;
  const entry = readEntry(text.value, graph.value);
  if (!entry.ok) return failure('refused', `${path}: ${entry.message}`);
  const done = await put(writeEntry(entry.value.file), output, io);
  if (done.ok) for (const line of entryReportText(entry.value.report, io.width)) io.note(line);
  return done;
}

async function put(yaml: string, output: string | undefined, io: CommandIo): Promise<CommandResult> {
  if (output === undefined) {
    io.write(yaml);
    return success(undefined);
  }
  const written = await writeWhole(output, yaml);
  if (written.ok) io.note(`Wrote ${output}.`);
  return written;
}
