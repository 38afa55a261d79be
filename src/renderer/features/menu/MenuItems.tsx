import type { Entry, EntryGroup } from '#core/commands/Entry';
import type { CommandId } from '#core/commands/commands';
import { keyLabel, keysFor } from '#core/commands/keys';
import { host } from '../../host/host';
import './menu.css';

interface MenuItemsProps {
  readonly groups: readonly EntryGroup[];
  readonly onPick: (id: CommandId) => void;
}

/** Entries of a menu, a line between groups. What cannot be called can be reached all the same, to learn why. */
export function MenuItems({ groups, onPick }: MenuItemsProps) {
  return groups.map(({ key, entries }) => (
    <div key={key} className="menu-lines">
      {entries.map((entry) => (
        <MenuItem key={entry.command.id} entry={entry} onPick={onPick} />
      ))}
    </div>
  ));
}

function MenuItem({ entry: { command, title, why, holds }, onPick }: { readonly entry: Entry; readonly onPick: (id: CommandId) => void }) {
  const [key] = keysFor(command, host.system);
  const checkable = command.choice ? 'menuitemradio' : command.toggle ? 'menuitemcheckbox' : undefined;
  return (
    <button
      type="button"
      role={checkable ?? 'menuitem'}
      aria-checked={checkable && holds}
      aria-disabled={why !== undefined}
      tabIndex={-1}
      title={why}
      onClick={() => why === undefined && onPick(command.id)}
    >
      <span aria-hidden="true">{holds ? '✓' : ''}</span>
      <span className="menu-title">{title}</span>
      {key !== undefined && <kbd aria-hidden="true">{keyLabel(key, host.system)}</kbd>}
    </button>
  );
}
