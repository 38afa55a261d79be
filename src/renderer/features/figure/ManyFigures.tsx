import type { FigureFormat } from '#core/figure/figureFormats';
import { useId } from 'react';
import { useExploration } from '../../state/exploration';
import { useFigure } from '../../state/figure';
import { cancelFigures, saveFigures } from '../../state/figureFiles';
import { Part } from './fields';

/** A figure for every term of a list: a handout, or a folder. */
export function ManyFigures() {
  const id = useId();
  const { list, progress, format } = useFigure();
  const { graph, selection } = useExploration();
  const labels = (ids: readonly string[]): string => ids.map((one) => graph.getNodeAttribute(one, 'label')).join('\n');
  const fill = (ids: readonly string[]) => () => useFigure.setState({ list: labels(ids) });
  const folderFormat: FigureFormat = format === 'pdf' ? 'svg' : format;
  return (
    <Part title="Many figures">
      <div className="figure-field figure-words">
        <label htmlFor={id}>One name, code or id on each line</label>
        <textarea id={id} rows={4} value={list} onChange={({ target }) => useFigure.setState({ list: target.value })} />
      </div>
      <div className="button-row">
        <button type="button" className="small-button" onClick={fill(selection)}>The selection</button>
        <button type="button" className="small-button" onClick={fill(graph.filterNodes((_id, { kind }) => kind === 'term'))}>All terms</button>
      </div>
      {progress ? (
        <div className="figure-progress">
          <progress value={progress.done} max={progress.of} aria-label="Figures that are drawn" /> {progress.done} of {progress.of}
          <button type="button" className="small-button" onClick={cancelFigures}>Cancel</button>
        </div>
      ) : (
        <div className="button-row">
          <button type="button" className="small-button" disabled={list.trim() === ''} onClick={() => void saveFigures(list, 'pdf')}>One PDF, a page for each…</button>
          <button type="button" className="small-button" disabled={list.trim() === ''} onClick={() => void saveFigures(list, folderFormat)}>A folder of {folderFormat.toUpperCase()} files (ZIP)…</button>
        </div>
      )}
    </Part>
  );
}
