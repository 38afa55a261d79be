import type { PdfFont } from 'pdfkit';
import type { PathShape, SceneGroup, Shape, TextShape } from '../FigureScene';
import type { FontSlice } from '../fonts/fontSlices';
import { around, placed, type Box } from './boxes';
import { pathOperators, type PathOperators } from './pathOperators';
import { shapeOperators } from './shapeOperators';
import { textOperators, type TextRuns } from './textOperators';

export interface InkTools {
  /** Paths that were drawn before: icons come again and again. */
  readonly paths: Map<string, PathOperators>;
  readonly fontOf: (slice: FontSlice) => PdfFont;
  readonly runsOf: (shape: TextShape) => TextRuns;
}

/** What is drawn and read in one go. */
export interface InkPart {
  readonly operators: string;
  /** What it reads as, where that cannot be told from what is drawn. */
  readonly actual?: string;
}

/** A group as it comes onto the page. */
export interface GroupInk {
  readonly parts: readonly InkPart[];
  readonly box: Box | undefined;
  /** Around what is written in it; none: nothing is. */
  readonly textBox: Box | undefined;
  /** All that is written in it. */
  readonly words: string;
}

interface Mark extends InkPart {
  readonly box: Box | undefined;
}

export function groupInk({ shapes }: SceneGroup, tools: InkTools): GroupInk {
  const marks = shapes.map((shape) => ({ shape, mark: markOf(shape, tools) }));
  const texts = marks.filter(({ shape }) => shape.kind === 'text');
  return {
    parts: joined(marks.map(({ mark }) => mark)),
    box: around(marks.flatMap(({ mark }) => mark.box ?? [])),
    textBox: around(texts.flatMap(({ mark }) => mark.box ?? [])),
    words: shapes.flatMap((shape) => (shape.kind === 'text' ? shape.text : [])).join(' '),
  };
}

function markOf(shape: Shape, tools: InkTools): Mark {
  return shape.kind === 'path' ? pathMark(shape, tools) : textOperators(shape, tools.runsOf(shape), tools.fontOf);
}

function pathMark(shape: PathShape, { paths }: InkTools): Mark {
  const path = paths.get(shape.d) ?? pathOperators(shape.d);
  paths.set(shape.d, path);
  return { operators: shapeOperators(shape, path.operators), box: path.box && placed(path.box, shape) };
}

/** As few parts as there can be. */
function joined(marks: readonly InkPart[]): readonly InkPart[] {
  const parts: { operators: string; actual?: string }[] = [];
  for (const { operators, actual } of marks) {
    const last = parts.at(-1);
    if (actual !== undefined) parts.push({ operators, actual });
    else if (last && last.actual === undefined) last.operators += `\n${operators}`;
    else if (operators !== '') parts.push({ operators });
  }
  return parts;
}
