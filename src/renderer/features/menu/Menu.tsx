import { commands, menuNames, type Command } from '#core/commands/commands';
import { keyLabel, keysFor } from '#core/commands/keys';
import { useId, useRef, useState, type KeyboardEvent } from 'react';
import { host } from '../../host/host';
import { LineIcon } from '../../KindIcon';
import { holds, runCommand, titleNow, whyImpossible } from '../../state/runCommand';
import './menu.css';

/** Every command of the registry in one menu of the page; where the system draws a menu, that one is there as well. */
export function Menu() {
  const id = useId();
  const list = useRef<HTMLDivElement>(null);
  const [open, setOpen] = useState(false);
  const onKeyDown = (event: KeyboardEvent): void => {
    const items = [...(list.current?.querySelectorAll<HTMLButtonElement>('[role^="menuitem"]:not(:disabled)') ?? [])];
    const at = items.findIndex((item) => item === document.activeElement);
    const next = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: items.length - 1 }[event.key];
    if (next === undefined) return;
    event.preventDefault();
    items.at(next % items.length)?.focus();
  };
  return (
    <>
      <button type="button" className="icon-button" aria-label="Menu" title="Menu" aria-haspopup="menu" aria-expanded={open} popoverTarget={id}>
        <LineIcon path="M2.5 4.5h11M2.5 8h11M2.5 11.5h11" />
      </button>
      <div id={id} ref={list} popover="auto" role="menu" aria-label="Menu" className="menu" onToggle={(event) => setOpen(event.newState === 'open')} onKeyDown={onKeyDown}>
        {open && menuNames.map((name) => <MenuPart key={name} name={name} close={() => list.current?.hidePopover()} />)}
      </div>
    </>
  );
}

function MenuPart({ name, close }: { readonly name: (typeof menuNames)[number]; readonly close: () => void }) {
  const own = commands.filter(({ menu }) => menu?.menu === name);
  return (
    <div role="group" aria-label={name}>
      <p className="section-title" aria-hidden="true">{name}</p>
      {own.map((command, index) => (
        <MenuItem key={command.id} command={command} apart={index > 0 && own[index - 1]?.menu?.group !== command.menu?.group} close={close} />
      ))}
    </div>
  );
}

function MenuItem({ command, apart, close }: { readonly command: Command; readonly apart: boolean; readonly close: () => void }) {
  const [key] = keysFor(command, host.system);
  const chosen = holds(command.id);
  const why = whyImpossible(command.id);
  const checkable = command.choice ? 'menuitemradio' : command.toggle ? 'menuitemcheckbox' : undefined;
  return (
    <button
      type="button"
      role={checkable ?? 'menuitem'}
      aria-checked={checkable && chosen}
      className={apart ? 'menu-apart' : undefined}
      disabled={why !== undefined}
      title={why}
      onClick={() => { close(); runCommand(command.id); }}
    >
      <span aria-hidden="true">{chosen ? '✓' : ''}</span>
      {titleNow(command.id)}
      {key !== undefined && <kbd aria-hidden="true">{keyLabel(key, host.system)}</kbd>}
    </button>
  );
}
