/** As much of pdfkit as is used here; its own types (of another package) bring Node's with them. */
declare module 'pdfkit' {
  import type { Font } from 'fontkit';

  export interface PdfOptions {
    readonly pdfVersion: '1.7';
    readonly lang: string;
    readonly tagged: boolean;
    readonly displayTitle: boolean;
    readonly autoFirstPage: boolean;
    /** None to begin with, or Helvetica would be embedded. */
    readonly font: null;
    readonly info: PdfInfo;
  }

  /** What the document tells of itself. */
  export interface PdfInfo {
    Title?: string;
    Subject?: string;
    Creator?: string;
    Producer?: string;
    CreationDate?: Date;
  }

  /** A table of the file, or a reference to one. */
  export interface PdfReference {
    readonly id: number;
  }

  export interface PdfPage {
    readonly dictionary: PdfReference;
    /** By the names that the page's content calls them. */
    readonly fonts: Record<string, PdfReference>;
  }

  /** Where a piece of marked content lies. */
  export interface PdfContent {
    readonly refs: readonly object[];
  }

  export interface PdfElementOptions {
    readonly alt?: string;
    readonly title?: string;
    /** Left, upper, right and lower end, from the upper left corner of the page. */
    readonly bbox?: readonly [number, number, number, number];
  }

  export interface PdfElement {
    add(child: PdfElement | PdfContent): this;
    end(): void;
  }

  /** A font of which those glyphs are embedded that are in its subset. */
  export interface PdfFont {
    readonly id: string;
    readonly font: Font;
    /** Thousandths of the size to a unit of the font. */
    readonly scale: number;
    /** Gives the glyph's number in the file. */
    readonly subset: { includeGlyph(id: number): number };
    /** In thousandths of the size, by the glyphs' numbers in the file. */
    readonly widths: (number | undefined)[];
    /** What the glyphs stand for, likewise. */
    readonly unicode: ((readonly number[]) | undefined)[];
    ref(): PdfReference;
  }

  export interface PdfLink {
    readonly Subtype: 'Link';
    readonly Dest: readonly [PdfReference, 'XYZ', number, number, null];
    readonly Contents: Uint8Array;
    readonly structParent: PdfElement;
  }

  export class PDFDocument {
    constructor(options: PdfOptions);
    readonly page: PdfPage;
    readonly info: PdfInfo;
    /** The font that was last chosen. */
    readonly _font: PdfFont;
    on(event: 'data', listener: (bytes: Uint8Array) => void): this;
    on(event: 'end', listener: () => void): this;
    /** `userUnit`: points to one unit of the page. */
    addPage(options: { readonly size: readonly [number, number]; readonly margin: number; readonly userUnit: number }): this;
    end(): void;
    transform(a: number, b: number, c: number, d: number, e: number, f: number): this;
    addContent(operators: string): this;
    registerFont(name: string, bytes: Uint8Array): this;
    font(name: string): this;
    struct(type: string, options?: PdfElementOptions): PdfElement;
    addStructure(element: PdfElement): this;
    markContent(tag: 'Artifact'): this;
    /** `actual`: what a reader takes the content for; on a `Span` alone. */
    markStructureContent(tag: string, options?: { readonly actual?: string }): PdfContent;
    endMarkedContent(): this;
    annotate(x: number, y: number, width: number, height: number, annotation: PdfLink): this;
    appendXML(xml: string): void;
    /** Writes the document's title and the like as XML. */
    protected _addInfo(): void;
  }
}
