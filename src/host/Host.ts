import { z } from 'zod';
import { commandIds, type CommandId } from '#core/commands/commands';
import { panels, themes } from '#core/commands/Program';
import { figureStyleSchema } from '#core/figure/FigureOptions';
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
  readonly drafts: HostDrafts;
  readonly settings: HostSettings;
  readonly clipboard: HostClipboard;
  readonly address: HostAddress;
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
const limitedBytesSchema = bytesSchema.refine((bytes) => bytes.byteLength <= fileSizeLimit);

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
  bytes: limitedBytesSchema,
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

/** What the program keeps by itself between runs, by name. */
export const draftNames = ['session', 'graph'] as const;
export const draftNameSchema = z.enum(draftNames);
export type DraftName = z.infer<typeof draftNameSchema>;

/** Of any size, so that a host can say what is too large. */
export const saveDraftSchema = z.strictObject({ name: draftNameSchema, bytes: bytesSchema });
export type SaveDraft = z.infer<typeof saveDraftSchema>;

export const loadedDraftSchema = z.strictObject({ bytes: bytesSchema.optional() });
/** Without bytes, nothing was kept. */
export type LoadedDraft = z.infer<typeof loadedDraftSchema>;

export const asideSchema = z.strictObject({ place: z.string() });
/** Where a draft was put, for people: "session.json.bad in …". */
export type Aside = z.infer<typeof asideSchema>;

/** Calls for one name are done in the order in which they were made. */
export interface HostDrafts {
  readonly load: (name: DraftName) => Promise<HostReply<LoadedDraft>>;
  /** Keeps all of the bytes or none, up to `fileSizeLimit`. Where the machine keeps nothing, says so and holds them as long as the page lasts. */
  readonly save: (name: DraftName, bytes: Uint8Array) => Promise<HostReply<void>>;
  readonly remove: (name: DraftName) => Promise<HostReply<void>>;
  /** Moves what is damaged away, so that it is neither read again nor lost; what was moved there before gives way to it. */
  readonly setAside: (name: DraftName) => Promise<HostReply<Aside>>;
}


/** What older versions did not store yet has a default or may be missing, so that their settings are read. */
export const settingsSchema = z.strictObject({
  theme: z.enum(themes),
  /** Ids of the hints that the person has put away. */
  hintsDismissed: z.array(z.string().min(1).max(64)).max(64),
  /** Whether single letters are shortcuts. */
  singleKeys: z.boolean().default(true),
  /** At the left of the picture; undefined as the window's size suggests. */
  panel: z.enum(panels).exactOptional(),
  /** How figures look: as they were last made, and the styles that have a name. */
  figures: z.strictObject({ style: figureStyleSchema, styles: z.array(z.strictObject({ name: z.string().min(1).max(80), style: figureStyleSchema })).max(64) }).exactOptional(),
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

const pngSignature = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a] as const;

export const copiedTextSchema = z.string().max(10_000_000);
export const pngSchema = limitedBytesSchema.refine((bytes) => pngSignature.every((byte, at) => bytes[at] === byte));

export interface HostClipboard {
  readonly writeText: (text: string) => Promise<HostReply<void>>;
  /** A PNG file's bytes; anything else is a wrong request. */
  readonly writePicture: (png: Uint8Array) => Promise<HostReply<void>>;
}

export const startLinkSchema = z.string().optional();

/**
 * Links to views. What comes in is text that `parseViewLink` reads; whether there is such a node, the renderer says. No
 * link is missed by who listens first and then asks for the start.
 */
export interface HostAddress {
  /** The link or node that the program was started with, or that came since; the same for as long as the page lasts. */
  readonly start: () => Promise<HostReply<string | undefined>>;
  /** Called with each link that a person opens once `start` has answered, until the returned function is called. */
  readonly onOpen: (listener: (link: string) => void) => () => void;
  /** Tells which view is shown now, as `formatViewLink` writes it. */
  readonly show: (link: string) => void;
  /** The same link as others can open it. */
  readonly shareable: (link: string) => string;
}

export interface HostLinks {
  /** Opens a web page or a new mail outside of the program; anything but http, https and mailto is not permitted. */
  readonly open: (url: string) => Promise<HostReply<void>>;
}

const menuTitleSchema = z.string().regex(/^\P{Cc}{1,200}$/u);

export const menuStateSchema = z.strictObject({
  enabled: z.array(z.enum(commandIds)).max(commandIds.length),
  checked: z.array(z.enum(commandIds)).max(commandIds.length),
  titles: z.partialRecord(z.enum(commandIds), menuTitleSchema),
});
export interface MenuState {
  readonly enabled: readonly CommandId[];
  /** Of each choice, the command that holds; and the toggles that are on. */
  readonly checked: readonly CommandId[];
  /** Of commands that are called by what they would do now: "Undo hide 64624". The others are called as in the registry. */
  readonly titles: Readonly<Partial<Record<CommandId, string>>>;
}

export interface HostMenu {
  /** Which commands can be called now, which choices hold, and what is called otherwise than in the registry. */
  readonly update: (state: MenuState) => Promise<HostReply<void>>;
  /** Called with each command that the person picks in the menu, until the returned function is called. */
  readonly onCommand: (listener: (id: CommandId) => void) => () => void;
}

export const systemSchema = z.enum(systems);
