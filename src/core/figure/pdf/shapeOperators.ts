import type { PathShape, Stroke } from '../FigureScene';
import { colourOperands } from './colourOperands';
import { short } from './short';

/** What paints a path whose operators are known. The state of the page is the same after it as before. */
export function shapeOperators({ at, fill, stroke }: PathShape, path: string): string {
  if (fill === undefined && !stroke) return '';
  const parts = ['q'];
  if (at) parts.push(short(at.scale), '0 0', short(at.scale), short(at.x), short(at.y), 'cm');
  if (fill !== undefined) parts.push(colourOperands(fill), 'rg');
  if (stroke) parts.push(penOperators(stroke));
  parts.push(path, paintOperator(fill, stroke), 'Q');
  return parts.join(' ');
}

function penOperators({ colour, width, dash, round }: Stroke): string {
  const parts = [colourOperands(colour), 'RG', short(width), 'w'];
  if (dash && dash.some((length) => length > 0)) parts.push(`[${dash.map(short).join(' ')}] 0 d`);
  if (round) parts.push('1 J 1 j');
  return parts.join(' ');
}

function paintOperator(fill: string | undefined, stroke: Stroke | undefined): string {
  if (fill === undefined) return 'S';
  return stroke ? 'B' : 'f';
}
