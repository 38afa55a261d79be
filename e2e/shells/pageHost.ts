import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { build } from 'vite';
import { z } from 'zod';
import { hostErrorCodes, loadedSettingsSchema, openedFileSchema, savedFileSchema, type Host, type HostReply } from '#host/Host';

/**
 * The page's own host, called from a spec. The page keeps its host to itself, so the same source is put into it once
 * more, as a script that is no part of the build.
 */
export async function pageHost(page: Page): Promise<Host> {
  await page.evaluate(await hostScript());
  const call = (path: string, argument?: unknown): Promise<unknown> => page.evaluate(callHost, { path, argument });
  return {
    system: 'linux',
    files: {
      open: async (request) => reply(openedFileSchema).parse(await call('files.open', request)),
      save: async (request) => reply(savedFileSchema).parse(await call('files.save', request)),
    },
    settings: {
      load: async () => reply(loadedSettingsSchema).parse(await call('settings.load')),
      save: async (settings) => reply(z.undefined()).parse(await call('settings.save', settings)),
    },
    links: { open: async (url) => reply(z.undefined()).parse(await call('links.open', url)) },
  };
}

function reply<Value>(value: z.ZodType<Value>): z.ZodType<HostReply<Value>> {
  const failed = z.object({ ok: z.literal(false), code: z.enum(hostErrorCodes), message: z.string() });
  return z.union([z.object({ ok: z.literal(true), value }), failed]);
}

/** In the page. */
function callHost({ path, argument }: { path: string; argument: unknown }): unknown {
  const call = path.split('.').reduce((value: unknown, name) => (typeof value === 'object' && value !== null ? Object.entries(value).find(([key]) => key === name)?.[1] : undefined), window.hostUnderTest);
  if (typeof call !== 'function') throw new Error(`The host has no ${path}.`);
  return Reflect.apply(call, undefined, [argument]);
}

declare global {
  interface Window {
    hostUnderTest?: Host;
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
  return `(() => { globalThis.__zod_globalConfig = { jitless: true }; ${output.output[0].code}\nwindow.hostUnderTest = built.createHost(); })()`;
}
