/** As much of fontkit as is used here; its own types bring Node's with them. */
declare module 'fontkit' {
  export interface Font {
    readonly unitsPerEm: number;
    readonly familyName: string;
    readonly characterSet: readonly number[];
    /** `features`: tags of OpenType that are switched on or off, beside those that are on as a rule. `script`: else by the text. */
    layout(text: string, features?: Readonly<Record<string, boolean>>, script?: string): GlyphRun;
  }

  export interface GlyphRun {
    readonly glyphs: readonly Glyph[];
    /** Of each glyph, in units of the font, y up. */
    readonly positions: readonly { readonly xAdvance: number; readonly xOffset: number; readonly yOffset: number }[];
  }

  export interface Glyph {
    readonly id: number;
    /** In units of the font, without kerning. */
    readonly advanceWidth: number;
    /** What it stands for. */
    readonly codePoints: readonly number[];
    readonly path: Outline;
  }

  export interface Outline {
    scale(x: number, y: number): Outline;
    toSVG(): string;
  }

  export function create(bytes: Uint8Array): Font;
}
