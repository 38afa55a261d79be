import { create, type Font, type Glyph } from 'fontkit';
import { textWidth } from '../../layout/textWidth';
import type { TextShape } from '../FigureScene';
import { fontRuns, type FontRun } from './fontRuns';
import type { FontBytes, FontSlice } from './fontSlices';
import { shaped } from './shaping';
import { unpackFont } from './unpackFont';

/** Opened fonts by the names of their slices. */
export type OpenFonts = ReadonlyMap<string, Font>;

/** A part of a text where it stands. */
export interface LaidRun {
  readonly text: string;
  /** Of its start, in model pixels. */
  readonly x: number;
  /** None: no slice has it, so whoever shows it uses what fonts there are. */
  readonly outlines?: Outlines;
}

interface Outlines {
  readonly slice: FontSlice;
  /** Model pixels to one unit of the font. */
  readonly scale: number;
  /** Each from the start of the run, in units of the font, y down. */
  readonly glyphs: readonly { readonly glyph: Glyph; readonly x: number; readonly y: number }[];
}

export async function openFonts(slices: readonly FontSlice[], fonts: FontBytes): Promise<OpenFonts> {
  return new Map(await Promise.all(slices.map(async (slice): Promise<[string, Font]> => [slice.name, create(unpackFont(await fonts(slice)))])));
}

/** A text as glyphs, from left to right. All slices that it needs are among the fonts. */
export function laidText(shape: TextShape, fonts: OpenFonts): readonly LaidRun[] {
  const runs = fontRuns(shape.text, shape.face).map((run) => layRun(run, shape, fonts));
  const width = runs.reduce((sum, run) => sum + run.width, 0);
  let x = shape.x - width * { start: 0, middle: 0.5, end: 1 }[shape.anchor];
  return runs.map(({ width: advance, ...run }) => {
    const laid = { ...run, x };
    x += advance;
    return laid;
  });
}

type RunInItself = Omit<LaidRun, 'x'> & { readonly width: number };

function layRun({ text, slice }: FontRun, shape: TextShape, fonts: OpenFonts): RunInItself {
  const font = slice && fonts.get(slice.name);
  if (!font) return { text, width: estimatedWidth(text, shape) };
  const scale = shape.size / font.unitsPerEm;
  const tracking = (shape.tracking ?? 0) / scale;
  const { glyphs, positions } = shaped(font, text, tracking !== 0);
  let pen = 0;
  const placed = positions.flatMap(({ xAdvance, xOffset, yOffset }, index) => {
    const glyph = glyphs[index];
    const at = { x: pen + xOffset, y: -yOffset };
    // A mark stands on its letter and takes no room.
    pen += xAdvance === 0 ? 0 : xAdvance + tracking;
    return glyph ? [{ glyph, ...at }] : [];
  });
  return { text, width: pen * scale, outlines: { slice, scale, glyphs: placed } };
}

function estimatedWidth(text: string, { face, size, tracking = 0 }: TextShape): number {
  return textWidth(text, { family: '', size, weight: 400, italic: face.endsWith('italic'), tracking: tracking / size, metrics: face });
}
