import { genericFamily } from '../fonts/cssFont';
import { slicesOfFace } from '../fonts/fontSlices';
import type { FaceName, PathShape, Shape, TextShape } from '../FigureScene';
import type { Look } from './inherited';
import { attributes, colourValue, shortNumber, shortPath, xmlText } from './xml';

/** An element without what it may inherit. */
export interface SvgElement {
  readonly tag: string;
  /** As written in the tag. */
  readonly own: string;
  readonly look: Look;
  /** What is in it, as written. */
  readonly content?: string;
}

/** How the texts of a figure are written: as text, or as outlines. */
export type TextWriter = (shape: TextShape) => readonly SvgElement[];

export function shapeElements(shape: Shape, writeText: TextWriter): readonly SvgElement[] {
  return shape.kind === 'text' ? writeText(shape) : [pathElement(shape)];
}

function pathElement({ d, fill, stroke, at }: PathShape): SvgElement {
  const transform = at && placement(at.x, at.y, at.scale);
  const look = { fill: fill === undefined ? 'none' : colourValue(fill), ...strokeLook(stroke) };
  return { tag: 'path', own: attributes({ d: shortPath(d), transform }), look };
}

export function placement(x: number, y: number, scale: number): string {
  return `translate(${shortNumber(x)} ${shortNumber(y)})${scale === 1 ? '' : `scale(${shortNumber(scale, 6)})`}`;
}

function strokeLook(stroke: PathShape['stroke']): Look {
  if (!stroke) return { stroke: 'none' };
  return {
    stroke: colourValue(stroke.colour),
    'stroke-width': shortNumber(stroke.width),
    'stroke-dasharray': stroke.dash?.length ? stroke.dash.map((length) => shortNumber(length)).join(' ') : 'none',
    'stroke-linecap': stroke.round ? 'round' : 'butt',
    'stroke-linejoin': stroke.round ? 'round' : 'miter',
  };
}

export function textElement(shape: TextShape): SvgElement {
  const own = attributes({ x: shortNumber(shape.x), y: shortNumber(shape.y) });
  return { tag: 'text', own, look: textLook(shape), content: xmlText(shape.text) };
}

function textLook({ face, size, colour, anchor, tracking = 0 }: TextShape): Look {
  return {
    fill: colourValue(colour),
    stroke: 'none',
    ...fontLook(face),
    'font-size': shortNumber(size),
    'text-anchor': anchor,
    'letter-spacing': shortNumber(tracking),
  };
}

function fontLook(face: FaceName): Look {
  const slices = slicesOfFace(face);
  const families = new Set(slices.map(({ family }) => (family === 'Inter' ? family : `'${family}'`)));
  return {
    'font-family': [...families, genericFamily(face)].join(','),
    'font-weight': String(slices[0]?.weight ?? 400),
    'font-style': slices[0]?.italic ? 'italic' : 'normal',
  };
}
