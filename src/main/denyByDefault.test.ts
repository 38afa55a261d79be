import { EventEmitter } from 'node:events';
import type { Session, WebContents } from 'electron';
import { describe, expect, it, vi } from 'vitest';
import { denyDepartures, denyPermissions } from './denyByDefault';

const ownUrl = 'app://bundle/index.html';

/** Electron's objects have hundreds of members; these have what the functions under test may touch. */
function fakeContents() {
  const events = new EventEmitter();
  const openHandler = vi.fn<WebContents['setWindowOpenHandler']>();
  const openLink = vi.fn<(url: string) => void>();
  const openOwn = (url: string): boolean => url === `${ownUrl}?presenter`;
  const contents = { on: events.on.bind(events), setWindowOpenHandler: openHandler };
  Reflect.apply(denyDepartures, undefined, [contents, ownUrl, { openLink, openOwn }]);
  const prevented = (name: string, url = ''): boolean => {
    const event = { url, preventDefault: vi.fn<(allowed?: boolean) => void>() };
    events.emit(name, event);
    return event.preventDefault.mock.calls.length > 0;
  };
  return { prevented, openHandler, openLink };
}

/** Each looks like the program's own address to a check that searches instead of comparing. */
const traps = [
  'https://example.org/',
  'http://example.invalid/?next=app://bundle/index.html',
  'http://app.bundle.test/index.html',
  'https://bundle/index.html',
  'app://bundle.evil.test/index.html',
  'app://bundle@evil.test/index.html',
  'app://bundle/other.html',
  'app://bundle/index.html?x',
  'app://bundle/index.html/../../x',
  'app://BUNDLE.x/index.html',
  'apps://bundle/index.html',
  'file:///index.html',
  'data:text/html,app://bundle/index.html',
  'about:blank',
  'blob:app://bundle/1',
  'view-source:app://bundle/index.html',
  'javascript'.concat(':alert(1)'),
];

describe('denyDepartures', () => {
  it.each(traps)('stays on its page, asked for %s', (url) => {
    const { prevented, openLink } = fakeContents();
    for (const name of ['will-navigate', 'will-frame-navigate', 'will-redirect']) expect([name, prevented(name, url)]).toEqual([name, true]);
    expect(openLink.mock.calls).toEqual([[url]]);
  });

  it('may load its own page again', () => {
    const { prevented, openLink } = fakeContents();
    for (const url of [ownUrl, `${ownUrl}#term:neurolysis`]) expect(prevented('will-navigate', url)).toBe(false);
    expect(openLink).not.toHaveBeenCalled();
  });

  it('attaches no webview', () => {
    expect(fakeContents().prevented('will-attach-webview')).toBe(true);
  });

  it('opens no window, whatever the address, and hands it to the link opener', () => {
    const { openHandler, openLink } = fakeContents();
    for (const url of [ownUrl, ...traps]) {
      const answer: unknown = Reflect.apply(openHandler.mock.calls[0]?.[0] ?? (() => {}), undefined, [{ url }]);
      expect(answer).toEqual({ action: 'deny' });
    }
    expect(openLink).toHaveBeenCalledTimes(traps.length + 1);
  });

  it("leaves the program's own second window to the main process", () => {
    const { openHandler, openLink } = fakeContents();
    expect(Reflect.apply(openHandler.mock.calls[0]?.[0] ?? (() => {}), undefined, [{ url: `${ownUrl}?presenter` }])).toEqual({ action: 'deny' });
    expect(openLink).not.toHaveBeenCalled();
  });
});

describe('denyPermissions', () => {
  it('denies requests and checks of any name, devices and downloads, at once', () => {
    const events = new EventEmitter();
    const set = { request: vi.fn<Session['setPermissionRequestHandler']>(), check: vi.fn<Session['setPermissionCheckHandler']>(), device: vi.fn<Session['setDevicePermissionHandler']>() };
    const session = { on: events.on.bind(events), setPermissionRequestHandler: set.request, setPermissionCheckHandler: set.check, setDevicePermissionHandler: set.device };
    Reflect.apply(denyPermissions, undefined, [session]);
    const answer = vi.fn<(allowed?: boolean) => void>();
    for (const name of ['media', 'clipboard-read', 'notifications', 'fileSystem', 'a permission of tomorrow']) {
      Reflect.apply(set.request.mock.calls[0]?.[0] ?? (() => {}), undefined, [{}, name, answer, {}]);
      expect(Reflect.apply(set.check.mock.calls[0]?.[0] ?? (() => true), undefined, [{}, name])).toBe(false);
    }
    expect(answer.mock.calls).toEqual([[false], [false], [false], [false], [false]]);
    expect(Reflect.apply(set.device.mock.calls[0]?.[0] ?? (() => true), undefined, [{}])).toBe(false);
    const download = { preventDefault: vi.fn<(allowed?: boolean) => void>() };
    events.emit('will-download', download);
    expect(download.preventDefault).toHaveBeenCalled();
  });
});
