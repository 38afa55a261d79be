import '@fontsource-variable/inter/wght.css';
import '@fontsource-variable/eb-garamond/wght.css';
import '@fontsource-variable/eb-garamond/wght-italic.css';
import '@fontsource/gentium-plus/400.css';
import '@fontsource/gentium-plus/400-italic.css';

/** The canvas draws with whatever is there at the moment; so the faces that it writes in are fetched first. */
const facesOnCanvas = [
  ['400 13px "Inter Variable"', 'neuro'],
  ['600 13px "Inter Variable"', 'neuro'],
  ['600 43px "EB Garamond Variable"', 'neuro'],
  ['italic 400 14px "EB Garamond Variable"', 'neuro'],
  ['400 22px "Gentium Plus"', 'νεῦρον'],
  ['italic 400 14px "Gentium Plus"', 'tomḗ'],
] as const;

/** Settles when all faces are there, or at once for a face that cannot be had: a page in another face beats none. */
export async function loadFonts(): Promise<void> {
  await Promise.allSettled(facesOnCanvas.map(([font, sample]) => document.fonts.load(font, sample)));
}
