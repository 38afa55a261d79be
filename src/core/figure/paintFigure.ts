import { cssFont, systemFont } from './fonts/cssFont';
import { fontRuns } from './fonts/fontRuns';
import type { FigureScene, PathShape, Shape, TextShape } from './FigureScene';

/** What is used of a 2D context, of a browser's or of another library's, with its own kind of path. */
export interface FigureContext<Path> {
  fillStyle: unknown;
  strokeStyle: unknown;
  lineWidth: number;
  lineCap: 'butt' | 'round' | 'square';
  lineJoin: 'bevel' | 'miter' | 'round';
  miterLimit: number;
  font: string;
  letterSpacing: string;
  save(): void;
  restore(): void;
  scale(x: number, y: number): void;
  translate(x: number, y: number): void;
  setLineDash(lengths: number[]): void;
  fill(path: Path): void;
  stroke(path: Path): void;
  fillRect(x: number, y: number, width: number, height: number): void;
  fillText(text: string, x: number, y: number): void;
  measureText(text: string): { readonly width: number };
}

export interface PaintTools<Path> {
  path(d: string): Path;
}

/** Draws a figure from the context's origin, as its SVG looks. Each slice of it is there as a font of the slice's name. */
export function paintFigure<Path>(context: FigureContext<Path>, scene: FigureScene, pixelsPerUnit: number, tools: PaintTools<Path>): void {
  context.save();
  context.scale(pixelsPerUnit, pixelsPerUnit);
  // As SVG has it; a canvas starts with 10.
  context.miterLimit = 4;
  if (scene.background !== undefined) {
    context.fillStyle = scene.background;
    context.fillRect(0, 0, scene.width, scene.height);
  }
  for (const { shapes } of scene.groups) for (const shape of shapes) paintShape(context, shape, tools);
  context.restore();
}

function paintShape<Path>(context: FigureContext<Path>, shape: Shape, tools: PaintTools<Path>): void {
  if (shape.kind === 'text') paintText(context, shape);
  else paintPath(context, shape, tools);
}

/** Run by run: left to itself, a context would rather put a letter together from parts than take it from the next font. */
function paintText(context: Omit<FigureContext<never>, 'fill' | 'stroke'>, { text, x, y, anchor, face, size, colour, tracking = 0 }: TextShape): void {
  context.fillStyle = colour;
  context.letterSpacing = `${tracking}px`;
  const runs = fontRuns(text, face).map((run) => {
    const font = (context.font = run.slice ? cssFont(run.slice, size) : systemFont(face, size));
    return { text: run.text, font, width: context.measureText(run.text).width };
  });
  let pen = x - runs.reduce((sum, { width }) => sum + width, 0) * { start: 0, middle: 0.5, end: 1 }[anchor];
  for (const run of runs) {
    context.font = run.font;
    context.fillText(run.text, pen, y);
    pen += run.width;
  }
}

function paintPath<Path>(context: FigureContext<Path>, { d, fill, stroke, at }: PathShape, tools: PaintTools<Path>): void {
  const path = tools.path(d);
  context.save();
  if (at) context.translate(at.x, at.y);
  if (at) context.scale(at.scale, at.scale);
  if (fill !== undefined) {
    context.fillStyle = fill;
    context.fill(path);
  }
  if (stroke) paintStroke(context, path, stroke);
  context.restore();
}

function paintStroke<Path>(context: FigureContext<Path>, path: Path, { colour, width, dash, round }: NonNullable<PathShape['stroke']>): void {
  context.strokeStyle = colour;
  context.lineWidth = width;
  context.setLineDash([...(dash ?? [])]);
  context.lineCap = round ? 'round' : 'butt';
  context.lineJoin = round ? 'round' : 'miter';
  context.stroke(path);
}
