import type { Layout, Point } from '../layout/Layout';
import { describeLayout, describeSteps } from './describeLayout';
import { drawLayout } from './drawLayout';
import type { FigureStyle, FigureTexts } from './FigureOptions';
import type { FigureScene } from './FigureScene';
import type { FigureSubject } from './figureSubject';
import { figureThemes } from './figureThemes';
import { movedLayout } from './movedLayout';
import { composePage, type Picture } from './page/composePage';
import { contentsOf, noteNumbers } from './page/contentsOf';
import { pageSize } from './pageSize';
import type { Theme } from './palette';
import { safeText } from './safeText';
import { seenScene } from './vision';

/** The figure of a subject in a style: what preview, files and paper show. `date` is what the page says of when it was made. */
export function composeFigure(subject: FigureSubject, style: FigureStyle, texts: FigureTexts, date: string): FigureScene {
  const theme = figureThemes[style.theme];
  const contents = contentsOf(subject, style, texts, date);
  const page = composePage(pictureOf(subject, theme, noteNumbers(contents.notes)), contents, theme, pageSize(style));
  const background = style.background === 'none' ? undefined : style.background === 'white' ? '#ffffff' : theme.surfaces.paper;
  const scene = { ...page, title: safeText(texts.title ?? subject.title), description: descriptionOf(subject, texts), ...(background !== undefined && { background }) };
  return style.theme === 'greyscale' ? seenScene(scene, 'greyscale') : scene;
}

/** What the figure shows in words, made from the graph unless a person wrote it. */
export function descriptionOf({ graph, layout, stations }: FigureSubject, { description }: FigureTexts): string {
  return description ?? (stations ? describeSteps(graph, layout, stations) : describeLayout(graph, layout));
}

function pictureOf({ graph, layout, path }: FigureSubject, theme: Theme, notes: ReadonlyMap<string, number>): Picture {
  const bounds = boundsOf(layout);
  return { width: bounds.width, height: bounds.height, at: (x, y) => drawLayout(graph, movedLayout({ ...layout, bounds }, x, y), { theme, notes, ...(path && { path }) }) };
}

/** With the lines, which may bend out of the box around places and words. */
export function boundsOf({ bounds, lines }: Layout): Layout['bounds'] {
  let [left, right, top, bottom] = [bounds.x - bounds.width / 2, bounds.x + bounds.width / 2, bounds.y - bounds.height / 2, bounds.y + bounds.height / 2];
  const cover = ({ x, y }: Point): void => {
    [left, right, top, bottom] = [Math.min(left, x), Math.max(right, x), Math.min(top, y), Math.max(bottom, y)];
  };
  for (const { points } of lines) points.forEach(cover);
  return { x: (left + right) / 2, y: (top + bottom) / 2, width: right - left, height: bottom - top };
}
