import type { FigureFormat } from '#core/figure/figureFormats';
import { defaultFigureStyle, type Extent, type FigureStyle, type FigureTexts } from '#core/figure/FigureOptions';
import type { Vision } from '#core/figure/vision';
import type { View } from '#core/layout/Layout';
import { create } from 'zustand';
import { keepSettings, useWindowState } from './windowState';

/** The figure that is being made. What it looks like is in the settings. */
interface FigureState {
  readonly extent: Extent;
  readonly depth: View['depth'];
  readonly texts: FigureTexts;
  readonly vision: Vision;
  readonly format: FigureFormat;
  /** Many figures: a term on each line. */
  readonly list: string;
  /** What is being made of the list, and how far it is. */
  readonly progress: { readonly done: number; readonly of: number } | undefined;
  /** What went well or wrong last, in a sentence. */
  readonly message: string | undefined;
}

export const useFigure = create<FigureState>()(() => ({
  extent: 'neighbourhood', depth: 1, texts: {}, vision: 'full', format: 'png', list: '', progress: undefined, message: undefined,
}));

export function figureStyle(): FigureStyle {
  return useWindowState.getState().settings.figures?.style ?? defaultFigureStyle;
}

export function changeStyle(change: Partial<FigureStyle>): void {
  keepFigures({ style: { ...figureStyle(), ...change } });
}

/** Keeps the style under a name; one that had the name before gives way. */
export function keepStyle(name: string): void {
  keepFigures({ styles: [...otherStyles(name), { name, style: figureStyle() }].toSorted((a, b) => a.name.localeCompare(b.name)) });
}

export function forgetStyle(name: string): void {
  keepFigures({ styles: otherStyles(name) });
}

function otherStyles(name: string): { readonly name: string; readonly style: FigureStyle }[] {
  return (useWindowState.getState().settings.figures?.styles ?? []).filter((one) => one.name !== name);
}

function keepFigures(change: Partial<{ style: FigureStyle; styles: { name: string; style: FigureStyle }[] }>): void {
  const { figures } = useWindowState.getState().settings;
  keepSettings({ figures: { style: figureStyle(), styles: figures?.styles ?? [], ...change } });
}
