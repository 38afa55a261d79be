import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { build } from 'vite';
import { z } from 'zod';
import { asideSchema, hostErrorCodes, loadedDraftSchema, loadedSettingsSchema, openedFileSchema, savedFileSchema, startLinkSchema, type Host, type HostAddress, type HostReply } from '#host/Host';
import { jitlessZod } from '../../scripts/jitlessZod.mjs';

/**
 * The page's own host, called from a spec. The page keeps its host to itself, so the same source is put into it once
 * more, as a script that is no part of the build.
 */
export async function pageHost(page: Page): Promise<Host> {
  await page.evaluate(await hostScript());
  const call = (path: string, ...received: unknown[]): Promise<unknown> => page.evaluate(callHost, { path, received });
  const done = async (answer: Promise<unknown>): Promise<HostReply<void>> => reply(z.undefined()).parse(await answer);
  return {
    system: 'linux',
    files: {
      open: async (request) => reply(openedFileSchema).parse(await call('files.open', request)),
      save: async (request) => reply(savedFileSchema).parse(await call('files.save', request)),
    },
    drafts: {
      load: async (name) => reply(loadedDraftSchema).parse(await call('drafts.load', name)),
      save: (name, bytes) => done(call('drafts.save', name, bytes)),
      remove: (name) => done(call('drafts.remove', name)),
      setAside: async (name) => reply(asideSchema).parse(await call('drafts.setAside', name)),
    },
    settings: {
      load: async () => reply(loadedSettingsSchema).parse(await call('settings.load')),
      save: (settings) => done(call('settings.save', settings)),
    },
    clipboard: {
      writeText: (text) => done(call('clipboard.writeText', text)),
      writePicture: (png) => done(call('clipboard.writePicture', png)),
    },
    address: await pageAddress(page, call),
    links: { open: (url) => done(call('links.open', url)) },
  };
}

let listening = 0;

/** The page does what it is told in the order in which it is told, so nothing here waits for it. */
async function pageAddress(page: Page, call: (path: string, ...received: unknown[]) => Promise<unknown>): Promise<HostAddress> {
  const listeners = new Map<number, (link: string) => void>();
  const tell = `tellSpec${++listening}`;
  await page.exposeFunction(tell, (id: number, link: string) => listeners.get(id)?.(link));
  const before = z.string().parse(await call('address.shareable', ''));
  return {
    start: async () => reply(startLinkSchema).parse(await call('address.start')),
    onOpen(listener) {
      const id = ++listening;
      listeners.set(id, listener);
      void page.evaluate(listenInPage, { id, tell });
      return () => void page.evaluate((ended) => window.endings?.get(ended)?.(), id);
    },
    show: (link) => void call('address.show', link),
    shareable: (link) => `${before}${link}`,
  };
}

/** In the page. */
function listenInPage({ id, tell }: { id: number; tell: string }): void {
  window.endings ??= new Map();
  const end = window.hostUnderTest?.address.onOpen((link) => void Reflect.apply(Reflect.get(window, tell), undefined, [id, link]));
  if (end) window.endings.set(id, end);
}

function reply<Value>(value: z.ZodType<Value>): z.ZodType<HostReply<Value>> {
  const failed = z.object({ ok: z.literal(false), code: z.enum(hostErrorCodes), message: z.string() });
  return z.union([z.object({ ok: z.literal(true), value }), failed]);
}

/** In the page. */
function callHost({ path, received }: { path: string; received: unknown[] }): unknown {
  const call = path.split('.').reduce((value: unknown, name) => (typeof value === 'object' && value !== null ? Object.entries(value).find(([key]) => key === name)?.[1] : undefined), window.hostUnderTest);
  if (typeof call !== 'function') throw new Error(`The host has no ${path}.`);
  return Reflect.apply(call, undefined, received);
}

declare global {
  interface Window {
    hostUnderTest?: Host;
    /** What ends each listener of a spec. */
    endings?: Map<number, () => void>;
  }
}

let script: Promise<string> | undefined;

async function hostScript(): Promise<string> {
  script ??= buildHostScript();
  return script;
}

async function buildHostScript(): Promise<string> {
  const entry = join(import.meta.dirname, '..', '..', 'src', 'renderer', 'host', 'createHost.ts');
  const result = await build({
    configFile: false,
    logLevel: 'error',
    build: { write: false, minify: false, lib: { entry, formats: ['iife'], name: 'built' } },
  });
  const [output] = Array.isArray(result) ? result : [result];
  if (!output || !('output' in output)) throw new Error('Vite built no host script.');
  return `(() => { ${jitlessZod} ${output.output[0].code}\nwindow.hostUnderTest = built.createHost(); })()`;
}
