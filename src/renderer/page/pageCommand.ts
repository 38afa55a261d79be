import type { CommandId } from '#core/commands/commands';
import { matchKey, type Focus } from '#core/commands/keys';
import { host } from '../host/host';
import { program } from '../state/program';

/** Of the program's commands, those that a file has: the lesson's way, walking and looking; no menu, no dialog, no file. */
const commandsHere = /^(?:present\.(?:next|back|return)|go\.(?!palette|menu)|edit\.(?:undo|redo)|view\.(?:zoom-in|zoom-out|fit))/;

/**
 * What a key calls. On a step the keys of a presentation lead on; off it, those of walking come first, and Escape leads
 * back. Letters act in the picture alone, since nothing here could switch them off.
 */
export function pageCommand(event: KeyboardEvent, offScript: boolean): CommandId | undefined {
  const inPicture = document.activeElement?.closest('.graph-twin') !== null && program.shown.cursor !== undefined;
  const order: readonly Focus[] = inPicture ? ['canvas'] : offScript ? ['graph', 'stage'] : ['stage', 'graph'];
  const commands = order.map((focus) => matchKey(event, { focus, system: host.system, singleKeys: inPicture }));
  if (offScript && !inPicture && event.key === 'Escape') return 'present.return';
  return commands.find((command) => command !== undefined && commandsHere.test(command));
}
