import { menuParts } from '#core/commands/menuParts';
import type { CommandId } from '#core/commands/commands';
import { useEffect, useId, useRef, useState } from 'react';
import { LineIcon } from '../../KindIcon';
import { program } from '../../state/program';
import { runCommand } from '../../state/runCommand';
import { MenuItems } from './MenuItems';
import { itemsOf, useMenuKeys } from './useMenuKeys';

/** Every command that has a place in a menu, in one menu of the page; where the system draws menus, those hold them as well. */
export function Menu() {
  const id = useId();
  const list = useRef<HTMLDivElement>(null);
  const [open, setOpen] = useState(false);
  const close = (): void => list.current?.hidePopover();
  const onKeyDown = useMenuKeys(list, close);
  useEffect(() => {
    if (open) itemsOf(list.current)[0]?.focus();
  }, [open]);
  const pick = (command: CommandId): void => {
    close();
    runCommand(command);
  };
  return (
    <>
      <button type="button" className="icon-button" aria-label="Menu" title="Menu" aria-haspopup="menu" aria-expanded={open} popoverTarget={id}>
        <LineIcon path="M2.5 4.5h11M2.5 8h11M2.5 11.5h11" />
      </button>
      <div id={id} ref={list} popover="auto" role="menu" aria-label="Menu" className="menu page-menu" onToggle={(event) => setOpen(event.newState === 'open')} onKeyDown={onKeyDown}>
        <div className="page-menu-columns">
          {open && menuParts(program).map(({ name, groups }) => (
            <div key={name} role="group" aria-label={name}>
              <p className="section-title" aria-hidden="true">{name}</p>
              <MenuItems groups={groups} onPick={pick} />
            </div>
          ))}
        </div>
      </div>
    </>
  );
}
