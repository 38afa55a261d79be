import { buildGraph } from '#core/graph/buildGraph';
import type { MedicalGraph } from '#core/graph/MedicalGraph';
import { problemText, type Problem } from '#core/graph/problems';
import type { DataText } from '#core/graph/readYaml';
import { checkLesson } from '#core/lessons/checkLesson';
import { isLessonFile } from '#core/lessons/isLessonFile';
import type { Lesson } from '#core/lessons/Lesson';
import { failure, success } from '#core/result';
import { kindNames, kinds, standings } from '#core/vocabulary/kinds';
import type { Dispute } from '#core/vocabulary/schema';
import type { Command, CommandIo, CommandResult } from '../Command';
import { readArguments } from '../readArguments';
import { readYamlFolder } from '../readDataFolder';
import { alignRows, wrapText } from '../terminalText';

export const checkCommand: Command = {
  usage: 'check [DIR]',
  summary: 'Check the data files and lessons, count what they hold, and list every dispute.',
  details: `DIR   the folder of data files (the shipped graph-data)`,
  run,
};

async function run(args: readonly string[], io: CommandIo): Promise<CommandResult> {
  const given = readArguments(args, {});
  if (!given.ok) return given;
  const [folder = io.dataFolder, ...more] = given.value.positionals;
  if (more.length > 0) return failure('usage', 'check takes one folder.');
  const files = await readYamlFolder(folder).catch(() => undefined);
  if (!files) return failure('refused', `${folder} is not a folder that can be read.`);
  const checked = checkFiles(files);
  io.write(report(checked, io.width));
  const errors = checked.problems.filter(({ severity }) => severity === 'error').length;
  return errors === 0 ? success(undefined) : failure('refused', `The data has ${counted(errors, 'error')}.`);
}

interface Checked {
  readonly graph: MedicalGraph;
  readonly problems: readonly Problem[];
  readonly files: number;
  readonly lessons: readonly Lesson[];
}

function checkFiles(all: readonly DataText[]): Checked {
  const files = all.filter(({ path }) => !isLessonFile(path));
  const { graph, problems } = buildGraph(files);
  const lessons = all.filter(({ path }) => isLessonFile(path)).map((file) => checkLesson(graph, file));
  return { graph, problems: [...problems, ...lessons.flatMap((one) => one.problems)], files: files.length, lessons: lessons.flatMap(({ lesson }) => lesson ?? []) };
}

function report({ graph, problems, files, lessons }: Checked, width: number): string {
  const disputes = disputesOf(graph).map(({ name, dispute }) => disputeText(graph, name, dispute, width));
  const blocks = [
    // One line each, whatever the width: editors and grep read them so.
    problems.map(problemText).join('\n'),
    disputes.length === 0 ? '' : `Disputes\n\n${disputes.join('\n\n')}`,
    summary(graph, files, lessons, width),
  ];
  return `${blocks.filter((block) => block !== '').join('\n\n')}\n`;
}

function summary(graph: MedicalGraph, files: number, lessons: readonly Lesson[], width: number): string {
  const facts = [...graph.mapNodes((_, { standing }) => standing), ...graph.mapEdges((_, { standing }) => standing)];
  const ofKind = (kind: string) => graph.filterNodes((_, node) => node.kind === kind).length;
  const rows = [
    ['Files', `${files}`],
    ['Nodes', `${graph.order}: ${kinds.map((kind) => `${ofKind(kind)} ${kindNames[kind][ofKind(kind) === 1 ? 'one' : 'many']}`).join(', ')}`],
    ['Edges', `${graph.size}`],
    ['Facts', `${facts.length}: ${standings.map((standing) => `${facts.filter((one) => one === standing).length} ${standing}`).join(', ')}`],
    ...(lessons.length === 0 ? [] : [['Lessons', `${lessons.length}: ${inLessons(lessons).join(', ')}`]]),
  ];
  return alignRows(rows, width);
}

function inLessons(lessons: readonly Lesson[]): string[] {
  const steps = lessons.flatMap((lesson) => lesson.steps);
  const questions = steps.filter(({ question }) => question);
  return [counted(steps.length, 'step'), counted(questions.length, 'question'), counted(lessons.flatMap(({ cases }) => cases).length, 'case')];
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
