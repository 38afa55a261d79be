import type { FaceName } from '../FigureScene';
import { slicesOfFace, type FontSlice } from './fontSlices';

/** A slice in a size, as CSS writes fonts. The slice goes by its own name, so that no font of the machine stands in for it. */
export function cssFont({ name, italic, weight }: FontSlice, size: number): string {
  return `${italic ? 'italic' : 'normal'} ${weight} ${size}px "${name}"`;
}

/** What the machine has that is most like a face. */
export function systemFont(face: FaceName, size: number): string {
  const [slice] = slicesOfFace(face);
  return `${slice?.italic ? 'italic' : 'normal'} ${slice?.weight ?? 400} ${size}px ${genericFamily(face)}`;
}

export function genericFamily(face: FaceName): 'sans-serif' | 'serif' {
  return face.startsWith('inter') ? 'sans-serif' : 'serif';
}
