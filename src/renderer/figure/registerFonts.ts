import type { FontSlice } from '#core/figure/fonts/fontSlices';
import { loadFont } from './loadFont';

/** Makes slices known to a page or a worker, each by its own name, as `paintFigure` asks for them. */
export async function registerFonts(slices: readonly FontSlice[], known: FontFaceSet): Promise<void> {
  const names = new Set([...known].map(({ family }) => family.replaceAll('"', '')));
  const missing = slices.filter(({ name }) => !names.has(name));
  const faces = missing.map(async ({ name, weight, italic, ...slice }) => {
    const bytes = await loadFont({ name, weight, italic, ...slice });
    const face = new FontFace(name, Uint8Array.from(bytes).buffer, { weight: String(weight), style: italic ? 'italic' : 'normal' });
    known.add(await face.load());
  });
  await Promise.all(faces);
}
