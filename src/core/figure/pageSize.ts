import type { FigureStyle, PageName, Unit } from './FigureOptions';
import type { PageSize } from './page/composePage';

/** CSS pixels to the inch. */
export const pixelsPerInch = 96;
const perInch: Readonly<Record<Exclude<Unit, 'px'>, number>> = { cm: 2.54, in: 1 };

/** Width and height in inches, upright; slides lie. ISO 216, ANSI, and the two shapes of a slide. */
const pages: Readonly<Record<Exclude<PageName, 'fit' | 'own'>, { readonly width: number; readonly height: number; readonly lies?: true }>> = {
  'slide-16-9': { width: 13 + 1 / 3, height: 7.5, lies: true },
  'slide-4-3': { width: 10, height: 7.5, lies: true },
  a4: { width: 210 / 25.4, height: 297 / 25.4 },
  a5: { width: 148 / 25.4, height: 210 / 25.4 },
  letter: { width: 8.5, height: 11 },
  a1: { width: 594 / 25.4, height: 841 / 25.4 },
};

/** Whether a page can stand or lie. */
export function isSheet(page: PageName): boolean {
  return page !== 'fit' && page !== 'own' && pages[page].lies !== true;
}

export function pageSize({ page, landscape, width, height, unit, dotsPerInch }: Pick<FigureStyle, 'page' | 'landscape' | 'width' | 'height' | 'unit' | 'dotsPerInch'>): PageSize {
  if (page === 'fit') return 'fit';
  if (page === 'own') {
    const scale = unit === 'px' ? pixelsPerInch / dotsPerInch : pixelsPerInch / perInch[unit];
    return { width: width * scale, height: height * scale };
  }
  const upright = pages[page];
  const [across, down] = upright.lies || !landscape ? [upright.width, upright.height] : [upright.height, upright.width];
  return { width: across * pixelsPerInch, height: down * pixelsPerInch };
}
