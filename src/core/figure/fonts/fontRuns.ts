import { hasAll, slicesOfFace, type FontSlice, type SliceFace } from './fontSlices';

export interface FontRun {
  readonly text: string;
  /** Has a glyph for each character of the text; none: no slice has any of them. */
  readonly slice: FontSlice | undefined;
}

/** A character with the marks on it. */
const characters = /\P{Mark}\p{Mark}*|\p{Mark}+/gsu;
const slicesByFace = new Map<SliceFace, readonly FontSlice[]>();

/** A text cut where its font file changes; put together, the runs are the text. A mark is parted from its base only where no file has both. */
export function fontRuns(text: string, face: SliceFace): readonly FontRun[] {
  const slices = slicesByFace.get(face) ?? slicesOfFace(face);
  slicesByFace.set(face, slices);
  const runs: { text: string; slice: FontSlice | undefined }[] = [];
  for (const [character] of text.matchAll(characters))
    for (const piece of sliceFor(character, slices) ? [character] : character) {
      const last = runs.at(-1);
      const slice = sliceFor(piece, slices, last?.slice);
      if (last && last.slice === slice) last.text += piece;
      else runs.push({ text: piece, slice });
    }
  return runs;
}

/** The first choice; but a space of the same family goes on in the slice before, so that nobody needs a file for a space. */
function sliceFor(text: string, slices: readonly FontSlice[], before?: FontSlice): FontSlice | undefined {
  const first = slices.find((slice) => hasAll(slice, text));
  return text === ' ' && before && first?.family === before.family ? before : first;
}

/** The slices that a text is drawn with, each once. */
export function slicesFor(text: string, face: SliceFace): readonly FontSlice[] {
  return [...new Set(fontRuns(text, face).flatMap(({ slice }) => slice ?? []))];
}
