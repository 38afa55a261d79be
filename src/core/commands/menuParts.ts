import { commands, menuNames, type MenuName } from './commands';
import { entryOf, inGroups, type EntryGroup } from './Entry';
import type { Program } from './Program';

export interface MenuPart {
  readonly name: MenuName;
  readonly groups: readonly EntryGroup[];
}

/** The page's menu: every command that has a place in one, possible or not. */
export function menuParts(program: Program): MenuPart[] {
  const groups = inGroups(commands.filter(({ menu }) => menu !== undefined).map((command) => entryOf(command, program)));
  return menuNames.map((name) => ({ name, groups: groups.filter(({ menu }) => menu === name) }));
}
