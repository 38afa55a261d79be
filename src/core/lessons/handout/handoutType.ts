import { words } from '../../figure/words';
import type { TextShape } from '../../figure/FigureScene';
import { typography, type TypeStyle } from '../../layout/typography';

/** A face of the program at a size of the handout's; lengths on its pages are CSS pixels, 96 to the inch. */
export interface Type {
  readonly face: keyof typeof typography;
  readonly style: TypeStyle;
}

function type(face: keyof typeof typography, size: number): Type {
  return { face, style: { ...typography[face], size } };
}

/** What a text is set in, with its kinds of emphasis. */
export interface TextSet {
  readonly text: Type;
  readonly strong: Type;
  readonly emphasis: Type;
  readonly code: Type;
  readonly lineHeight: number;
}

/** To be read: 12 pt. */
export const bodySet: TextSet = { text: type('cardMeaning', 16), strong: type('focusSmall', 16), emphasis: type('cardTransliteration', 16), code: type('label', 13.5), lineHeight: 22 };

/** Notes and sources: about 8 pt. */
export const smallSet: TextSet = { text: type('secondary', 11), strong: type('cardLabel', 11), emphasis: type('caption', 12.5), code: type('secondary', 11), lineHeight: 15 };

function titleSet(size: number, lineHeight: number): TextSet {
  const title = type('focusSmall', size);
  return { text: title, strong: title, emphasis: title, code: title, lineHeight };
}

/** Of the lesson, of a step and what stands like one, of a part of a page, and of a small picture. */
export const lessonTitleSet = titleSet(32, 38);
export const stepTitleSet = titleSet(26, 32);
export const partTitleSet = titleSet(19, 25);
export const cellTitleSet = titleSet(16, 20);

const heading = type('heading', typography.heading.size);
export const headingSet: TextSet = { text: heading, strong: heading, emphasis: heading, code: heading, lineHeight: 17 };

/** A piece of a line, `y` the middle of the line. */
export function typed(text: string, { face, style }: Type, at: { readonly x: number; readonly y: number; readonly align: 'left' | 'right' }, colour: string): TextShape {
  return words(text, face, at, colour, style.size);
}
