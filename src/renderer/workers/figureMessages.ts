import type { FigureFormat } from '#core/figure/figureFormats';
import type { FigureStyle } from '#core/figure/FigureOptions';
import type { FigureScene } from '#core/figure/FigureScene';

/** A figure, and as which kind of file it is to be drawn. */
export interface FigureFile {
  readonly scene: FigureScene;
  readonly format: FigureFormat;
  readonly style: Pick<FigureStyle, 'dotsPerInch' | 'svgText'>;
}

/** A file to be drawn; or many: pages of one PDF, or files of one folder, then the whole of it. */
export type FigureTask =
  | ({ readonly kind: 'file' } & FigureFile)
  | { readonly kind: 'page'; readonly scene: FigureScene }
  | ({ readonly kind: 'folder-file'; readonly name: string } & FigureFile)
  | { readonly kind: 'finish' };

export type FigureQuestion = FigureTask & { readonly id: number };

/** The bytes of a file, none while there are many; or why it failed. */
export type FigureAnswer = { readonly id: number } & ({ readonly bytes?: Uint8Array<ArrayBuffer> } | { readonly fault: string });
