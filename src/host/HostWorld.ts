import type { DraftName, Host, HostReply } from './Host';

/** A file as people see it. */
export interface WorldFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** What was copied last. A system may write a picture anew, so only its looks are the same. */
export interface Copied {
  readonly text?: string;
  readonly picture?: Uint8Array;
}

/** The person and the machine around a host, as a test plays them. */
export interface HostWorld {
  readonly host: Host;
  /** What the person chooses in the next open dialog; without a file they cancel. */
  readonly chooseFile: (file: WorldFile | undefined) => Promise<void>;
  /** The name under which the person saves in the next save dialog; without one they cancel. */
  readonly choosePlace: (name: string | undefined) => Promise<void>;
  /** What was last saved under a name. */
  readonly savedBytes: (name: string) => Promise<Uint8Array | undefined>;
  /** Puts this in the place where the settings are stored. */
  readonly storeSettings: (json: string) => Promise<void>;
  /** What was last put aside of a draft. */
  readonly asideBytes: (name: DraftName) => Promise<Uint8Array | undefined>;
  readonly copied: () => Promise<Copied>;
  /** A person opens a link to a view while the program runs. */
  readonly openViewLink: (link: string) => Promise<void>;
  /** The program started anew over the same storage. */
  readonly restart: () => Promise<Host>;
  /** What was opened outside of the program, the person agreeing. */
  readonly openedLinks: () => Promise<readonly string[]>;
}

/** Compares by value and throws on a difference. */
export type Check = (actual: unknown, expected: unknown) => void;

export interface Clause {
  readonly name: string;
  readonly run: (world: HostWorld, check: Check) => Promise<void>;
}

/** What was answered, in one word. */
export function codeOf(reply: HostReply<unknown>): string {
  return reply.ok ? 'done' : reply.code;
}
