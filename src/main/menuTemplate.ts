import type { MenuItemConstructorOptions } from 'electron';
import { commands, menuNames, type Command, type CommandId, type MenuName } from '#core/commands/commands';
import { keysFor, partsOf, type System } from '#core/commands/keys';

interface MenuOptions {
  readonly system: System;
  /** Adds what only those who work on the program need. */
  readonly develop: boolean;
  readonly pick: (id: CommandId) => void;
}

/** The native menu: the registry's commands, and Electron's roles for what every program has. */
export function menuTemplate({ system, develop, pick }: MenuOptions): MenuItemConstructorOptions[] {
  const [file, edit, view, go, walk, help] = menuNames.map((menu) => commandItems(menu, system, pick));
  return [
    ...(system === 'mac' ? [{ role: 'appMenu' } as const] : []),
    { label: 'File', submenu: [...(file ?? []), line, { role: system === 'mac' ? 'close' : 'quit' }] },
    { label: 'Edit', submenu: [...(edit ?? []), line, { role: 'cut' }, { role: 'copy' }, { role: 'paste' }] },
    { label: 'View', submenu: [...(view ?? []), line, ...textSize, line, { role: 'togglefullscreen' }] },
    { label: 'Go', submenu: go ?? [] },
    { label: 'Walk', submenu: walk ?? [] },
    { role: 'windowMenu' },
    ...(develop ? [{ label: 'Develop', submenu: [{ role: 'reload' }, { role: 'toggleDevTools' }] } satisfies MenuItemConstructorOptions] : []),
    { role: 'help', submenu: help ?? [] },
  ];
}

const line: MenuItemConstructorOptions = { type: 'separator' };

const textSize: readonly MenuItemConstructorOptions[] = [
  { role: 'zoomIn', label: 'Larger text' },
  { role: 'zoomOut', label: 'Smaller text' },
  { role: 'resetZoom', label: 'Usual text size' },
];

function commandItems(menu: MenuName, system: System, pick: (id: CommandId) => void): MenuItemConstructorOptions[] {
  const inMenu = commands.filter((command) => command.menu?.menu === menu);
  return inMenu.flatMap((command, at) => {
    const item = commandItem(command, system, pick);
    return at > 0 && inMenu[at - 1]?.menu?.group !== command.menu?.group ? [line, item] : [item];
  });
}

function commandItem(command: Command, system: System, pick: (id: CommandId) => void): MenuItemConstructorOptions {
  const accelerator = acceleratorOf(command, system);
  return {
    id: command.id,
    label: command.title,
    type: command.choice ? 'radio' : 'normal',
    click: () => pick(command.id),
    // Until the page says what it can do: while it loads, and when it has crashed, it can do nothing.
    enabled: false,
    // Shown only: the page handles the keys, on every host alike.
    ...(accelerator === undefined ? {} : { accelerator, registerAccelerator: false }),
  };
}

/** A Mac's menu takes every key that it shows, so plain letters, which people also type, are left out there. */
function acceleratorOf(command: Command, system: System): string | undefined {
  const key = keysFor(command, system)[0];
  if (key === undefined) return undefined;
  const { key: name, mod, alt, shift } = partsOf(key);
  if (system === 'mac' && !mod) return undefined;
  return [mod && 'CommandOrControl', alt && 'Alt', shift && 'Shift', electronNames[name] ?? name].filter(Boolean).join('+');
}

const electronNames: Readonly<Record<string, string>> = { ArrowLeft: 'Left', ArrowRight: 'Right', '+': 'Plus' };
