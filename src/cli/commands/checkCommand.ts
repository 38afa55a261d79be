import { buildGraph, type BuiltGraph } from '#core/graph/buildGraph';
import type { MedicalGraph } from '#core/graph/MedicalGraph';
import { problemText } from '#core/graph/problems';
import { failure, success } from '#core/result';
import { kindNames, kinds, standings } from '#core/vocabulary/kinds';
import type { Dispute } from '#core/vocabulary/schema';
import type { Command, CommandIo, CommandResult } from '../Command';
import { readArguments } from '../readArguments';
import { readDataFolder } from '../readDataFolder';
import { alignRows, wrapText } from '../terminalText';

export const checkCommand: Command = {
  usage: 'check [DIR]',
  summary: 'Check the data files, count what they hold, and list every dispute.',
  details: `DIR   the folder of data files (the shipped graph-data)`,
  run,
};

async function run(args: readonly string[], io: CommandIo): Promise<CommandResult> {
  const read = readArguments(args, {});
  if (!read.ok) return read;
  const [folder = io.dataFolder, ...more] = read.value.positionals;
  if (more.length > 0) return failure('usage', 'check takes one folder.');
  const files = await readDataFolder(folder).catch(() => undefined);
  if (!files) return failure('refused', `${folder} is not a folder that can be read.`);
  const built = buildGraph(files);
  io.write(report(built, files.length, io.width));
  const errors = built.problems.filter(({ severity }) => severity === 'error').length;
  return errors === 0 ? success(undefined) : failure('refused', `The data has ${counted(errors, 'error')}.`);
}

function report({ graph, problems }: BuiltGraph, files: number, width: number): string {
  const disputes = disputesOf(graph).map(({ name, dispute }) => disputeText(graph, name, dispute, width));
  const blocks = [
    // One line each, whatever the width: editors and grep read them so.
    problems.map(problemText).join('\n'),
    disputes.length === 0 ? '' : `Disputes\n\n${disputes.join('\n\n')}`,
    summary(graph, files, width),
  ];
  return `${blocks.filter((block) => block !== '').join('\n\n')}\n`;
}

function summary(graph: MedicalGraph, files: number, width: number): string {
  const facts = [...graph.mapNodes((_, { standing }) => standing), ...graph.mapEdges((_, { standing }) => standing)];
  const ofKind = (kind: string) => graph.filterNodes((_, node) => node.kind === kind).length;
  const rows = [
    ['Files', `${files}`],
    ['Nodes', `${graph.order}: ${kinds.map((kind) => `${ofKind(kind)} ${kindNames[kind][ofKind(kind) === 1 ? 'one' : 'many']}`).join(', ')}`],
    ['Edges', `${graph.size}`],
    ['Facts', `${facts.length}: ${standings.map((standing) => `${facts.filter((one) => one === standing).length} ${standing}`).join(', ')}`],
  ];
  return alignRows(rows, width);
}

function disputesOf(graph: MedicalGraph): { name: string; dispute: Dispute }[] {
  const all = [
    ...graph.mapNodes((name, { dispute }) => ({ name, dispute })),
    ...graph.mapEdges((key, { dispute }) => ({ name: key.replaceAll('|', ' | '), dispute })),
  ];
  return all.flatMap(({ name, dispute }) => (dispute ? [{ name, dispute }] : [])).toSorted((a, b) => (a.name < b.name ? -1 : 1));
}

function disputeText(graph: MedicalGraph, name: string, { entry, official, source, section }: Dispute, width: number): string {
  const named = graph.getAttribute('sources')[source];
  const checked = named?.official ? '  the official list says' : '  the check found';
  const rows = [['  the entry says', entry], [checked, official], ['  where', `${named?.short ?? source}: ${section}`]];
  return `${wrapText(name, width, 2)}\n${alignRows(rows, width)}`;
}

function counted(count: number, what: string): string {
  return `${count} ${what}${count === 1 ? '' : 's'}`;
}
