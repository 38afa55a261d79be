import type { FigureStyle } from '#core/figure/FigureOptions';
import { useId, useRef } from 'react';
import { changeStyle, forgetStyle, keepStyle } from '../../state/figure';
import { useWindowState } from '../../state/windowState';
import { Part } from './fields';

const noStyles: readonly { readonly name: string; readonly style: FigureStyle }[] = [];

/** Styles that are kept under a name: for the next figure, to look like the last. */
export function FigureStyles({ style }: { readonly style: FigureStyle }) {
  const styles = useWindowState((state) => state.settings.figures?.styles) ?? noStyles;
  const id = useId();
  const name = useRef<HTMLInputElement>(null);
  const current = styles.find((one) => JSON.stringify(one.style) === JSON.stringify(style));
  const keep = (): void => {
    const text = name.current?.value.trim() ?? '';
    if (text === '' || !name.current) return;
    keepStyle(text);
    name.current.value = '';
  };
  return (
    <Part title="Style">
      {styles.length > 0 && (
        <div className="figure-field">
          <label htmlFor={`${id} kept`}>Kept styles</label>
          <div className="figure-row">
            <select id={`${id} kept`} value={current?.name ?? ''} onChange={({ target }) => styles.filter((one) => one.name === target.value).forEach((one) => changeStyle(one.style))}>
              <option value="" disabled>Choose a style</option>
              {styles.map((one) => <option key={one.name}>{one.name}</option>)}
            </select>
            <button type="button" className="small-button" disabled={!current} onClick={() => current && forgetStyle(current.name)}>Forget</button>
          </div>
        </div>
      )}
      <div className="figure-field">
        <label htmlFor={`${id} name`}>Keep this style as</label>
        <div className="figure-row">
          <input ref={name} id={`${id} name`} maxLength={80} onKeyDown={(event) => event.key === 'Enter' && keep()} />
          <button type="button" className="small-button" onClick={keep}>Keep</button>
        </div>
      </div>
    </Part>
  );
}
