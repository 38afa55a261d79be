import type { Result } from '#core/result';

/** What a command reads and writes, so that it runs in a test as it runs in a terminal. */
export interface CommandIo {
  /** Text as it is, to stdout; lines end in a line feed of their own. */
  readonly write: (text: string) => void;
  /** One line to stderr, for what a person should know beside the output. */
  readonly note: (line: string) => void;
  /** How far long work is: the next line takes its place. Only where a person watches. */
  readonly progress?: (line: string) => void;
  /** Columns that a line may take. */
  readonly width: number;
  /** The shipped `graph-data/`. */
  readonly dataFolder: string;
  /** Where the build leaves the page that lessons are put into. */
  readonly pageFolder: string;
}

/** `usage`: called in a wrong way (exit 2). `refused`: rightly called, but the input is not one (exit 1). */
export type CommandResult = Result<void, 'usage' | 'refused'>;

export interface Command {
  /** How it is called, after `medroots`: its first word is its name. */
  readonly usage: string;
  /** What it does, in a line. */
  readonly summary: string;
  /** What its arguments mean. */
  readonly details: string;
  readonly run: (args: readonly string[], io: CommandIo) => Promise<CommandResult>;
}
