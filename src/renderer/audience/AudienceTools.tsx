import { commandOf, type CommandId } from '#core/commands/commands';
import { keyLabel, keysFor } from '#core/commands/keys';
import { useEffect, useState } from 'react';
import { host } from '../host/host';
import { LineIcon } from '../KindIcon';
import { runCommand } from '../state/runCommand';

const tools: readonly (readonly [CommandId, string])[] = [
  ['present.back', 'M10 3 5 8l5 5'],
  ['present.next', 'm6 3 5 5-5 5'],
  ['present.blank', 'M2.5 3.5h11v8h-11zM6 14h4'],
  ['present.spotlight', 'M8 2v1.5M8 12.5V14M2 8h1.5M12.5 8H14M3.8 3.8l1 1M11.2 11.2l1 1M3.8 12.2l1-1M11.2 4.8l1-1M8 5.5a2.5 2.5 0 1 0 0 5 2.5 2.5 0 0 0 0-5z'],
  ['present.pointer', 'M3 2.5 6.5 13l2-4.5L13 6.5z'],
  ['present.presenter', 'M2.5 3h11v7h-11zM5 13.5h6M8 10v3.5'],
  ['present.end', 'm4 4 8 8M12 4l-8 8'],
];

/** Shown so long after the pointer has moved. Milliseconds. */
const shownFor = 2500;

/** What the teacher may need at hand: there while the pointer moves or the keyboard is in it, else out of sight. */
export function AudienceTools({ offScript }: { readonly offScript: boolean }) {
  const [shown, setShown] = useState(false);
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const onMove = (): void => {
      setShown(true);
      clearTimeout(timer);
      timer = setTimeout(() => setShown(false), shownFor);
    };
    window.addEventListener('pointermove', onMove);
    window.addEventListener('pointerdown', onMove);
    return () => {
      clearTimeout(timer);
      window.removeEventListener('pointermove', onMove);
      window.removeEventListener('pointerdown', onMove);
    };
  }, []);
  return (
    <div className="audience-tools" role="toolbar" aria-label="Presenting" data-shown={shown || offScript}>
      {offScript && <button type="button" className="audience-return" onClick={() => runCommand('present.return')}>{commandOf('present.return').title}</button>}
      {tools.map(([id, icon]) => <Tool key={id} id={id} icon={icon} />)}
    </div>
  );
}

function Tool({ id, icon }: { readonly id: CommandId; readonly icon: string }) {
  const command = commandOf(id);
  const title = command.title.replace(', while presenting', '');
  const [key] = keysFor(command, host.system);
  return (
    <button type="button" className="icon-button" aria-label={title} title={key === undefined ? title : `${title} (${keyLabel(key, host.system)})`} onClick={() => runCommand(id)}>
      <LineIcon path={icon} size={20} />
    </button>
  );
}
