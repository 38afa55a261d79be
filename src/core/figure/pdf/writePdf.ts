import type { PdfElement } from 'pdfkit';
import type { FigureScene, TextShape } from '../FigureScene';
import { fontRuns } from '../fonts/fontRuns';
import type { FontBytes } from '../fonts/fontSlices';
import { drawPage } from './drawPage';
import { FigureDocument } from './FigureDocument';
import { PageFonts } from './PageFonts';
import type { PathOperators } from './pathOperators';
import type { TextRuns } from './textOperators';

const noRuns: TextRuns = { text: [], space: [] };

export interface PdfTools {
  readonly fonts: FontBytes;
  /** None: the file tells no date, and is the same whenever it is written. */
  readonly createdAt?: Date;
  /** How many pages are drawn; the next waits for it. */
  readonly onPage?: (pages: number) => void | Promise<void>;
}

/** Figures as a PDF, each on a page of its own size. The document has the first one's title. */
export async function writePdf(scenes: Iterable<FigureScene> | AsyncIterable<FigureScene>, tools: PdfTools): Promise<Uint8Array> {
  let book: Book | undefined;
  for await (const scene of scenes) {
    book ??= new Book(scene, tools);
    const pages = await book.add(scene);
    await tools.onPage?.(pages);
  }
  if (!book) throw new Error('A PDF needs at least one figure.');
  return book.close();
}

class Book {
  private readonly pdf: FigureDocument;
  private readonly bytes: Promise<Uint8Array>;
  private readonly fonts: PageFonts;
  private readonly root: PdfElement;
  private readonly paths = new Map<string, PathOperators>();
  private pages = 0;

  constructor({ title, description }: FigureScene, { fonts, createdAt }: PdfTools) {
    this.pdf = new FigureDocument({ Title: title, Subject: description, ...(createdAt && { CreationDate: createdAt }) });
    this.bytes = this.pdf.bytes();
    this.fonts = new PageFonts(this.pdf, fonts);
    this.root = this.pdf.struct('Document');
    this.pdf.addStructure(this.root);
  }

  /** How many pages there are then. */
  async add(scene: FigureScene): Promise<number> {
    const runs = runsOf(scene);
    await this.fonts.load([...runs.values()].flatMap(({ text, space }) => [...text, ...space].flatMap(({ slice }) => slice ?? [])));
    drawPage(scene, { pdf: this.pdf, root: this.root, paths: this.paths, fontOf: this.fonts.use, runsOf: (shape) => runs.get(shape) ?? noRuns });
    this.pages += 1;
    return this.pages;
  }

  close(): Promise<Uint8Array> {
    this.pdf.end();
    return this.bytes;
  }
}

function runsOf({ groups }: FigureScene): Map<TextShape, TextRuns> {
  return new Map(
    groups.flatMap(({ shapes }) => {
      const texts = shapes.filter((shape) => shape.kind === 'text');
      return texts.map((shape, index) => [shape, { text: fontRuns(shape.text, shape.face), space: index + 1 < texts.length ? fontRuns(' ', shape.face) : [] }]);
    }),
  );
}
