import { composeFigure } from '#core/figure/composeFigure';
import type { FigureStyle, FigureTexts } from '#core/figure/FigureOptions';
import type { FigureScene } from '#core/figure/FigureScene';
import type { FigureSubject } from '#core/figure/figureSubject';
import { figureWarnings } from '#core/figure/figureWarnings';
import { madeOn } from '#core/figure/madeOn';
import type { CommandIo } from './Command';

export interface Figure {
  readonly scene: FigureScene;
  /** What may keep people from reading it. */
  readonly warnings: readonly string[];
}

export function figureOf(subject: FigureSubject, style: FigureStyle, texts: FigureTexts): Figure {
  const scene = composeFigure(subject, style, texts, madeOn(new Date()));
  return { scene, warnings: figureWarnings(subject, scene, style, 'full') };
}

/** Tells of each figure of many, when it is its turn, how far the work is and what to look at in it. */
export function* told(figures: Iterable<Figure>, count: number, io: CommandIo): Generator<FigureScene> {
  let number = 0;
  for (const { scene, warnings } of figures) {
    number += 1;
    io.progress?.(`${number} of ${count}: ${scene.title}`);
    for (const warning of warnings) io.note(`${scene.title}: ${warning}`);
    yield scene;
  }
}
