import { CommandButton } from '../../CommandButton';

/** Undo and redo, each saying what it would do. */
export function UndoButtons() {
  return (
    <div role="group" aria-label="Steps" className="undo-buttons">
      <CommandButton id="edit.undo" icon="M6 3 2.5 6.5 6 10M2.5 6.5H9a4.2 4.2 0 0 1 0 8.4H6" />
      <CommandButton id="edit.redo" icon="m10 3 3.5 3.5L10 10M13.5 6.5H7a4.2 4.2 0 0 0 0 8.4h3" />
    </div>
  );
}
