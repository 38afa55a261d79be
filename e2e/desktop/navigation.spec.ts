// oxlint-disable no-underscore-dangle -- Electron's own name for the map of handlers
import { channels } from '#host/channels';
import { expect, test } from '../fixtures';
import type { DesktopProgram } from '../shells/Program';

/** Web addresses that look like the program's own to a check that searches instead of comparing. */
const webTraps = [
  'https://example.org/',
  'http://example.invalid/?next=app://bundle/index.html',
  'https://bundle.example/index.html#app://bundle/index.html',
];

/** Nothing that a browser could open. */
const otherTraps = ['app://bundle.evil.example/index.html', 'app://bundle/assets/../other.html', 'file:///etc/hosts', 'data:text/html,<h1>no</h1>', 'ms-msdt:/id', 'javascript'.concat(':document.body.remove()')];

/** Asked of the main process: Playwright takes a departure that was stopped for one that is still under way. */
async function stays({ app }: DesktopProgram): Promise<void> {
  const windows = await app.evaluate(async ({ BrowserWindow }) =>
    Promise.all(BrowserWindow.getAllWindows().map(async ({ webContents }): Promise<unknown[]> => [webContents.getURL(), await webContents.executeJavaScript('document.title')])),
  );
  expect(windows).toEqual([['app://bundle/index.html', expect.stringContaining('Medroots Explorer')]]);
}

/** The person says no to every link from now on. */
async function decline({ app }: DesktopProgram): Promise<void> {
  await app.evaluate(() => void globalThis.answers.buttons.push(...Array.from({ length: 20 }, () => 1)));
}

async function asked({ app }: DesktopProgram): Promise<readonly string[]> {
  return app.evaluate(() => globalThis.answers.asked);
}

for (const url of webTraps) {
  test(`a script that leaves for ${url} stays, and the person is asked`, async ({ desktop }) => {
    await decline(desktop);
    await desktop.page.evaluate((address) => location.assign(address), url);
    await expect.poll(() => asked(desktop)).toEqual([`Open ${new URL(url).host} in your browser?`]);
    await stays(desktop);
    expect(await desktop.openedLinks()).toEqual([]);
  });
}

test('other schemes, other hosts and other pages of its own scheme lead nowhere, and nobody is asked', async ({ desktop }) => {
  for (const url of otherTraps) {
    await desktop.page.evaluate((address) => {
      location.href = address;
    }, url);
    await stays(desktop);
  }
  expect(await asked(desktop)).toEqual([]);
});

test('no window opens: by script, by target, by the middle button', async ({ desktop }) => {
  await decline(desktop);
  await desktop.page.evaluate(() => {
    const link = document.createElement('a');
    Object.assign(link, { href: 'https://example.org/target', target: '_blank', textContent: 'a link' });
    link.style.cssText = 'position: fixed; inset: 0; z-index: 9999;';
    document.body.append(link);
    window.open('https://example.org/script');
  });
  await expect.poll(() => asked(desktop)).toHaveLength(1);
  const link = desktop.page.getByRole('link', { name: 'a link' });
  await link.click();
  await expect.poll(() => asked(desktop)).toHaveLength(2);
  await link.click({ button: 'middle' });
  await expect.poll(() => asked(desktop)).toHaveLength(3);
  expect(await desktop.openedLinks()).toEqual([]);
  await stays(desktop);
});

test('a form and a base in slipped-in markup lead nowhere', async ({ desktop }) => {
  const host = await desktop.page.evaluate(() => {
    const form = document.createElement('form');
    form.action = 'https://example.org/form';
    document.body.append(form);
    form.submit();
    const base = document.createElement('base');
    base.href = 'https://example.org/';
    document.head.append(base);
    return new URL('x', document.baseURI).host;
  });
  expect(host).not.toBe('example.org');
  await expect.poll(() => desktop.complaints.join('\n')).toContain('form-action');
  await stays(desktop);
  expect(await asked(desktop)).toEqual([]);
});

test('a refresh in slipped-in markup leads nowhere', async ({ desktop }) => {
  await decline(desktop);
  await desktop.page.evaluate(() => {
    const refresh = document.createElement('meta');
    refresh.httpEquiv = 'refresh';
    refresh.content = '0; url=https://example.org/refresh';
    document.head.append(refresh);
  });
  await expect.poll(() => asked(desktop)).toEqual(['Open example.org in your browser?']);
  await stays(desktop);
});

test('the main process answers the program’s channels and no others, to its own page only', async ({ desktop: { app } }) => {
  const names = await app.evaluate(({ ipcMain }) => [...ipcMain._invokeHandlers.keys()]);
  expect(new Set(names)).toEqual(new Set<string>(Object.values(channels)));
  const forged = await app.evaluate(async ({ ipcMain, BrowserWindow }) => {
    const own = BrowserWindow.getAllWindows()[0]?.webContents.mainFrame;
    const frames = [null, { origin: 'https://evil.example', parent: null }, { origin: 'app://bundle', parent: own }, { origin: 'null', parent: null }];
    return Promise.all(frames.map(async (senderFrame) => (await ipcMain._invokeHandlers.get('settings:load')?.({ senderFrame }))?.code));
  });
  expect(forged).toEqual(Array.from({ length: 4 }, () => 'not-permitted'));
});

test('requests that the program would not make are refused, whatever they hold', async ({ desktop: { page } }) => {
  const codes = await page.evaluate(async () => {
    const { medroots } = window;
    const bytes = new Uint8Array(1);
    const replies = await Promise.all([
      medroots?.files.open('/etc/hosts'),
      medroots?.files.open({ title: 'x', extensions: ['*'] }),
      medroots?.files.save({ suggestedName: '../x.json', bytes }),
      medroots?.files.save({ suggestedName: 'x.json', bytes: 'text' }),
      medroots?.settings.save({ theme: 'pink', hintsDismissed: [] }),
      medroots?.settings.save({ theme: 'dark', hintsDismissed: [], path: '/etc/hosts' }),
      medroots?.links.open({ toString: 'https://example.org' }),
      medroots?.menu.update({ enabled: ['file.erase'], checked: [], titles: {} }),
      medroots?.menu.update({ enabled: [], checked: [], titles: { 'file.erase': 'Undo' } }),
      medroots?.menu.update({ enabled: [], checked: [], titles: { 'file.open': 'x'.repeat(201) } }),
      medroots?.menu.update({ enabled: [], checked: [], titles: { 'file.open': 'Undo\n' } }),
      medroots?.drafts.load('../settings'),
      medroots?.drafts.save({ name: 'settings', bytes }),
      medroots?.drafts.save({ name: 'session', bytes: 'text' }),
      medroots?.drafts.save({ name: 'session', bytes, path: '/etc/hosts' }),
      medroots?.drafts.remove('window'),
      medroots?.drafts.setAside(['session']),
      medroots?.clipboard.writeText({ toString: 'x' }),
      medroots?.clipboard.writePicture(bytes),
      medroots?.clipboard.writePicture('data:image/png;base64,'),
    ]);
    return replies.map((reply) => (typeof reply === 'object' && reply !== null && 'code' in reply ? reply.code : 'answered'));
  });
  expect(codes).toEqual(codes.map(() => 'wrong-request'));
});
