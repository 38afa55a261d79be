import type { Font, GlyphRun } from 'fontkit';

const scripted = /[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}]/u;

/** How fontkit has to be asked for a text: for a text of digits and signs alone it would take a table that kerns them twice over. */
export function scriptOf(text: string): 'latn' | undefined {
  return scripted.test(text) ? undefined : 'latn';
}

/** A text as glyphs, kerned and joined as browsers do it: letters that are spaced out are not joined. */
export function shaped(font: Font, text: string, isTracked: boolean): GlyphRun {
  return font.layout(text, isTracked ? { liga: false, clig: false } : undefined, scriptOf(text));
}
