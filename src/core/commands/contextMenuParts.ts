import { commands, type Command, type CommandId } from './commands';
import { entryOf, inGroups, type EntryGroup } from './Entry';
import type { Program } from './Program';
import { groupAtCursor, named, subjects } from './subjects';

export interface ContextMenuParts {
  /** What it is for: "rhizotomy", "3 nodes", "4 more". */
  readonly title: string;
  readonly groups: readonly EntryGroup[];
}

/** All else is about nodes, and would be done to what is selected. */
const forGroups: readonly CommandId[] = ['view.expand'];

/** What can be done now with what one has clicked with the other button. */
export function contextMenuParts(program: Program, on: 'node' | 'ground'): ContextMenuParts {
  const isMeant = ({ id, contextMenu }: Command): boolean => contextMenu === on && (on === 'ground' || groupAtCursor(program) === undefined || forGroups.includes(id));
  const entries = commands.filter(isMeant).map((command) => entryOf(command, program));
  return { title: on === 'ground' ? 'The picture' : subjectName(program), groups: inGroups(entries.filter(({ why }) => why === undefined)) };
}

function subjectName(program: Program): string {
  const group = groupAtCursor(program);
  return program.shown.layout.places.find(({ key }) => key === group)?.label ?? named(program, subjects(program));
}
