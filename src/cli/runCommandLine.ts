import { failure } from '#core/result';
import type { Command, CommandIo, CommandResult } from './Command';
import { checkCommand } from './commands/checkCommand';
import { codesCommand } from './commands/codesCommand';
import { convertCommand } from './commands/convertCommand';
import { drawCommand } from './commands/drawCommand';
import { exportCommand } from './commands/exportCommand';
import { lessonCommand } from './commands/lessonCommand';
import { pathCommand } from './commands/pathCommand';
import { splitCommand } from './commands/splitCommand';
import { searchCommand } from './commands/searchCommand';
import { alignRows } from './terminalText';

const commands: ReadonlyMap<string, Command> = new Map([searchCommand, pathCommand, splitCommand, drawCommand, lessonCommand, exportCommand, convertCommand, codesCommand, checkCommand].map((command) => [nameOf(command), command]));

/** Runs what `medroots` was called with. Answers the exit code: 0 done, 1 the input is refused, 2 called in a wrong way. */
export async function runCommandLine(args: readonly string[], io: CommandIo): Promise<0 | 1 | 2> {
  const [name = '', ...rest] = args;
  const command = commands.get(name);
  if (isHelp(name) || (command && rest.some(isHelp))) {
    io.write(command ? helpOf(command, io.width) : overview(io.width));
    return 0;
  }
  const result = command ? await command.run(rest, io) : unknown(name);
  if (result.ok) return 0;
  io.note(result.code === 'usage' && command ? `${result.message} Usage: medroots ${command.usage}` : result.message);
  return result.code === 'usage' ? 2 : 1;
}

function unknown(name: string): CommandResult {
  const known = `the commands are ${[...commands.keys()].join(', ')}; \`medroots --help\` tells what they do.`;
  return failure('usage', name === '' ? `Name a command: ${known}` : `Unknown command “${name}”: ${known}`);
}

function isHelp(arg: string): boolean {
  return arg === '--help' || arg === '-h';
}

function nameOf({ usage }: Command): string {
  return usage.split(' ', 1)[0] ?? usage;
}

function overview(width: number): string {
  const rows = [...commands.values()].map(({ usage, summary }) => `medroots ${usage}\n${alignRows([['   ', summary]], width)}`);
  return `Walk medicine's language from Greek root to billing code.\n\n${rows.join('\n')}\n\nmedroots COMMAND --help tells more of a command.\n`;
}

function helpOf({ usage, summary, details }: Command, width: number): string {
  const rows = details.split('\n').map((line) => ['', ...line.split(/ {2,}/)]);
  return `medroots ${usage}\n\n${summary}\n\n${alignRows(rows, width)}\n`;
}
