import type { CommandId } from '#core/commands/commands';
import { failure, success } from '#core/result';
import { defaultSettings, openRequestSchema, saveRequestSchema, settingsSchema, type Host, type HostErrorCode, type HostReply, type MenuState } from './Host';
import type { WorldFile } from './hostContract';
import { parseLink } from './links';

/** What outlives a memory host: hand the same to another one and the program has been restarted. */
export interface Memory {
  settings: unknown;
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
}

export type Operation = 'files.open' | 'files.save' | 'settings.load' | 'settings.save' | 'links.open';

export function createMemory(): Memory {
  return { settings: undefined, files: new Map(), openedLinks: [] };
}

export function createMemoryHost(memory: Memory = createMemory()): MemoryHost {
  let file: WorldFile | undefined;
  let place: string | undefined;
  let menuState: MenuState | undefined;
  const faults = new Map<Operation, HostErrorCode>();
  const listeners = new Set<(id: CommandId) => void>();

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
    pick: (id) => listeners.forEach((listener) => listener(id)),
    get menuState() {
      return menuState;
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
    settings: {
      load: () => answer('settings.load', () => success(readSettings(memory.settings))),
      save: (settings) => answer('settings.save', () => success(void (memory.settings = structuredClone(settings)))),
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
      onCommand(listener) {
        listeners.add(listener);
        return () => void listeners.delete(listener);
      },
    },
  };
}

const cancelled = failure('cancelled', 'Nothing was chosen.');
const wrongRequest = failure('wrong-request', 'The program asked for something that this host does not know.');

function readSettings(stored: unknown) {
  if (stored === undefined) return { settings: defaultSettings };
  const parsed = settingsSchema.safeParse(stored);
  return parsed.success ? { settings: parsed.data } : { settings: defaultSettings, problem: 'The settings could not be read.' };
}
