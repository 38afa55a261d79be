import { PanelHead } from '../../PanelHead';
import { OutlineTree } from './OutlineTree';
import './outline.css';

/** The picture's twin in text: what is in the middle and all that hangs on it, opened as far as one likes. */
export function Outline() {
  return (
    <section className="panel outline" aria-label="Outline">
      <PanelHead title="Outline" id="view.outline" />
      <OutlineTree />
    </section>
  );
}
