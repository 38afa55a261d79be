import type { CommandId } from '#core/commands/commands';
import { LineIcon } from './KindIcon';
import { runCommand } from './state/runCommand';

/** Name of a panel at the left, and the button that runs the command which closes it. */
export function PanelHead({ title, id }: { readonly title: string; readonly id: CommandId }) {
  const close = `Close ${title.toLowerCase()}`;
  return (
    <header className="panel-head">
      <h2 className="section-title">{title}</h2>
      <button type="button" className="icon-button" aria-label={close} title={close} onClick={() => runCommand(id)}>
        <LineIcon path="M10 3 5 8l5 5" size={14} />
      </button>
    </header>
  );
}
