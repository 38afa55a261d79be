import { z } from 'zod';
import { commandIds, type CommandId } from '#core/commands/commands';
import { panels, themes } from '#core/commands/Program';
import { systems, type System } from '#core/commands/keys';
import type { Result } from '#core/result';

/**
 * What the program asks of the machine it runs on. The renderer is given one and never asks which it has.
 * No function rejects: every reply is a `Result` with one of the codes below and a sentence that people can read.
 * The window's title is the page's own `document.title`, on every host.
 */
export interface Host {
  /** Whose habits the keyboard follows. */
  readonly system: System;
  readonly files: HostFiles;
  readonly settings: HostSettings;
  readonly links: HostLinks;
  /** Only where the system draws the menu; elsewhere the page draws its own. */
  readonly menu?: HostMenu;
}

export const hostErrorCodes = [
  /** The person changed their mind; nothing to say. */
  'cancelled',
  'not-found',
  /** The system, or a rule of this program, does not allow it. */
  'not-permitted',
  /** Another program holds the file. */
  'in-use',
  'disk-full',
  'too-large',
  /** The request was not one that this host knows. */
  'wrong-request',
  'failed',
] as const;
export type HostErrorCode = (typeof hostErrorCodes)[number];
export type HostReply<Value> = Result<Value, HostErrorCode>;

/** Larger files are refused before they are read. Bytes. */
export const fileSizeLimit = 200 * 1024 * 1024;

const bytesSchema = z.custom<Uint8Array>((value) => value instanceof Uint8Array);

export const openRequestSchema = z.strictObject({
  title: z.string().min(1).max(200),
  /** Without the dot: `json`. */
  extensions: z.array(z.string().regex(/^[a-z0-9]{1,16}$/)).min(1).max(32),
});
export type OpenRequest = z.infer<typeof openRequestSchema>;

/** A file that the person chose: its last name for people, and a token that only this host can follow. Never a path. */
export const openedFileSchema = z.strictObject({ token: z.string(), name: z.string(), bytes: bytesSchema });
export type OpenedFile = z.infer<typeof openedFileSchema>;

export const saveRequestSchema = z.strictObject({
  /** Offered in the dialog; a last name without folders. */
  suggestedName: z.string().regex(/^[^/\\:*?"<>|\p{Cc}]{1,120}$/u),
  bytes: bytesSchema.refine((bytes) => bytes.byteLength <= fileSizeLimit),
  /** Of a file opened or saved before: writes there again without asking. */
  token: z.string().max(64).optional(),
});
export type SaveRequest = z.infer<typeof saveRequestSchema>;

export const savedFileSchema = z.strictObject({ token: z.string(), name: z.string() });
export type SavedFile = z.infer<typeof savedFileSchema>;

export interface HostFiles {
  /** Asks the person for a file and reads it. */
  readonly open: (request: OpenRequest) => Promise<HostReply<OpenedFile>>;
  /** Asks where, unless a token says so, and writes the whole file or nothing. */
  readonly save: (request: SaveRequest) => Promise<HostReply<SavedFile>>;
}


export const settingsSchema = z.strictObject({
  theme: z.enum(themes),
  /** Ids of the hints that the person has put away. */
  hintsDismissed: z.array(z.string().min(1).max(64)).max(64),
  /** Whether letters without Ctrl or Cmd are shortcuts. */
  singleKeys: z.boolean().default(true),
  /** Which panel stands at the left; as the window's size suggests where the person has not said. */
  panel: z.enum(panels).exactOptional(),
});
export type Settings = z.infer<typeof settingsSchema>;
export const defaultSettings: Settings = { theme: 'system', hintsDismissed: [], singleKeys: true };

export const loadedSettingsSchema = z.strictObject({ settings: settingsSchema, problem: z.string().optional() });
/** `problem` says in a sentence that what was stored could not be read, and where it was put; the settings are the defaults then. */
export type LoadedSettings = z.infer<typeof loadedSettingsSchema>;

export interface HostSettings {
  readonly load: () => Promise<HostReply<LoadedSettings>>;
  readonly save: (settings: Settings) => Promise<HostReply<void>>;
}

export interface HostLinks {
  /** Opens a web page or a new mail outside of the program; anything but http, https and mailto is not permitted. */
  readonly open: (url: string) => Promise<HostReply<void>>;
}

export const menuStateSchema = z.strictObject({
  enabled: z.array(z.enum(commandIds)).max(commandIds.length),
  checked: z.array(z.enum(commandIds)).max(commandIds.length),
});
export interface MenuState {
  readonly enabled: readonly CommandId[];
  /** Of each choice, the command that holds. */
  readonly checked: readonly CommandId[];
}

export interface HostMenu {
  /** Which commands can be called now, and which choices hold. */
  readonly update: (state: MenuState) => Promise<HostReply<void>>;
  /** Called with each command that the person picks in the menu, until the returned function is called. */
  readonly onCommand: (listener: (id: CommandId) => void) => () => void;
}

export const systemSchema = z.enum(systems);
