import { commandOf, type CommandId } from '#core/commands/commands';
import { program } from './program';

export function runCommand(id: CommandId): void {
  if (whyImpossible(id) === undefined) void commandOf(id).run(program);
}

/** Why a command cannot be called now, in a sentence; undefined when it can. */
export function whyImpossible(id: CommandId): string | undefined {
  return commandOf(id).impossible?.(program);
}

export function titleNow(id: CommandId): string {
  const { title, titleNow: now } = commandOf(id);
  return now?.(program) ?? title;
}

/** Of a choice or a toggle, whether it holds. */
export function holds(id: CommandId): boolean {
  return commandOf(id).holds?.(program) ?? false;
}
