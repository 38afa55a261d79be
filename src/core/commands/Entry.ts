import type { Command } from './commands';
import type { MenuName } from './Declaration';
import type { Program } from './Program';

/** A command as menus and palette show it, as things stand now. */
export interface Entry {
  readonly command: Command;
  readonly title: string;
  /** Why it cannot be called, in a sentence; undefined when it can. */
  readonly why: string | undefined;
  /** Of a choice or a toggle, whether it holds. */
  readonly holds: boolean;
}

/** Entries between two lines of a menu. */
export interface EntryGroup {
  readonly key: string;
  readonly menu: MenuName | undefined;
  readonly entries: readonly Entry[];
}

export function entryOf(command: Command, program: Program): Entry {
  return {
    command,
    title: command.titleNow?.(program) ?? command.title,
    why: command.impossible?.(program),
    holds: command.holds?.(program) ?? false,
  };
}

/** Grouped as in their menus, in the order of the registry. */
export function inGroups(entries: readonly Entry[]): EntryGroup[] {
  const groups = new Map<string, EntryGroup>();
  for (const entry of entries) {
    const { menu } = entry.command;
    const key = menu ? `${menu.menu} ${menu.group}` : 'no menu';
    groups.set(key, { key, menu: menu?.menu, entries: [...(groups.get(key)?.entries ?? []), entry] });
  }
  return [...groups.values()];
}
