import type { PDFDocument, PdfFont } from 'pdfkit';
import type { FontBytes, FontSlice } from '../fonts/fontSlices';
import { unpackFont } from '../fonts/unpackFont';

/** The fonts of one document: each is fetched once, for the first page that needs it. */
export class PageFonts {
  private readonly loaded = new Set<string>();

  constructor(
    private readonly pdf: PDFDocument,
    private readonly bytesOf: FontBytes,
  ) {}

  async load(slices: Iterable<FontSlice>): Promise<void> {
    const missing = [...new Set(slices)].filter(({ name }) => !this.loaded.has(name));
    const files = await Promise.all(missing.map(async (slice) => ({ slice, bytes: await this.bytesOf(slice) })));
    for (const { slice, bytes } of files) {
      this.pdf.registerFont(slice.name, unpackFont(bytes));
      this.loaded.add(slice.name);
    }
  }

  /** A font that is loaded, known to the page that is being drawn. */
  readonly use = (slice: FontSlice): PdfFont => {
    const font = this.pdf.font(slice.name)._font;
    this.pdf.page.fonts[font.id] ??= font.ref();
    return font;
  };
}
