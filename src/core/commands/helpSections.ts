import { commands, menuNames, type Command } from './commands';
import { isSingleKey, keyLabel, keysFor, type System } from './keys';

export interface HelpSection {
  readonly title: string;
  readonly rows: readonly HelpRow[];
}

export interface HelpRow {
  readonly command: Command;
  readonly keys: readonly { readonly label: string; readonly single: boolean }[];
}

/** Every command that has a key, by menu; those without a place in one move about in the picture, or steer a presentation. */
export function helpSections(system: System): HelpSection[] {
  const rows = commands.map((command) => ({ command, keys: keysFor(command, system).map((key) => ({ label: keyLabel(key, system), single: isSingleKey(key) })) }));
  const sections = [...menuNames, 'In the picture', 'While presenting'].map((title) => ({ title, rows: rows.filter(({ command, keys }) => keys.length > 0 && sectionOf(command) === title) }));
  return sections.filter((section) => section.rows.length > 0);
}

function sectionOf({ menu, scope }: Command): string {
  return menu?.menu ?? (scope === 'presenting' ? 'While presenting' : 'In the picture');
}
