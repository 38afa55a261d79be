import { defaultSettings, type Settings } from './Host';
import type { Clause } from './HostWorld';

const changed: Settings = { theme: 'dark', hintsDismissed: ['walk'], singleKeys: false, panel: 'outline' };

export const settingsContract: readonly Clause[] = [
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
    async run({ host, storeSettings, restart }, check) {
      await host.settings.save(changed);
      await storeSettings('{"theme":');
      const reply = await (await restart()).settings.load();
      check(reply.ok && reply.value.settings, defaultSettings);
      check(reply.ok && typeof reply.value.problem, 'string');
    },
  },
  {
    name: 'reads the settings of older versions, which had fewer',
    async run({ storeSettings, restart }, check) {
      await storeSettings('{"theme":"dark","hintsDismissed":["walk"]}');
      const reply = await (await restart()).settings.load();
      check(reply, { ok: true, value: { settings: { ...defaultSettings, theme: 'dark', hintsDismissed: ['walk'] } } });
    },
  },
];
