import { darkTheme, lightTheme, type Theme } from './palette';

export const figureThemeNames = ['light', 'dark', 'print', 'greyscale'] as const;
export type FigureThemeName = (typeof figureThemeNames)[number];

/** For paper: white ground and black ink. */
const printTheme: Theme = {
  ...lightTheme,
  surfaces: { ...lightTheme.surfaces, paper: '#ffffff', panel: '#ffffff', raised: '#ffffff', ink: '#000000', ink2: '#33373c', ink3: '#565b62', edge: '#7d776b' },
};

/** A greyscale figure is a printed one whose colours are turned grey when it is done. */
export const figureThemes: Readonly<Record<FigureThemeName, Theme>> = { light: lightTheme, dark: darkTheme, print: printTheme, greyscale: printTheme };
