import type { CommandId } from '#core/commands/commands';
import { labelOf } from '#core/graph/labelOf';
import type { NodeId } from '#core/vocabulary/ids';
import { useId } from 'react';
import { CommandButton, useNow } from '../../CommandButton';
import { KindIcon, LineIcon } from '../../KindIcon';
import { useExploration } from '../../state/exploration';
import { program } from '../../state/program';
import { whyImpossible } from '../../state/runCommand';
import './selection.css';

const commandsForMany = ['path.between', 'view.expand', 'view.hide', 'view.pin', 'edit.copy', 'edit.copy-table', 'edit.select-none'] as const satisfies readonly CommandId[];
const mostNamed = 24;

/** What is selected, where that is more than one thing, and what can be done with it. The ends of a path have its panel. */
export function SelectionCard() {
  const selection = useExploration((state) => state.selection);
  const path = useExploration((state) => state.exploration.path);
  const areEnds = path !== undefined && selection.every((id) => id === path.from || id === path.to);
  return selection.length > 1 && !areEnds ? <Card selection={selection} /> : null;
}

function Card({ selection }: { readonly selection: readonly NodeId[] }) {
  const id = useId();
  const possible = useNow(() => commandsForMany.filter((command) => whyImpossible(command) === undefined).join(' '));
  return (
    <section className="selection-card" aria-labelledby={id}>
      <h2 id={id}>{selection.length} selected</h2>
      <ul className="selected-names">
        {selection.slice(0, mostNamed).map((one) => (
          <SelectedName key={one} id={one} />
        ))}
        {selection.length > mostNamed && <li className="selected-rest">and {selection.length - mostNamed} more</li>}
      </ul>
      <div className="button-row">
        {commandsForMany.filter((command) => possible.split(' ').includes(command)).map((command) => (
          <CommandButton key={command} id={command} />
        ))}
      </div>
    </section>
  );
}

function SelectedName({ id }: { readonly id: NodeId }) {
  const graph = useExploration((state) => state.graph);
  const title = `Select ${labelOf(graph, id)} no longer`;
  return (
    <li>
      <KindIcon node={graph.getNodeAttributes(id)} size={14} />
      <span>{labelOf(graph, id)}</span>
      <button type="button" className="icon-button" aria-label={title} title={title} onClick={() => program.select(program.shown.selection.filter((one) => one !== id))}>
        <LineIcon path="m5 5 6 6M11 5l-6 6" size={13} />
      </button>
    </li>
  );
}
