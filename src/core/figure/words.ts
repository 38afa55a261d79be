import { typography } from '../layout/typography';
import type { TextShape } from './FigureScene';

type StyleName = keyof typeof typography;

/** One line of text, `y` the middle of the line: as the canvas centres it. */
export function words(text: string, style: StyleName, at: { readonly x: number; readonly y: number; readonly align: 'left' | 'centre' | 'right' }, colour: string, size: number = typography[style].size): TextShape {
  const { metrics, tracking } = typography[style];
  return {
    kind: 'text',
    text,
    x: at.x,
    y: at.y + size * middleToBaseline,
    anchor: at.align === 'left' ? 'start' : at.align === 'right' ? 'end' : 'middle',
    face: metrics,
    size,
    colour,
    ...(tracking > 0 && { tracking: tracking * size }),
  };
}

/** From the middle of a line to its baseline, in parts of the size: between the middle of capitals and that of small letters. */
const middleToBaseline = 0.34;
