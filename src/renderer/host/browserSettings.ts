import { failure, success } from '#core/result';
import { defaultSettings, settingsSchema, type HostReply, type HostSettings, type LoadedSettings, type Settings } from '#host/Host';

const key = 'medroots.settings';
const damagedKey = 'medroots.settings.bad';

/** Settings in the browser's local storage; where that is closed (private windows), they last as long as the page. */
export function createBrowserSettings(storage: () => Storage): HostSettings {
  let held: Settings | undefined;
  let problem: string | undefined;

  function load(): HostReply<LoadedSettings> {
    const settings = held ?? readStored();
    return success(problem === undefined ? { settings } : { settings, problem });
  }

  function readStored(): Settings {
    const text = attempt(() => storage().getItem(key));
    if (text === undefined || text === null) return defaultSettings;
    const parsed = settingsSchema.safeParse(attempt((): unknown => JSON.parse(text)));
    if (parsed.success) return parsed.data;
    attempt(() => storage().setItem(damagedKey, text));
    attempt(() => storage().removeItem(key));
    problem = `Your settings could not be read, so the program starts with its own. The old ones are kept as ${damagedKey} in this browser's storage.`;
    return defaultSettings;
  }

  function save(settings: Settings): HostReply<void> {
    const parsed = settingsSchema.safeParse(settings);
    if (!parsed.success) return failure('wrong-request', 'These settings are not ones that the program knows.');
    held = parsed.data;
    const stored = attempt(() => {
      storage().setItem(key, JSON.stringify(parsed.data));
      return true;
    });
    return stored ? success(undefined) : failure('not-permitted', 'The browser keeps nothing for this page: your settings last until it is closed.');
  }

  return { load: () => Promise.resolve(load()), save: (settings) => Promise.resolve(save(settings)) };
}

function attempt<Value>(work: () => Value): Value | undefined {
  try {
    return work();
  } catch {
    return undefined;
  }
}
