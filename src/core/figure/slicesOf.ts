import { slicesFor } from './fonts/fontRuns';
import type { FontSlice } from './fonts/fontSlices';
import type { FigureScene } from './FigureScene';

/** The slices that the texts of a figure are drawn with, each once. */
export function slicesOf(scene: FigureScene): readonly FontSlice[] {
  const shapes = scene.groups.flatMap((group) => group.shapes);
  return [...new Set(shapes.flatMap((shape) => (shape.kind === 'text' ? slicesFor(shape.text, shape.face) : [])))];
}
