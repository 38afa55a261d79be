import { exportGraph } from '#core/graph/exportGraph';
import type { MedicalGraph } from '#core/graph/MedicalGraph';
import { neighbourhood } from '#core/graph/neighbourhood';
import { failure, success, type Result } from '#core/result';
import type { Command, CommandIo, CommandResult } from '../Command';
import { findNode } from '../findNode';
import { loadGraph } from '../loadGraph';
import { readArguments } from '../readArguments';
import { writeWhole } from '../writeWhole';

const formats: readonly string[] = ['json'];

const options = {
  format: { type: 'string', default: 'json' },
  focus: { type: 'string' },
  depth: { type: 'string' },
  output: { type: 'string', short: 'o' },
} as const;

export const exportCommand: Command = {
  usage: 'export [--format json] [--focus ID [--depth N]] [-o FILE]',
  summary: 'Print the graph, or the part of it around a node.',
  details: `--format json       the graph as graphology serializes it (the only format)
--focus ID          only what is near this node: an id, a code or a name
--depth N           how many steps around it (1)
-o, --output FILE   write to a file instead of printing`,
  run,
};

async function run(args: readonly string[], io: CommandIo): Promise<CommandResult> {
  const read = readArguments(args, options);
  if (!read.ok) return read;
  const { format, focus, depth, output } = read.value.values;
  if (read.value.positionals.length > 0) return failure('usage', `export takes no argument “${read.value.positionals[0]}”.`);
  if (!formats.includes(format)) return failure('usage', `There is no format “${format}”; there is: ${formats.join(', ')}.`);
  if (depth !== undefined && focus === undefined) return failure('usage', '--depth needs --focus: the node that it is counted from.');
  if (depth !== undefined && !/^\d{1,4}$/.test(depth)) return failure('usage', `--depth is a number of steps, not “${depth}”.`);
  const graph = await loadGraph(io);
  if (!graph.ok) return graph;
  const part = partOf(graph.value, focus, Number(depth ?? 1), io);
  return part.ok ? put(part.value, output, io) : part;
}

function partOf(graph: MedicalGraph, focus: string | undefined, depth: number, io: CommandIo): Result<MedicalGraph, 'refused'> {
  if (focus === undefined) return success(graph);
  const node = findNode(graph, focus, io);
  return node.ok ? success(neighbourhood(graph, node.value, depth)) : node;
}

async function put(graph: MedicalGraph, output: string | undefined, io: CommandIo): Promise<CommandResult> {
  const text = `${JSON.stringify(exportGraph(graph), null, 2)}\n`;
  if (output === undefined) {
    io.write(text);
    return success(undefined);
  }
  const written = await writeWhole(output, text);
  if (written.ok) io.note(`Wrote ${output}: ${graph.order} nodes, ${graph.size} edges.`);
  return written;
}
