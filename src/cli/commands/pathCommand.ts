import { pathSentences, type PathStep } from '#core/graph/explainEdge';
import { explainUnjoined } from '#core/graph/explainUnjoined';
import { findPaths, type PathOptions } from '#core/graph/findPaths';
import type { MedicalGraph } from '#core/graph/MedicalGraph';
import { failure, success, type Result } from '#core/result';
import type { Command, CommandIo, CommandResult } from '../Command';
import { findNode } from '../findNode';
import { loadGraph } from '../loadGraph';
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
  const paths = pathsBetween(graph.value, from, to, { without: without.value }, io);
  if (!paths.ok) return paths;
  io.write(read.value.values.json ? `${JSON.stringify({ paths: paths.value }, null, 2)}\n` : inWords(paths.value, io.width));
  return success(undefined);
}

function pathsBetween(graph: MedicalGraph, from: string, to: string, options: PathOptions, io: CommandIo): Result<Path[], 'refused'> {
  const start = findNode(graph, from, io);
  if (!start.ok) return start;
  const end = findNode(graph, to, io);
  if (!end.ok) return end;
  if (start.value === end.value) return failure('refused', `“${from}” and “${to}” are the same: ${start.value}.`);
  const paths = findPaths(graph, start.value, end.value, options);
  if (paths.length === 0) return failure('refused', explainUnjoined(graph, start.value, end.value, options));
  return success(paths.map((path) => ({ nodes: path.nodes, steps: pathSentences(graph, path) })));
}

function inWords(paths: readonly Path[], width: number): string {
  const blocks = paths.map(({ steps }, index) => {
    const rows = steps.map(({ sentence }, step) => [step === 0 ? `${index + 1}.` : '', `${sentence}.`]);
    return alignRows(rows, width);
  });
  return `${blocks.join('\n\n')}\n`;
}
