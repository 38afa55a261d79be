import type { Box } from '../../layout/Layout';
import type { FigureScene, SceneGroup } from '../FigureScene';
import type { Theme } from '../palette';
import { stacked, type Block } from './Block';
import type { FigureContents } from './FigureContents';
import { legendBlock } from './legendBlock';
import { captionBlock, footerBlock, smallPrintBlock, titleBlock } from './textBlocks';

/** How large the picture is, and what it draws with its middle at (x, y). */
export interface Picture extends Pick<Box, 'width' | 'height'> {
  readonly at: (x: number, y: number) => SceneGroup[];
}

/** A page in CSS pixels (96 to the inch), or as large as the figure comes out. */
export type PageSize = { readonly width: number; readonly height: number } | 'fit';

const margin = 26;
const gap = 18;
const narrowest = 420;

type Page = Pick<FigureScene, 'width' | 'height' | 'printedWidth' | 'groups'>;

/** Where everything stands on a page of a width, and how high it must be for that. */
interface Arrangement {
  readonly needs: { readonly width: number; readonly height: number };
  readonly groups: (height: number) => SceneGroup[];
}

/**
 * Puts picture, title, legend and small print on a page so that all of it comes out as large as it can. Type and
 * picture are scaled together; nothing is cut. The small print stands under the picture, or beside it where that is
 * larger.
 */
export function composePage(picture: Picture, contents: FigureContents, theme: Theme, size: PageSize): Page {
  if (size === 'fit') return fittingPage(picture, contents, theme);
  const ratio = size.height / size.width;
  const ways = [(width: number) => below(picture, contents, theme, width), ...[0.24, 0.3, 0.38].map((share) => (width: number) => beside(picture, contents, theme, width, share))];
  const best = ways.map((way) => ({ way, width: smallestWidth(way, ratio) })).reduce((one, other) => (other.width < one.width * 0.98 ? other : one));
  const height = best.width * ratio;
  return { width: best.width, height, printedWidth: size.width, groups: best.way(best.width).groups(height) };
}

function fittingPage(picture: Picture, contents: FigureContents, theme: Theme): Page {
  const width = Math.ceil(Math.max(narrowest, picture.width + 2 * margin));
  const arrangement = below(picture, contents, theme, width);
  const height = Math.ceil(arrangement.needs.height);
  return { width, height, printedWidth: width, groups: arrangement.groups(height) };
}

/** The narrower the page in model pixels, the larger all of it is printed. */
function smallestWidth(way: (width: number) => Arrangement, ratio: number): number {
  const fits = (width: number): boolean => {
    const { needs } = way(width);
    return needs.width <= width && needs.height <= width * ratio;
  };
  let [least, most] = [narrowest, narrowest];
  while (!fits(most) && most < 1e6) [least, most] = [most, most * 1.6];
  while (most - least > 1) {
    const middle = (least + most) / 2;
    if (fits(middle)) most = middle;
    else least = middle;
  }
  return most;
}

function below(picture: Picture, contents: FigureContents, theme: Theme, width: number): Arrangement {
  const inner = width - 2 * margin;
  const title = titleBlock(contents, theme, inner);
  const under = stacked([legendBlock(contents.legend, theme, inner), captionBlock(contents, theme, inner), smallPrintBlock(contents, theme, inner), footerBlock(contents, theme, inner)], gap * 0.8);
  const used = 2 * margin + spaced(title) + spaced(under);
  return {
    needs: { width: picture.width + 2 * margin, height: used + picture.height },
    groups: (height) => [
      ...title.at(margin, margin),
      ...picture.at(width / 2, margin + spaced(title) + (height - used) / 2),
      ...under.at(margin, height - margin - under.height),
    ],
  };
}

function beside(picture: Picture, contents: FigureContents, theme: Theme, width: number, share: number): Arrangement {
  const inner = width - 2 * margin;
  const columnWidth = Math.max(230, inner * share);
  const title = titleBlock(contents, theme, inner);
  const footer = footerBlock(contents, theme, inner);
  const column = stacked([legendBlock(contents.legend, theme, columnWidth), captionBlock(contents, theme, columnWidth), smallPrintBlock(contents, theme, columnWidth)], gap);
  const used = 2 * margin + spaced(title) + spaced(footer);
  const pictureWidth = inner - columnWidth - gap * 1.5;
  return {
    needs: { width: picture.width + 2 * margin + columnWidth + gap * 1.5, height: used + Math.max(picture.height, column.height) },
    groups: (height) => [
      ...title.at(margin, margin),
      ...picture.at(margin + pictureWidth / 2, margin + spaced(title) + (height - used) / 2),
      ...column.at(width - margin - columnWidth, margin + spaced(title) + Math.max(0, (height - used - column.height) / 2)),
      ...footer.at(margin, height - margin - footer.height),
    ],
  };
}

/** With the room that parts it from the picture. */
function spaced({ height }: Block): number {
  return height === 0 ? 0 : height + gap;
}
