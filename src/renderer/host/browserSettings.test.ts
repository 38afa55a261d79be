import { describe, expect, it } from 'vitest';
import { defaultSettings, type Settings } from '#host/Host';
import { createBrowserSettings } from './browserSettings';

const dark: Settings = { theme: 'dark', hintsDismissed: [], singleKeys: true };

describe('settings in a browser', () => {
  it('last as long as the page where the browser keeps nothing, and say so', async () => {
    const settings = createBrowserSettings(() => {
      throw new DOMException('denied', 'SecurityError');
    });
    expect(await settings.load()).toEqual({ ok: true, value: { settings: defaultSettings } });
    expect(await settings.save(dark)).toMatchObject({ ok: false, code: 'not-permitted' });
    expect(await settings.load()).toEqual({ ok: true, value: { settings: dark } });
  });
});
