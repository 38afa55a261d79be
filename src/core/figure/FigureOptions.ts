import { z } from 'zod';
import { figureThemeNames } from './figureThemes';

/** How much of the graph a figure shows. */
export const extents = ['screen', 'selection', 'neighbourhood', 'path', 'walk'] as const;
export type Extent = (typeof extents)[number];

/** `fit`: as large as the figure comes out; `own`: a width and height of one's own. */
export const pageNames = ['fit', 'slide-16-9', 'slide-4-3', 'a4', 'a5', 'letter', 'a1', 'own'] as const;
export type PageName = (typeof pageNames)[number];
export const units = ['px', 'cm', 'in'] as const;
export type Unit = (typeof units)[number];

/** What can stand beside the picture. */
export const furniture = ['title', 'legend', 'caption', 'sources', 'licence', 'date'] as const;
export type Furniture = (typeof furniture)[number];

export const fewestDots = 36;
export const mostDots = 1200;

/** How figures look: remembered, and kept under names as styles. */
export const figureStyleSchema = z.strictObject({
  page: z.enum(pageNames),
  /** Of sheets of paper; slides are always landscape. */
  landscape: z.boolean(),
  /** Of a page of one's own. */
  width: z.number().positive().max(20_000),
  height: z.number().positive().max(20_000),
  unit: z.enum(units),
  dotsPerInch: z.int().min(fewestDots).max(mostDots),
  theme: z.enum(figureThemeNames),
  background: z.enum(['paper', 'white', 'none']),
  beside: z.array(z.enum(furniture)),
  /** Of an SVG: text with its fonts, or as outlines that look the same everywhere. */
  svgText: z.enum(['fonts', 'outlines']),
});
export type FigureStyle = z.infer<typeof figureStyleSchema>;

export const defaultFigureStyle: FigureStyle = {
  page: 'fit',
  landscape: true,
  width: 1600,
  height: 1000,
  unit: 'px',
  dotsPerInch: 192,
  theme: 'light',
  background: 'paper',
  beside: ['title', 'legend', 'caption', 'sources', 'licence'],
  svgText: 'fonts',
};

/** What a person has written for one figure; what is missing is made from the graph. */
export interface FigureTexts {
  readonly title?: string;
  readonly caption?: string;
  readonly description?: string;
}
