import { defaultSettings, type Host, type Settings } from './Host';

/** A file as people see it. */
export interface WorldFile {
  readonly name: string;
  readonly bytes: Uint8Array;
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
  /** Spoils what is stored of the settings. */
  readonly damageSettings: () => Promise<void>;
  /** The program started anew over the same storage. */
  readonly restart: () => Promise<Host>;
  /** What was opened outside of the program, the person agreeing. */
  readonly openedLinks: () => Promise<readonly string[]>;
}

/** Compares by value and throws on a difference. */
export type Check = (actual: unknown, expected: unknown) => void;

interface Clause {
  readonly name: string;
  readonly run: (world: HostWorld, check: Check) => Promise<void>;
}

const openGraph = { title: 'Open graph', extensions: ['json'] };
const chosen: WorldFile = { name: 'walk.json', bytes: Uint8Array.of(123, 0, 255, 10, 125) };
const changed: Settings = { theme: 'dark', hintsDismissed: ['walk'], singleKeys: false, panel: 'outline' };

/** What the renderer relies on, on every host: each clause runs against a world of its own. */
export const hostContract: readonly Clause[] = [
  {
    name: 'opens the file that the person chose, byte for byte',
    async run({ host, chooseFile }, check) {
      await chooseFile(chosen);
      const reply = await host.files.open(openGraph);
      check(reply.ok && { name: reply.value.name, bytes: [...reply.value.bytes] }, { name: chosen.name, bytes: [...chosen.bytes] });
    },
  },
  {
    name: 'opens an empty file',
    async run({ host, chooseFile }, check) {
      await chooseFile({ name: 'empty.json', bytes: new Uint8Array() });
      const reply = await host.files.open(openGraph);
      check(reply.ok && reply.value.bytes.byteLength, 0);
    },
  },
  {
    name: 'says cancelled when the person opens nothing',
    async run({ host, chooseFile }, check) {
      await chooseFile(undefined);
      check(codeOf(await host.files.open(openGraph)), 'cancelled');
    },
  },
  {
    name: 'saves where the person says',
    async run({ host, choosePlace, savedBytes }, check) {
      await choosePlace('graph.json');
      const reply = await host.files.save({ suggestedName: 'graph.json', bytes: chosen.bytes });
      check(reply.ok && reply.value.name, 'graph.json');
      check(await savedBytes('graph.json'), chosen.bytes);
    },
  },
  {
    name: 'saves again in the same place without asking',
    async run({ host, choosePlace, savedBytes }, check) {
      await choosePlace('graph.json');
      const first = await host.files.save({ suggestedName: 'graph.json', bytes: chosen.bytes });
      if (!first.ok) throw new Error(first.message);
      const again = await host.files.save({ suggestedName: 'graph.json', bytes: Uint8Array.of(1), token: first.value.token });
      check(again.ok, true);
      check(await savedBytes('graph.json'), Uint8Array.of(1));
    },
  },
  {
    name: 'says cancelled when the person saves nowhere',
    async run({ host, choosePlace, savedBytes }, check) {
      await choosePlace(undefined);
      check(codeOf(await host.files.save({ suggestedName: 'graph.json', bytes: chosen.bytes })), 'cancelled');
      check(await savedBytes('graph.json'), undefined);
    },
  },
  {
    name: 'follows no token that it did not give',
    async run({ host }, check) {
      check(codeOf(await host.files.save({ suggestedName: 'graph.json', bytes: chosen.bytes, token: '/etc/hosts' })), 'not-found');
    },
  },
  {
    name: 'refuses a suggested name that holds a path, and an empty list of extensions',
    async run({ host }, check) {
      for (const suggestedName of ['../graph.json', 'C:\\graph.json', '/graph.json', '', 'a\u0000b']) {
        check([suggestedName, codeOf(await host.files.save({ suggestedName, bytes: chosen.bytes }))], [suggestedName, 'wrong-request']);
      }
      check(codeOf(await host.files.open({ ...openGraph, extensions: [] })), 'wrong-request');
      check(codeOf(await host.files.open({ ...openGraph, extensions: ['*/*'] })), 'wrong-request');
    },
  },
  {
    name: 'starts with the default settings',
    async run({ host }, check) {
      check(await host.settings.load(), { ok: true, value: { settings: defaultSettings } });
    },
  },
  {
    name: 'keeps settings over a restart',
    async run({ host, restart }, check) {
      check((await host.settings.save(changed)).ok, true);
      check(await host.settings.load(), { ok: true, value: { settings: changed } });
      check(await (await restart()).settings.load(), { ok: true, value: { settings: changed } });
    },
  },
  {
    name: 'starts with the defaults and says so when the settings are damaged',
    async run({ host, damageSettings, restart }, check) {
      await host.settings.save(changed);
      await damageSettings();
      const reply = await (await restart()).settings.load();
      check(reply.ok && reply.value.settings, defaultSettings);
      check(reply.ok && typeof reply.value.problem, 'string');
    },
  },
  {
    name: 'opens web pages and mail, and nothing else',
    async run({ host, openedLinks }, check) {
      for (const url of ['https://example.org/a?b', 'mailto:someone@example.org']) check((await host.links.open(url)).ok, true);
      // oxlint-disable-next-line no-script-url -- it is refused
      for (const url of ['javascript:alert(1)', 'file:///etc/hosts', 'app://bundle/index.html', 'https://a@b.test', 'no link']) {
        check([url, codeOf(await host.links.open(url))], [url, 'not-permitted']);
      }
      check(await openedLinks(), ['https://example.org/a?b', 'mailto:someone@example.org']);
    },
  },
];

function codeOf(reply: Awaited<ReturnType<Host['files']['open' | 'save']>> | Awaited<ReturnType<Host['links']['open']>>): string {
  return reply.ok ? 'done' : reply.code;
}
