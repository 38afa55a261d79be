import type { PDFDocument, PdfElement } from 'pdfkit';
import type { FigureScene, SceneGroup } from '../FigureScene';
import type { Box } from './boxes';
import { colourOperands } from './colourOperands';
import { groupInk, type GroupInk, type InkPart, type InkTools } from './groupInk';
import { short } from './short';
import { utf16Bytes } from './utf16Bytes';

export interface PageTools extends InkTools {
  readonly pdf: PDFDocument;
  /** What holds all that is read, page after page. */
  readonly root: PdfElement;
}

/**
 * A figure on a page of its own. A reader hears the description first, on the ground of the figure, then each group in
 * turn: beside that and not within it, since nobody is told what lies within a figure that has a description.
 */
export function drawPage(scene: FigureScene, tools: PageTools): void {
  const page = new Page(scene, tools);
  page.ground();
  const inks = scene.groups.map((group) => ({ group, ink: groupInk(group, tools) }));
  const boxes = new Map(inks.map(({ group, ink }) => [group.id, ink.box]));
  for (const { group, ink } of inks) if (ink.parts.length > 0) page.group(group, ink, group.leadsTo === undefined ? undefined : boxes.get(group.leadsTo));
}

const pointsPerPixel = 0.75;
/** Two hundred inches: no page has more units, and readers fail at one that does. A unit is then more than a point. */
const mostUnits = 14_400;

class Page {
  /** The page's units in a model pixel. */
  private readonly scale: number;

  constructor(
    private readonly scene: FigureScene,
    private readonly tools: PageTools,
  ) {
    const points = (scene.printedWidth / scene.width) * pointsPerPixel;
    const userUnit = Math.max(1, Math.ceil((Math.max(scene.width, scene.height) * points) / mostUnits));
    this.scale = points / userUnit;
    tools.pdf.addPage({ size: [scene.width * this.scale, scene.height * this.scale], margin: 0, userUnit });
    tools.pdf.transform(this.scale, 0, 0, this.scale, 0, 0);
  }

  ground(): void {
    const { background, description, title, width, height } = this.scene;
    const figure = this.element('Figure', { title, alt: description || title, ...this.place({ left: 0, top: 0, right: width, bottom: height }) });
    const whole = `0 0 ${short(width)} ${short(height)} re`;
    const operators = background === undefined ? `${whole} n` : `q ${colourOperands(background)} rg ${whole} f Q`;
    this.mark('Figure', figure, [{ operators }]);
    figure.end();
  }

  group({ label }: SceneGroup, ink: GroupInk, target: Box | undefined): void {
    if (label === undefined) this.decoration(ink);
    else if (!ink.textBox) this.drawing(label, ink);
    else if (target) this.link(label, ink, ink.textBox, target);
    else this.paragraph(label, ink);
  }

  private decoration({ parts }: GroupInk): void {
    const { pdf } = this.tools;
    pdf.markContent('Artifact');
    for (const { operators } of parts) pdf.addContent(operators);
    pdf.endMarkedContent();
  }

  private drawing(label: string, { parts, box }: GroupInk): void {
    const figure = this.element('Figure', { alt: label, ...this.place(box) });
    this.mark('Figure', figure, parts);
    figure.end();
  }

  private paragraph(label: string, { parts, words }: GroupInk): void {
    const paragraph = this.element('P', label === words ? {} : { alt: label });
    this.mark('P', paragraph, parts);
    paragraph.end();
  }

  /** The label is on the link's own spot: told of the paragraph, it would hide the link. */
  private link(label: string, { parts }: GroupInk, { left, top, right, bottom }: Box, target: Box): void {
    const { pdf } = this.tools;
    const paragraph = this.element('P', {});
    const link = pdf.struct('Link');
    paragraph.add(link);
    this.mark('Link', link, parts);
    const [x, y] = [target.left * this.scale, (this.scene.height - target.top) * this.scale];
    const Dest = [pdf.page.dictionary, 'XYZ', x, y, null] as const;
    pdf.annotate(left, top, right - left, bottom - top, { Subtype: 'Link', Dest, Contents: utf16Bytes(label), structParent: link });
    link.end();
    paragraph.end();
  }

  private element(type: 'Figure' | 'P', options: Parameters<PDFDocument['struct']>[1]): PdfElement {
    const element = this.tools.pdf.struct(type, options);
    this.tools.root.add(element);
    return element;
  }

  private mark(tag: string, element: PdfElement, parts: readonly InkPart[]): void {
    const { pdf } = this.tools;
    for (const { operators, actual } of parts) {
      const content = actual === undefined ? pdf.markStructureContent(tag) : pdf.markStructureContent('Span', { actual });
      pdf.addContent(operators).endMarkedContent();
      element.add(content);
    }
  }

  /** Where on the page it lies. */
  private place(box: Box | undefined): { bbox?: readonly [number, number, number, number] } {
    const units = (length: number): number => length * this.scale;
    return box ? { bbox: [units(box.left), units(box.top), units(box.right), units(box.bottom)] } : {};
  }
}
