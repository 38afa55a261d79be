import { textWidth } from '../../layout/textWidth';
import { typography, type TypeStyle } from '../../layout/typography';
import type { TextShape } from '../FigureScene';
import { colourOperands } from './colourOperands';
import { short } from './short';
import type { TextPiece } from './TextPiece';

/** What no face has is as wide in each of them. */
const unit: TypeStyle = { ...typography.label, size: 1 };

/** Characters that no font of the figure has: a hollow box for each. */
export function missingPiece(text: string, { size, colour, tracking = 0 }: TextShape): TextPiece {
  const widths = Array.from(text, (character) => textWidth(character, unit) * size).filter((width) => width > 0);
  const pen = `${colourOperands(colour)} RG ${short(size * 0.06)} w`;
  return {
    width: widths.reduce((sum, width) => sum + width + tracking, 0),
    operators: (x, y) => `${pen} ${boxes(widths, size, tracking, x, y)} S`,
  };
}

function boxes(widths: readonly number[], size: number, tracking: number, x: number, y: number): string {
  let left = x;
  return widths
    .map((width) => {
      const box = [left + size * 0.08, y - size * 0.7, width - size * 0.16, size * 0.7].map(short);
      left += width + tracking;
      return `${box.join(' ')} re`;
    })
    .join(' ');
}
