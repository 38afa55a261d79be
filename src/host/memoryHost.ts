import type { CommandId } from '#core/commands/commands';
import { parseViewLink } from '#core/links/viewLink';
import { failure, success } from '#core/result';
import { draftRefusal, noDraft } from './drafts';
import {
  copiedTextSchema,
  defaultSettings,
  openRequestSchema,
  pngSchema,
  saveRequestSchema,
  settingsSchema,
  type Host,
  type HostErrorCode,
  type HostReply,
  type LoadedSettings,
  type MenuState,
} from './Host';
import type { Copied, WorldFile } from './HostWorld';
import { parseLink } from './links';

/** What outlives a memory host: hand the same to another one and the program has been restarted. */
export interface Memory {
  /** As JSON. */
  settings: string | undefined;
  /** Those put aside are called `….bad`. */
  readonly drafts: Map<string, Uint8Array>;
  copied: Copied;
  /** What the program is started with. */
  startLink: string | undefined;
  readonly files: Map<string, Uint8Array>;
  readonly openedLinks: string[];
}

/** A host without a machine, for tests. What the person answers and what breaks is said beforehand. */
export interface MemoryHost extends Host {
  readonly memory: Memory;
  readonly chooseFile: (file: WorldFile | undefined) => void;
  readonly choosePlace: (name: string | undefined) => void;
  /** Every call of one kind answers this code until `fail(operation)` takes it back. */
  readonly fail: (operation: Operation, code?: HostErrorCode) => void;
  /** A native menu, for tests of what is only there with one. */
  readonly pick: (id: CommandId) => void;
  readonly menuState: MenuState | undefined;
  /** A person opens a link. */
  readonly arrive: (link: string) => void;
  readonly shownLink: string | undefined;
}

export type Operation =
  | `files.${'open' | 'save'}`
  | `drafts.${'load' | 'save' | 'remove' | 'setAside'}`
  | `settings.${'load' | 'save'}`
  | `clipboard.${'writeText' | 'writePicture'}`
  | 'address.start'
  | 'links.open';

export function createMemory(): Memory {
  return { settings: undefined, drafts: new Map(), copied: {}, startLink: undefined, files: new Map(), openedLinks: [] };
}

export function createMemoryHost(memory: Memory = createMemory()): MemoryHost {
  let file: WorldFile | undefined;
  let place: string | undefined;
  let menuState: MenuState | undefined;
  let shownLink: string | undefined;
  const faults = new Map<Operation, HostErrorCode>();
  const onCommand = createListeners<CommandId>();
  const onOpen = createListeners<string>();

  function answer<Value>(operation: Operation, work: () => HostReply<Value>): Promise<HostReply<Value>> {
    const code = faults.get(operation);
    return Promise.resolve(code ? failure(code, `${operation} fails on demand.`) : work());
  }

  return {
    memory,
    system: 'linux',
    chooseFile: (choice) => void (file = choice),
    choosePlace: (choice) => void (place = choice),
    fail: (operation, code) => void (code ? faults.set(operation, code) : faults.delete(operation)),
    pick: onCommand.tell,
    get menuState() {
      return menuState;
    },
    arrive(link) {
      if (parseViewLink(link)) onOpen.tell(link);
    },
    get shownLink() {
      return shownLink;
    },
    files: {
      open: (request) =>
        answer('files.open', () => {
          if (!openRequestSchema.safeParse(request).success) return wrongRequest;
          return file ? success({ token: `memory:${file.name}`, name: file.name, bytes: file.bytes.slice() }) : cancelled;
        }),
      save: (request) =>
        answer('files.save', () => {
          if (!saveRequestSchema.safeParse(request).success) return wrongRequest;
          if (request.token !== undefined && !request.token.startsWith('memory:')) return failure('not-found', 'This file is not known here.');
          const name = request.token?.slice('memory:'.length) ?? place;
          if (name === undefined) return cancelled;
          memory.files.set(name, request.bytes.slice());
          return success({ token: `memory:${name}`, name });
        }),
    },
    drafts: {
      load: (name) =>
        answer('drafts.load', () => {
          const bytes = memory.drafts.get(name);
          return success(bytes ? { bytes: bytes.slice() } : {});
        }),
      save: (name, bytes) => answer('drafts.save', () => draftRefusal(bytes) ?? success(void memory.drafts.set(name, bytes.slice()))),
      remove: (name) => answer('drafts.remove', () => success(void memory.drafts.delete(name))),
      setAside: (name) =>
        answer('drafts.setAside', () => {
          const bytes = memory.drafts.get(name);
          if (!bytes) return noDraft;
          memory.drafts.set(`${name}.bad`, bytes);
          memory.drafts.delete(name);
          return success({ place: `${name}.bad in memory` });
        }),
    },
    settings: {
      load: () => answer('settings.load', () => success(readSettings(memory.settings))),
      save: (settings) => answer('settings.save', () => success(void (memory.settings = JSON.stringify(settings)))),
    },
    clipboard: {
      writeText: (text) => answer('clipboard.writeText', () => (copiedTextSchema.safeParse(text).success ? success(void (memory.copied = { text })) : wrongRequest)),
      writePicture: (png) => answer('clipboard.writePicture', () => (pngSchema.safeParse(png).success ? success(void (memory.copied = { picture: png.slice() })) : wrongRequest)),
    },
    address: {
      start: () => answer('address.start', () => success(memory.startLink)),
      onOpen: onOpen.add,
      show: (link) => void (shownLink = link),
      shareable: (link) => `memory:${link}`,
    },
    links: {
      open: (url) =>
        answer('links.open', () => {
          const link = parseLink(url);
          return link.ok ? success(void memory.openedLinks.push(link.value.href)) : link;
        }),
    },
    menu: {
      update: (state) => Promise.resolve(success(void (menuState = state))),
      onCommand: onCommand.add,
    },
  };
}

interface Listeners<Value> {
  /** Returns what ends it. */
  readonly add: (listener: (value: Value) => void) => () => void;
  readonly tell: (value: Value) => void;
}

function createListeners<Value>(): Listeners<Value> {
  const listeners = new Set<(value: Value) => void>();
  return {
    add(listener) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    tell: (value) => listeners.forEach((listener) => listener(value)),
  };
}

const cancelled = failure('cancelled', 'Nothing was chosen.');
const wrongRequest = failure('wrong-request', 'The program asked for something that this host does not know.');

function readSettings(stored: string | undefined): LoadedSettings {
  if (stored === undefined) return { settings: defaultSettings };
  const parsed = settingsSchema.safeParse(parseJson(stored));
  return parsed.success ? { settings: parsed.data } : { settings: defaultSettings, problem: 'The settings could not be read.' };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
