import { extname, resolve } from 'node:path';
import { figureFormats, type FigureFormat } from '#core/figure/figureFormats';
import { neighbourhoodSubject, waySubject, type FigureSubject } from '#core/figure/figureSubject';
import { pathStations } from '#core/figure/stations';
import type { MedicalGraph } from '#core/graph/MedicalGraph';
import type { View } from '#core/layout/Layout';
import { startView, withDepth } from '#core/layout/viewChanges';
import { failure, success, type Result } from '#core/result';
import type { NodeId } from '#core/vocabulary/ids';
import type { CommandIo, CommandResult } from './Command';
import { drawList } from './drawList';
import { drawOne } from './drawOne';
import { findNode } from './findNode';
import { loadGraph } from './loadGraph';
import { pathsBetween } from './pathsBetween';
import { readArguments, type Parsed } from './readArguments';
import { figureOptions, readFigureStyle, readFigureTexts } from './readFigureOptions';

const options = {
  ...figureOptions,
  depth: { type: 'string' },
  to: { type: 'string' },
  format: { type: 'string' },
  each: { type: 'string' },
  output: { type: 'string', short: 'o' },
  'alt-text': { type: 'string' },
} as const;

type Values = Parsed<typeof options>['values'];

/** What `medroots draw` does. */
export async function draw(args: readonly string[], io: CommandIo): Promise<CommandResult> {
  const read = readArguments(args, options);
  if (!read.ok) return read;
  const { values, positionals } = read.value;
  const [id, ...more] = positionals;
  if (more.length > 0 || (id === undefined) === (values.each === undefined)) return failure('usage', 'draw takes one ID, or --each LIST; put a name of several words in quotes.');
  const depth = depthOf(values.depth ?? '1');
  if (depth === undefined) return failure('usage', `--depth is 1, 2 or 3, not “${values.depth}”.`);
  const style = readFigureStyle(values);
  if (!style.ok) return style;
  const format = formatOf(values);
  if (!format.ok) return format;
  const misfit = misfitOf(values, format.value);
  if (misfit !== undefined) return failure('usage', misfit);
  const graph = await loadGraph(io);
  if (!graph.ok) return graph;
  const { each: list, output, 'alt-text': altText } = values;
  const common = { style: style.value, format: format.value, io };
  if (list !== undefined) return drawList({ ...common, graph: graph.value, list, output: output ?? '', subjectOf: (one) => around(graph.value, one, depth) });
  const subject = subjectOf(graph.value, id ?? '', values.to, depth, io);
  return subject.ok ? drawOne({ ...common, subject: subject.value, texts: readFigureTexts(values), output, altText }) : subject;
}

function depthOf(text: string): View['depth'] | undefined {
  return text === '1' ? 1 : text === '2' ? 2 : text === '3' ? 3 : undefined;
}

const formats: ReadonlyMap<string, FigureFormat> = new Map([...figureFormats.map((format) => [format, format] as const), ['jpg', 'jpeg']]);

function formatOfEnding(path: string): FigureFormat | undefined {
  return formats.get(extname(path).slice(1).toLowerCase());
}

function formatOf({ format, output, each }: Values): Result<FigureFormat, 'usage'> {
  const known = format === undefined ? formatOfEnding(output ?? 'figure.svg') : formats.get(format.toLowerCase());
  if (!known) return failure('usage', format === undefined ? `${output} does not end as a figure does: name its --format, ${figureFormats.join(', ')}.` : `There is no format “${format}”; there is ${figureFormats.join(', ')}.`);
  if (output === undefined && (known !== 'svg' || each !== undefined)) return failure('usage', each === undefined ? `A ${known} cannot be printed: name a file with -o FILE.` : '--each needs -o: a PDF file, or a folder.');
  return success(known);
}

const ofOneFigure = ['to', 'title', 'caption', 'alt', 'alt-text'] as const;

/** What cannot be meant together, so that nothing that was asked for is passed over in silence. */
function misfitOf(values: Values, format: FigureFormat): string | undefined {
  const { each, to, depth, outlines, output, 'alt-text': altText } = values;
  if (outlines && format !== 'svg') return `--outlines is of SVG, not of ${format.toUpperCase()}.`;
  if (each === undefined) {
    if (to !== undefined && depth !== undefined) return '--depth is of what is around a thing: leave it out with --to.';
    return isSamePath(output, altText) ? '-o and --alt-text name the same file.' : undefined;
  }
  const single = ofOneFigure.find((name) => values[name] !== undefined);
  if (single !== undefined) return `--${single} is of one figure: leave it out with --each.`;
  if (isSamePath(output, each)) return `${each} is the list itself: name another file to write to.`;
  return format !== 'pdf' && formatOfEnding(output ?? '') ? `A file for each goes into a folder, and ${output} is called as a file is.` : undefined;
}

function isSamePath(one: string | undefined, other: string | undefined): boolean {
  return one !== undefined && other !== undefined && resolve(one) === resolve(other);
}

function subjectOf(graph: MedicalGraph, from: string, to: string | undefined, depth: View['depth'], io: CommandIo): Result<FigureSubject, 'refused'> {
  if (to !== undefined) {
    const paths = pathsBetween(graph, from, to, {}, io);
    return paths.ok ? success(waySubject(graph, pathStations(paths.value[0]))) : paths;
  }
  const node = findNode(graph, from, io);
  return node.ok ? success(around(graph, node.value, depth)) : node;
}

function around(graph: MedicalGraph, id: NodeId, depth: View['depth']): FigureSubject {
  return neighbourhoodSubject(graph, withDepth(startView(id), depth));
}
