import type { Declaration } from './Declaration';
import { editCommands } from './editCommands';
import { fileCommands } from './fileCommands';
import { goCommands } from './goCommands';
import { helpCommands } from './helpCommands';
import { lessonCommands } from './lessonCommands';
import { presentingCommands } from './presentingCommands';
import { viewCommands } from './viewCommands';
import { walkCommands } from './walkCommands';
import { wordCommands } from './wordCommands';

export { menuNames, type MenuName, type MenuPlace } from './Declaration';

const declarations = { ...fileCommands, ...editCommands, ...viewCommands, ...goCommands, ...walkCommands, ...wordCommands, ...lessonCommands, ...presentingCommands, ...helpCommands };

export type CommandId = keyof typeof declarations;

export interface Command extends Declaration {
  readonly id: CommandId;
}

function isId(id: string): id is CommandId {
  return Object.hasOwn(declarations, id);
}

export const commandIds: readonly CommandId[] = Object.keys(declarations).filter(isId);

/** The declaration of a command. */
export function commandOf(id: CommandId): Command {
  const declaration: Declaration = declarations[id];
  return { id, ...declaration };
}

/** Every command of the program, in the order in which menus and palette list them. */
export const commands: readonly Command[] = commandIds.map(commandOf);
