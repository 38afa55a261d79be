import type { PdfFont } from 'pdfkit';
import type { TextShape } from '../FigureScene';
import type { FontRun } from '../fonts/fontRuns';
import type { FontSlice } from '../fonts/fontSlices';
import type { Box } from './boxes';
import { colourOperands } from './colourOperands';
import { glyphPiece } from './glyphPiece';
import { missingPiece } from './missingPiece';
import type { TextPiece } from './TextPiece';

/** Where the fonts change in a text. */
export interface TextRuns {
  readonly text: readonly FontRun[];
  /** The space that parts it from the next text of its group, for whoever reads or copies them. */
  readonly space: readonly FontRun[];
}

export interface ShownText {
  /** The state of the page is the same after them as before. */
  readonly operators: string;
  readonly box: Box;
  /** The text, where a reader could not tell it from what is shown: letters far apart look like words, and boxes say nothing. */
  readonly actual?: string;
}

const before = { start: 0, middle: 0.5, end: 1 } as const;

/** What shows a text, and where. */
export function textOperators(shape: TextShape, { text, space }: TextRuns, fontOf: (slice: FontSlice) => PdfFont): ShownText {
  const pieceOf = (run: FontRun): TextPiece => (run.slice ? glyphPiece(run.text, fontOf(run.slice), shape) : missingPiece(run.text, shape));
  const pieces = text.map(pieceOf);
  const width = pieces.reduce((sum, piece) => sum + piece.width, 0);
  const left = shape.x - width * before[shape.anchor];
  let x = left;
  const shown = [...pieces, ...space.map(pieceOf)].map((piece) => {
    x += piece.width;
    return piece.operators(x - piece.width, shape.y);
  });
  const operators = ['q', colourOperands(shape.colour), 'rg', ...shown, 'Q'].join(' ');
  const unclear = (shape.tracking ?? 0) !== 0 || text.some(({ slice }) => !slice);
  return { operators, ...(unclear && { actual: space.length > 0 ? `${shape.text} ` : shape.text }), box: { left, top: shape.y - shape.size * 0.9, right: left + width, bottom: shape.y + shape.size * 0.3 } };
}
