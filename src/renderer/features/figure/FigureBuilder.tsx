import { descriptionOf } from '#core/figure/composeFigure';
import type { FigureStyle } from '#core/figure/FigureOptions';
import type { FigureScene } from '#core/figure/FigureScene';
import { figureWarnings } from '#core/figure/figureWarnings';
import { rasterSize } from '#core/figure/raster/rasterSize';
import { useEffect, useMemo, useRef, useState } from 'react';
import { useFigure } from '../../state/figure';
import { cancelFigures } from '../../state/figureFiles';
import { FigureClient } from '../../workers/FigureClient';
import { FigureActions } from './FigureActions';
import { FigurePreview } from './FigurePreview';
import { FigureSettings } from './FigureSettings';
import { ManyFigures } from './ManyFigures';
import { useFigureScene } from './useFigureScene';

export function FigureBuilder() {
  const { subject, style, scene } = useFigureScene();
  const [client] = useState(() => new FigureClient());
  const left = useRef<HTMLDivElement>(null);
  useEffect(() => {
    left.current?.querySelector('select')?.focus();
    return () => {
      client.close();
      cancelFigures();
      useFigure.setState({ message: undefined });
    };
  }, [client]);
  const { vision, texts, extent } = useFigure();
  const warnings = useMemo(() => (scene ? figureWarnings(subject, scene, style, vision) : []), [subject, scene, style, vision]);
  return (
    <>
      <div className="figure-columns">
        <div ref={left} className="figure-left">
          <h2>Figure</h2>
          <FigureSettings style={style} subject={subject} description={descriptionOf(subject, texts)} />
          <ManyFigures />
        </div>
        <div className="figure-right">
          <FigurePreview client={client} scene={scene} size={scene ? sizeInWords(scene, style) : ''} nothing={nothing[extent]} />
          <ul className="figure-warnings" aria-label="What to look at" aria-live="polite">
            {warnings.map((warning) => <li key={warning}>{warning}</li>)}
          </ul>
        </div>
      </div>
      <FigureActions client={client} scene={scene} style={style} />
    </>
  );
}

const nothing = {
  neighbourhood: 'There is nothing to draw.',
  screen: 'Nothing is in sight on the screen. Close this window and press 0 to bring the picture back.',
  selection: 'Nothing of the selection is drawn.',
  path: 'No path is shown. Ask for one with “Path from here to…” and come back.',
  walk: 'You have not walked yet.',
} as const;

/** "1920 × 1080 pixels · 33.9 × 19.1 cm" */
function sizeInWords(scene: FigureScene, { dotsPerInch }: FigureStyle): string {
  const { width, height } = rasterSize(scene, dotsPerInch);
  const inCentimetres = (pixels: number): string => ((pixels * 2.54) / 96).toFixed(1);
  return `${width} × ${height} pixels · ${inCentimetres(scene.printedWidth)} × ${inCentimetres((scene.printedWidth * scene.height) / scene.width)} cm`;
}
