import { commandOf } from '#core/commands/commands';
import { matchKey, type KeyPress } from '#core/commands/keys';
import type { NodeId } from '#core/vocabulary/ids';
import { host } from '../host/host';
import { program } from './program';

/** A key of a command about nodes acts on the row that the keyboard is on: that is selected before the command is called. */
export function selectForCommand(press: KeyPress, id: NodeId): void {
  const command = matchKey(press, { focus: 'graph', system: host.system, singleKeys: program.preferences.singleKeys });
  if (command && commandOf(command).contextMenu === 'node' && !program.shown.selection.includes(id)) program.select([id]);
}
