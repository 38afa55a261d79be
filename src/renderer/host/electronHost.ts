import { z } from 'zod';
import { failure, success } from '#core/result';
import { commandIds } from '#core/commands/commands';
import type { Bridge } from '#host/Bridge';
import {
  asideSchema,
  hostErrorCodes,
  loadedDraftSchema,
  loadedSettingsSchema,
  openedFileSchema,
  savedFileSchema,
  startLinkSchema,
  systemSchema,
  type Host,
  type HostReply,
} from '#host/Host';

const failureSchema = z.strictObject({ ok: z.literal(false), code: z.enum(hostErrorCodes), message: z.string() });
const doneSchema = z.object({ ok: z.literal(true) });
const commandSchema = z.enum(commandIds);

type Call = () => Promise<unknown>;

/** The host of the Electron window. Replies of the main process are parsed like anything else that comes from outside. */
export function createElectronHost(bridge: Bridge): Host {
  return {
    system: systemSchema.catch('linux').parse(bridge.system),
    files: {
      open: (request) => read(() => bridge.files.open(request), openedFileSchema),
      save: (request) => read(() => bridge.files.save(request), savedFileSchema),
    },
    drafts: {
      load: (name) => read(() => bridge.drafts.load(name), loadedDraftSchema),
      save: (name, bytes) => finish(() => bridge.drafts.save({ name, bytes })),
      remove: (name) => finish(() => bridge.drafts.remove(name)),
      setAside: (name) => read(() => bridge.drafts.setAside(name), asideSchema),
    },
    settings: {
      load: () => read(() => bridge.settings.load(), loadedSettingsSchema),
      save: (settings) => finish(() => bridge.settings.save(settings)),
    },
    clipboard: {
      writeText: (text) => finish(() => bridge.clipboard.writeText(text)),
      writePicture: (png) => finish(() => bridge.clipboard.writePicture(png)),
    },
    address: {
      start: () => read(() => bridge.address.start(), startLinkSchema),
      onOpen: (listener) =>
        bridge.address.onOpen((link) => {
          if (typeof link === 'string') listener(link);
        }),
      // A window without an address line shows none.
      show: () => undefined,
      shareable: (link) => `medroots://${link}`,
    },
    links: { open: (url) => finish(() => bridge.links.open(url)) },
    menu: {
      update: (state) => finish(() => bridge.menu.update(state)),
      onCommand: (listener) =>
        bridge.menu.onCommand((id) => {
          const command = commandSchema.safeParse(id);
          if (command.success) listener(command.data);
        }),
    },
  };
}

async function read<Value>(call: Call, valueSchema: z.ZodType<Value>): Promise<HostReply<Value>> {
  const answer = await settle(call);
  const done = z.object({ ok: z.literal(true), value: valueSchema }).safeParse(answer);
  return done.success ? success(done.data.value) : failureIn(answer);
}

async function finish(call: Call): Promise<HostReply<void>> {
  const answer = await settle(call);
  return doneSchema.safeParse(answer).success ? success(undefined) : failureIn(answer);
}

/** A call that the main process rejects, or that cannot cross to it, is a failure like others. */
async function settle(call: Call): Promise<unknown> {
  try {
    return await call();
  } catch (error) {
    return error;
  }
}

function failureIn(answer: unknown): HostReply<never> {
  const failed = failureSchema.safeParse(answer);
  return failed.success ? failed.data : failure('failed', 'The program could not reach the system it runs on. Restart it and try again.');
}
