import type { CommandId } from '#core/commands/commands';
import { LineIcon } from '../../KindIcon';
import { useExploration } from '../../state/exploration';
import { runCommand, titleNow, whyImpossible } from '../../state/runCommand';

/** Undo and redo, each saying what it would do. */
export function UndoButtons() {
  useExploration((state) => state.history);
  return (
    <div role="group" aria-label="Steps" className="undo-buttons">
      <StepButton id="edit.undo" icon="M6 3 2.5 6.5 6 10M2.5 6.5H9a4.2 4.2 0 0 1 0 8.4H6" />
      <StepButton id="edit.redo" icon="m10 3 3.5 3.5L10 10M13.5 6.5H7a4.2 4.2 0 0 0 0 8.4h3" />
    </div>
  );
}

function StepButton({ id, icon }: { readonly id: CommandId; readonly icon: string }) {
  const title = titleNow(id);
  return (
    <button type="button" className="icon-button" aria-label={title} title={title} disabled={whyImpossible(id) !== undefined} onClick={() => runCommand(id)}>
      <LineIcon path={icon} />
    </button>
  );
}
