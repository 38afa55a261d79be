import type { FigureStyle, FigureTexts } from '#core/figure/FigureOptions';
import type { FigureSubject } from '#core/figure/figureSubject';
import { captionOf } from '#core/figure/page/contentsOf';
import { useId } from 'react';
import { useFigure } from '../../state/figure';
import { Part } from './fields';

/** Title, caption and alt text: made from the graph until one writes one’s own. */
export function FigureWords({ style, subject, description }: { readonly style: FigureStyle; readonly subject: FigureSubject; readonly description: string }) {
  return (
    <Part title="Words">
      <Words name="title" label="Title text" made={subject.title} rows={1} />
      {style.beside.includes('caption') && <Words name="caption" label="Caption text" made={captionOf(subject)} rows={3} />}
      <Words name="description" label="Alt text" made={description} rows={4} />
    </Part>
  );
}

function Words({ name, label, made, rows }: { readonly name: keyof FigureTexts; readonly label: string; readonly made: string; readonly rows: number }) {
  const id = useId();
  const own = useFigure((state) => state.texts[name]);
  return (
    <div className="figure-field figure-words">
      <label htmlFor={id}>{label}</label>
      {own !== undefined && (
        <button type="button" className="text-link" aria-label={`${label} as made from the graph`} onClick={() => setText(name, undefined)}>
          As made from the graph
        </button>
      )}
      <textarea id={id} rows={rows} maxLength={2000} value={own ?? made} onChange={({ target }) => setText(name, target.value)} />
    </div>
  );
}

function setText(name: keyof FigureTexts, text: string | undefined): void {
  const { [name]: _, ...others } = useFigure.getState().texts;
  useFigure.setState({ texts: text === undefined ? others : { ...others, [name]: text } });
}
