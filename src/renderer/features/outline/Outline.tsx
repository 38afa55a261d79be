import { LineIcon } from '../../KindIcon';
import { runCommand } from '../../state/runCommand';
import { OutlineTree } from './OutlineTree';
import './outline.css';

/** The picture's twin in text: what is in the middle and all that hangs on it, opened as far as one likes. */
export function Outline() {
  return (
    <section className="panel outline" aria-label="Outline">
      <header className="panel-head">
        <h2 className="section-title">Outline</h2>
        <button type="button" className="icon-button" aria-label="Close the outline" title="Close the outline" onClick={() => runCommand('view.outline')}>
          <LineIcon path="M10 3 5 8l5 5" size={14} />
        </button>
      </header>
      <OutlineTree />
    </section>
  );
}
