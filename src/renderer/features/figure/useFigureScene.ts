import { composeFigure } from '#core/figure/composeFigure';
import { defaultFigureStyle, type FigureStyle } from '#core/figure/FigureOptions';
import type { FigureScene } from '#core/figure/FigureScene';
import { madeOn } from '#core/figure/madeOn';
import { figureSubject, type FigureSubject } from '#core/figure/figureSubject';
import { useDeferredValue, useMemo, useState } from 'react';
import { useCanvas } from '../../state/canvas';
import { useExploration } from '../../state/exploration';
import { useFigure } from '../../state/figure';
import { useWindowState } from '../../state/windowState';

export interface FigureInHand {
  readonly subject: FigureSubject;
  readonly style: FigureStyle;
  /** None where there is nothing to draw. */
  readonly scene: FigureScene | undefined;
}

/** The figure as it is set now. What is typed is taken in when there is time. */
export function useFigureScene(): FigureInHand {
  const shown = useExploration();
  const { extent, depth } = useFigure();
  const texts = useDeferredValue(useFigure((state) => state.texts));
  const style = useWindowState((state) => state.settings.figures?.style) ?? defaultFigureStyle;
  // What was in sight when the window was opened: it covers the picture now.
  const [visible] = useState(() => useCanvas.getState().canvas?.visible() ?? shown.layout.bounds);
  const [date] = useState(() => madeOn(new Date()));
  const subject = useMemo(() => figureSubject(shown, { extent, depth, visible }), [shown, extent, depth, visible]);
  const scene = useMemo(() => (subject.layout.places.length === 0 ? undefined : composeFigure(subject, style, texts, date)), [subject, style, texts, date]);
  return { subject, style, scene };
}
