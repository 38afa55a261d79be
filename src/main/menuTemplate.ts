import type { MenuItemConstructorOptions } from 'electron';
import { commands, menuNames, type Command, type CommandId, type MenuName } from '#core/commands/commands';
import { keysFor, partsOf, type System } from '#core/commands/keys';
import type { MenuState } from '#host/Host';

interface MenuOptions {
  readonly system: System;
  /** Adds what only those who work on the program need. */
  readonly develop: boolean;
  /** Instead of the registry's, for commands that are called by what they would do now. */
  readonly titles: MenuState['titles'];
  readonly pick: (id: CommandId) => void;
}

/** The native menu: the registry's menus and commands, and Electron's roles for what every program has. */
export function menuTemplate(options: MenuOptions): MenuItemConstructorOptions[] {
  const { system, develop } = options;
  const menus = menuNames.map((label) => ({ label, submenu: joined(commandItems(label, options), ownItems(label, system)) }));
  return [
    ...(system === 'mac' ? [{ role: 'appMenu' } as const] : []),
    ...menus.filter(({ label }) => label !== 'Help'),
    { role: 'windowMenu' },
    ...(develop ? [{ label: 'Develop', submenu: [{ role: 'reload' }, { role: 'toggleDevTools' }] } satisfies MenuItemConstructorOptions] : []),
    ...menus.filter(({ label }) => label === 'Help').map((help) => ({ ...help, role: 'help' }) as const),
  ];
}

const line: MenuItemConstructorOptions = { type: 'separator' };

const textSize: readonly MenuItemConstructorOptions[] = [
  { role: 'zoomIn', label: 'Larger text' },
  { role: 'zoomOut', label: 'Smaller text' },
  { role: 'resetZoom', label: 'Usual text size' },
];

/** What stands in a menu below the registry's commands. */
function ownItems(menu: MenuName, system: System): readonly MenuItemConstructorOptions[] {
  switch (menu) {
    case 'File':
      return [{ role: system === 'mac' ? 'close' : 'quit' }];
    case 'Edit':
      return [{ role: 'cut' }, { role: 'copy' }, { role: 'paste' }];
    case 'View':
      return [...textSize, line, { role: 'togglefullscreen' }];
    default:
      return [];
  }
}

function joined(above: readonly MenuItemConstructorOptions[], below: readonly MenuItemConstructorOptions[]): MenuItemConstructorOptions[] {
  return above.length > 0 && below.length > 0 ? [...above, line, ...below] : [...above, ...below];
}

function commandItems(menu: MenuName, options: MenuOptions): MenuItemConstructorOptions[] {
  const inMenu = commands.filter((command) => command.menu?.menu === menu);
  return inMenu.flatMap((command, at) => {
    const item = commandItem(command, options);
    return at > 0 && inMenu[at - 1]?.menu?.group !== command.menu?.group ? [line, item] : [item];
  });
}

function commandItem(command: Command, { system, titles, pick }: MenuOptions): MenuItemConstructorOptions {
  const accelerator = acceleratorOf(command, system);
  return {
    id: command.id,
    // A lone & would underline the letter after it.
    label: (titles[command.id] ?? command.title).replaceAll('&', '&&'),
    type: itemType(command),
    click: () => pick(command.id),
    // Until the page says what it can do: while it loads, and when it has crashed, it can do nothing.
    enabled: false,
    // Shown only: the page handles the keys, on every host alike.
    ...(accelerator === undefined ? {} : { accelerator, registerAccelerator: false }),
  };
}

/** One of a choice, something that is on or off, or just a command. */
export function itemType({ choice, toggle }: { readonly choice?: string; readonly toggle?: boolean }): 'radio' | 'checkbox' | 'normal' {
  if (choice !== undefined) return 'radio';
  return toggle === true ? 'checkbox' : 'normal';
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
