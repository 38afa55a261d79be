import type { CommandId } from '#core/commands/commands';
import { LineIcon } from './KindIcon';
import { useExploration } from './state/exploration';
import { runCommand, titleNow, whyImpossible } from './state/runCommand';
import { useWindowState } from './state/windowState';

interface CommandButtonProps {
  readonly id: CommandId;
  /** Strokes that stand for the title, where there is no room for that. */
  readonly icon?: string;
}

/** A command of the registry as a button: its title as things stand, and why it cannot be called where it cannot. */
export function CommandButton({ id, icon }: CommandButtonProps) {
  const title = useNow(() => titleNow(id));
  const why = useNow(() => whyImpossible(id));
  const isIcon = icon !== undefined;
  return (
    <button type="button" className={isIcon ? 'icon-button' : 'small-button'} aria-label={isIcon ? title : undefined} disabled={why !== undefined} title={why ?? (isIcon ? title : undefined)} onClick={() => runCommand(id)}>
      {isIcon ? <LineIcon path={icon} /> : title}
    </button>
  );
}

/** What is read from the program, kept up with it. */
export function useNow<Value>(read: () => Value): Value {
  useWindowState(read);
  return useExploration(read);
}
