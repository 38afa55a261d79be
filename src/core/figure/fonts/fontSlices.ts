import type { FaceName } from '../FigureScene';
import sliceRanges from './sliceRanges.json' with { type: 'json' };

/** A face of text, or the italic that stands in where an italic lacks a character. */
export type SliceFace = FaceName | 'gentium-400-italic';

/** One font file: the part of a face that has a range of characters. */
export interface FontSlice {
  /** Its own among all slices; the file's name without its end. */
  readonly name: string;
  readonly face: SliceFace;
  readonly family: 'Inter' | 'EB Garamond' | 'Gentium Plus';
  readonly weight: 400 | 500 | 600;
  readonly italic: boolean;
  /** The characters that it is for and has glyphs for, as in CSS. */
  readonly unicodeRange: string;
  /** The file in its package, as a module is named. */
  readonly file: string;
}

/** The bytes of a slice's file, from wherever a program keeps them. */
export type FontBytes = (slice: FontSlice) => Promise<Uint8Array>;

const sources = {
  inter: { family: 'Inter', files: 'inter' },
  garamond: { family: 'EB Garamond', files: 'eb-garamond' },
  gentium: { family: 'Gentium Plus', files: 'gentium-plus' },
} as const;

const faces = [
  { face: 'inter-400', source: sources.inter, weight: 400, italic: false },
  { face: 'inter-500', source: sources.inter, weight: 500, italic: false },
  { face: 'inter-600', source: sources.inter, weight: 600, italic: false },
  { face: 'garamond-400', source: sources.garamond, weight: 400, italic: false },
  { face: 'garamond-600', source: sources.garamond, weight: 600, italic: false },
  { face: 'garamond-400-italic', source: sources.garamond, weight: 400, italic: true },
  { face: 'gentium-400', source: sources.gentium, weight: 400, italic: false },
  { face: 'gentium-400-italic', source: sources.gentium, weight: 400, italic: true },
] as const;

/** Face by face, and in each the commonest first. */
export const fontSlices: readonly FontSlice[] = faces.flatMap(({ face, source, weight, italic }) =>
  Object.entries(sliceRanges[face]).map(([subset, unicodeRange]) => {
    const name = `${source.files}-${subset}-${weight}-${italic ? 'italic' : 'normal'}`;
    return { name, face, family: source.family, weight, italic, unicodeRange, file: `@fontsource/${source.files}/files/${name}.woff` };
  }),
);

/** The slices that a text in a face is drawn with, first choice first: its own, then those of Gentium Plus. */
export function slicesOfFace(face: SliceFace): readonly FontSlice[] {
  const standIn = face.endsWith('italic') ? 'gentium-400-italic' : 'gentium-400';
  return [face, ...(face === standIn ? [] : [standIn])].flatMap((name) => fontSlices.filter((slice) => slice.face === name));
}

const characterSets = new Map<string, ReadonlySet<number>>();

/** Whether a slice has a glyph for each character of a text. */
export function hasAll(slice: FontSlice, text: string): boolean {
  const known = characterSets.get(slice.unicodeRange) ?? characterSet(slice.unicodeRange);
  characterSets.set(slice.unicodeRange, known);
  for (const character of text) if (!known.has(character.codePointAt(0) ?? 0)) return false;
  return true;
}

function characterSet(unicodeRange: string): ReadonlySet<number> {
  const all = new Set<number>();
  for (const span of unicodeRange.replaceAll('U+', '').split(',')) {
    const [from = '', to = from] = span.split('-');
    for (let code = Number.parseInt(from, 16); code <= Number.parseInt(to, 16); code += 1) all.add(code);
  }
  return all;
}
