import { typography } from '../../layout/typography';
import type { TextShape } from '../FigureScene';
import { safeText } from '../safeText';
import { words } from '../words';
import { wrapped } from '../wrapped';

/** Text in lines, in model pixels; lines hang under the first by `indent`. */
export interface Paragraph {
  readonly height: number;
  /** With its upper left corner at (x, y). */
  readonly at: (x: number, y: number, colour: string) => TextShape[];
}

type StyleName = keyof typeof typography;

export function paragraph(text: string, style: StyleName, width: number, indent = 0): Paragraph {
  const size = typography[style].size;
  const lineHeight = Math.round(size * 1.36);
  const lines = wrapped(safeText(text), typography[style], width, indent);
  return {
    height: lines.length * lineHeight,
    at: (x, y, colour) => lines.map((line, index) => words(line, style, { x: x + (index === 0 ? 0 : indent), y: y + (index + 0.5) * lineHeight, align: 'left' }, colour)),
  };
}
