import { textWidth } from '../layout/textWidth';
import { typography, type TypeStyle } from '../layout/typography';
import type { FigureScene, TextShape } from './FigureScene';

interface TextInk {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** Where the letters of a figure's texts are, by the widths that its layout went by. */
export function textInks({ groups }: FigureScene): TextInk[] {
  return groups.flatMap(({ shapes }) => shapes.flatMap((shape) => (shape.kind === 'text' && shape.text !== '' ? [inkOf(shape)] : [])));
}

function inkOf({ text, x, y, anchor, face, size, tracking = 0 }: TextShape): TextInk {
  const like: TypeStyle = Object.values(typography).find(({ metrics }) => metrics === face) ?? typography.label;
  const width = textWidth(text, { ...like, size, tracking: 0 }) + tracking * Math.max(0, Array.from(text).length - 1);
  const left = anchor === 'start' ? x : anchor === 'end' ? x - width : x - width / 2;
  return { text, left, right: left + width, top: y - size * 0.62, bottom: y + size * 0.08 };
}

/** Texts that meet, and texts that leave the page. */
export function textFaults(scene: FigureScene): string[] {
  const inks = textInks(scene);
  const outside = inks.filter(({ left, right, top, bottom }) => left < 0 || right > scene.width || top < 0 || bottom > scene.height).map(({ text }) => `“${text}” leaves the page`);
  const meeting = inks.flatMap((one, index) => inks.slice(index + 1).filter((other) => meet(one, other)).map((other) => `“${one.text}” meets “${other.text}”`));
  return [...outside, ...meeting];
}

function meet(one: TextInk, other: TextInk): boolean {
  const slack = 0.5;
  return one.left < other.right - slack && other.left < one.right - slack && one.top < other.bottom - slack && other.top < one.bottom - slack;
}
