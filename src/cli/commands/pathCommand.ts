import { pathSentences, type PathStep } from '#core/graph/explainEdge';
import { failure, success } from '#core/result';
import type { Command, CommandIo, CommandResult } from '../Command';
import { loadGraph } from '../loadGraph';
import { pathsBetween } from '../pathsBetween';
import { readArguments } from '../readArguments';
import { readRelations } from '../readRelations';
import { alignRows } from '../terminalText';

export const pathCommand: Command = {
  usage: 'path FROM TO [--without RELATION]… [--json]',
  summary: 'Tell how two things are connected: the best paths, step by step.',
  details: `FROM, TO   an id, a code or a name: term:neurolysis, G89.4, "nerve block", -lysis
--without RELATION   no step may use it: --without related-to; can be given more than once
--json     {paths: [{nodes, steps: [{from, relation, to, sentence}]}]}, best first`,
  run,
};

interface Path {
  readonly nodes: readonly string[];
  readonly steps: readonly PathStep[];
}

async function run(args: readonly string[], io: CommandIo): Promise<CommandResult> {
  const read = readArguments(args, { json: { type: 'boolean', default: false }, without: { type: 'string', multiple: true, default: [] } });
  if (!read.ok) return read;
  const [from, to, ...more] = read.value.positionals;
  if (from === undefined || to === undefined || more.length > 0) return failure('usage', 'path takes two arguments, FROM and TO; put a name of several words in quotes.');
  const without = readRelations(read.value.values.without);
  if (!without.ok) return without;
  const graph = await loadGraph(io);
  if (!graph.ok) return graph;
  const found = pathsBetween(graph.value, from, to, { without: without.value }, io);
  if (!found.ok) return found;
  const paths = found.value.map((path) => ({ nodes: path.nodes, steps: pathSentences(graph.value, path) }));
  io.write(read.value.values.json ? `${JSON.stringify({ paths }, null, 2)}\n` : inWords(paths, io.width));
  return success(undefined);
}

function inWords(paths: readonly Path[], width: number): string {
  const blocks = paths.map(({ steps }, index) => {
    const rows = steps.map(({ sentence }, step) => [step === 0 ? `${index + 1}.` : '', `${sentence}.`]);
    return alignRows(rows, width);
  });
  return `${blocks.join('\n\n')}\n`;
}
