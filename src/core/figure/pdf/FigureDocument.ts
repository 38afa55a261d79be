import { PDFDocument, type PdfInfo } from 'pdfkit';
import { metadataXml } from './metadataXml';

const nothing = new Date(0);

/** A tagged document that tells nothing of the machine or the hour that made it, so that the same figures give the same file. */
export class FigureDocument extends PDFDocument {
  constructor(info: PdfInfo) {
    const options = { pdfVersion: '1.7', lang: 'en', tagged: true, displayTitle: true, autoFirstPage: false, font: null } as const;
    super({ ...options, info: { Creator: 'Medroots Explorer', CreationDate: nothing, ...info } });
    if (this.info.CreationDate === nothing) delete this.info.CreationDate;
  }

  /** pdfkit's own writes texts into XML as they are, and cannot do without a date. */
  protected override _addInfo(): void {
    this.appendXML(metadataXml(this.info));
  }

  /** All bytes, once the document has ended. */
  async bytes(): Promise<Uint8Array> {
    const chunks: Uint8Array[] = [];
    await new Promise<void>((resolve) => {
      this.on('data', (chunk) => chunks.push(chunk)).on('end', resolve);
    });
    return joined(chunks);
  }
}

function joined(chunks: readonly Uint8Array[]): Uint8Array {
  const bytes = new Uint8Array(chunks.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, at);
    at += chunk.length;
  }
  return bytes;
}
