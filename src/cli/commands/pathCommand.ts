import { pathSentences, type PathStep } from '#core/graph/explainEdge';
import { findPaths } from '#core/graph/findPaths';
import type { MedicalGraph } from '#core/graph/MedicalGraph';
import { failure, success, type Result } from '#core/result';
import type { Command, CommandIo, CommandResult } from '../Command';
import { findNode } from '../findNode';
import { loadGraph } from '../loadGraph';
import { readArguments } from '../readArguments';
import { alignRows } from '../terminalText';

export const pathCommand: Command = {
  usage: 'path FROM TO [--json]',
  summary: 'Tell how two things are connected: the best paths, step by step.',
  details: `FROM, TO   an id, a code or a name: term:neurolysis, G89.4, "nerve block", -lysis
--json     {paths: [{nodes, steps: [{from, relation, to, sentence}]}]}, best first`,
  run,
};

interface Path {
  readonly nodes: readonly string[];
  readonly steps: readonly PathStep[];
}

async function run(args: readonly string[], io: CommandIo): Promise<CommandResult> {
  const read = readArguments(args, { json: { type: 'boolean', default: false } });
  if (!read.ok) return read;
  const [from, to, ...more] = read.value.positionals;
  if (from === undefined || to === undefined || more.length > 0) return failure('usage', 'path takes two arguments, FROM and TO; put a name of several words in quotes.');
  const graph = await loadGraph(io);
  if (!graph.ok) return graph;
  const paths = pathsBetween(graph.value, from, to, io);
  if (!paths.ok) return paths;
  io.write(read.value.values.json ? `${JSON.stringify({ paths: paths.value }, null, 2)}\n` : inWords(paths.value, io.width));
  return success(undefined);
}

function pathsBetween(graph: MedicalGraph, from: string, to: string, io: CommandIo): Result<Path[], 'refused'> {
  const start = findNode(graph, from, io);
  if (!start.ok) return start;
  const end = findNode(graph, to, io);
  if (!end.ok) return end;
  if (start.value === end.value) return failure('refused', `“${from}” and “${to}” are the same: ${start.value}.`);
  const paths = findPaths(graph, start.value, end.value);
  if (paths.length === 0) return failure('refused', `No path joins ${start.value} and ${end.value}.`);
  return success(paths.map((path) => ({ nodes: path.nodes, steps: pathSentences(graph, path) })));
}

function inWords(paths: readonly Path[], width: number): string {
  const blocks = paths.map(({ steps }, index) => {
    const rows = steps.map(({ sentence }, step) => [step === 0 ? `${index + 1}.` : '', `${sentence}.`]);
    return alignRows(rows, width);
  });
  return `${blocks.join('\n\n')}\n`;
}
