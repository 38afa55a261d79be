import type { Glyph } from 'fontkit';
import { laidText, type LaidRun, type OpenFonts } from '../fonts/laidText';
import type { TextShape } from '../FigureScene';
import type { SvgIds } from './SvgIds';
import { placement, textElement, type SvgElement } from './shapeElements';
import { attributes, colourValue, shortNumber } from './xml';

/** Texts as shapes: each glyph is drawn once, at the head of the file, and used wherever it stands. */
export class Outlines {
  /** Ids of glyphs by slice and glyph; empty for one without ink. */
  private readonly ids = new Map<string, string>();
  private readonly drawn: string[] = [];

  constructor(
    private readonly fonts: OpenFonts,
    private readonly svgIds: SvgIds,
  ) {}

  /** The glyphs of all texts that were written so far. */
  get definitions(): string {
    return this.drawn.length === 0 ? '' : `<defs>\n${this.drawn.join('\n')}\n</defs>\n`;
  }

  readonly write = (shape: TextShape): readonly SvgElement[] =>
    laidText(shape, this.fonts).flatMap((run) => {
      if (!run.outlines) return [textElement({ ...shape, text: run.text, x: run.x, anchor: 'start' })];
      const content = this.uses(run.outlines);
      const own = attributes({ transform: placement(run.x, shape.y, run.outlines.scale) });
      return content === '' ? [] : [{ tag: 'g', own, look: { fill: colourValue(shape.colour), stroke: 'none' }, content }];
    });

  private uses({ slice, glyphs }: NonNullable<LaidRun['outlines']>): string {
    const uses = glyphs.map(({ glyph, x, y }) => {
      const id = this.idOf(slice.name, glyph);
      // The old name of the attribute is the one that every program knows.
      return id && `<use xlink:href="#${id}"${place('x', x)}${place('y', y)}/>`;
    });
    return uses.join('');
  }

  private idOf(slice: string, glyph: Glyph): string {
    const key = `${slice} ${glyph.id}`;
    const known = this.ids.get(key);
    if (known !== undefined) return known;
    const d = glyph.path.scale(1, -1).toSVG();
    const id = d && this.svgIds.fresh(`glyph${this.drawn.length + 1}`);
    if (id) this.drawn.push(`<path id="${id}" d="${d}"/>`);
    this.ids.set(key, id);
    return id;
  }
}

function place(name: string, value: number): string {
  const written = shortNumber(value, 0);
  return written === '0' ? '' : ` ${name}="${written}"`;
}
