import { figureFormats, type FigureFormat } from '#core/figure/figureFormats';
import type { FigureStyle } from '#core/figure/FigureOptions';
import type { FigureScene } from '#core/figure/FigureScene';
import { largestPixelsPerInch } from '#core/figure/raster/rasterSize';
import { useState } from 'react';
import { useCloseModal } from '../../Modal';
import { changeStyle, useFigure } from '../../state/figure';
import { copyFigure, copyFigureAsSvg, saveDescription, saveFigure } from '../../state/figureFiles';
import { printFigure } from '../../state/printFigure';
import type { FigureClient } from '../../workers/FigureClient';
import { Choice } from './fields';

const formatNames: Readonly<Record<FigureFormat, string>> = { png: 'PNG', jpeg: 'JPEG', svg: 'SVG', pdf: 'PDF' };

interface ActionsProps {
  readonly client: FigureClient;
  readonly scene: FigureScene | undefined;
  readonly style: FigureStyle;
}

/** The file that is made, and what else can be done with the figure. */
export function FigureActions({ client, scene, style }: ActionsProps) {
  const close = useCloseModal();
  const { format, message } = useFigure();
  const [busy, setBusy] = useState(false);
  const doing = (work: (scene: FigureScene) => Promise<void>) => () => {
    if (!scene) return;
    setBusy(true);
    void work(scene).then(() => setBusy(false));
  };
  const tooLarge = scene !== undefined && style.dotsPerInch > largestPixelsPerInch(scene);
  const noFile = !scene || busy || (tooLarge && (format === 'png' || format === 'jpeg'));
  return (
    <div className="figure-actions">
      {tooLarge && scene && <TooLarge most={style.page === 'own' && style.unit === 'px' ? undefined : largestPixelsPerInch(scene)} />}
      <p className="figure-message" role="status">{busy ? 'Drawing…' : message}</p>
      <Choice label="Format" value={format} options={figureFormats.map((value) => ({ value, name: formatNames[value] }))} onChange={(value) => useFigure.setState({ format: value })} />
      {format === 'svg' && (
        <Choice label="Its text" value={style.svgText} options={[{ value: 'fonts', name: 'Text with its fonts' }, { value: 'outlines', name: 'Outlines' }]} onChange={(svgText) => changeStyle({ svgText })} />
      )}
      <button type="button" className="primary" disabled={noFile} onClick={doing((one) => saveFigure(client, one, format, style))}>Save…</button>
      <button type="button" className="secondary" disabled={!scene || busy || tooLarge} onClick={doing((one) => copyFigure(client, one, style))}>Copy as picture</button>
      <button type="button" className="secondary" disabled={!scene || busy} onClick={doing((one) => copyFigureAsSvg(client, one, style))}>Copy as SVG</button>
      <button type="button" className="secondary" disabled={!scene || busy} onClick={doing((one) => printFigure(client, one))}>Print…</button>
      <button type="button" className="secondary" disabled={!scene || busy} onClick={doing(saveDescription)}>Save alt text…</button>
      <button type="button" className="secondary" onClick={close}>Close</button>
    </div>
  );
}

/** Said before anything is drawn: no picture comes out empty or cut. `most`: the dots per inch that help; none where pixels were asked for. */
function TooLarge({ most }: { readonly most: number | undefined }) {
  return (
    <p className="figure-too-large" role="alert">
      A PNG or JPEG can have at most 16,384 pixels a side; SVG and PDF have no such limit.{' '}
      {most === undefined ? 'Make the page smaller.' : <>At {most} dots per inch this figure is just small enough. <button type="button" className="small-button" onClick={() => changeStyle({ dotsPerInch: most })}>Use {most}</button></>}
    </p>
  );
}
