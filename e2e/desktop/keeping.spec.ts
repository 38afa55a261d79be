import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { commandOf } from '#core/commands/commands';
import { parseViewLink } from '#core/links/viewLink';
import { expect, test } from '../fixtures';
import { pageHost } from '../shells/pageHost';

const bytes = Uint8Array.from({ length: 100_000 }, (_value, at) => at % 251);

test('a draft outlasts a program that is killed once it was kept', async ({ launchBare }) => {
  const { app, page } = await launchBare();
  const { drafts } = await pageHost(page);
  const exited = new Promise((resolve) => app.process().once('exit', resolve));
  expect(await drafts.save('session', bytes)).toEqual({ ok: true });
  app.process().kill('SIGKILL');
  await exited;
  const again = await launchBare();
  expect(await (await pageHost(again.page)).drafts.load('session')).toEqual({ ok: true, value: { bytes } });
});

test('a draft that is being kept is written before the program ends', async ({ launchBare, folder }) => {
  const { app } = await launchBare();
  const exited = new Promise((resolve) => app.process().once('exit', resolve));
  const keepAndQuit = app.evaluate(({ ipcMain, app: program, BrowserWindow }) => {
    const senderFrame = BrowserWindow.getAllWindows()[0]?.webContents.mainFrame;
    void ipcMain._invokeHandlers.get('drafts:save')?.({ senderFrame }, { name: 'graph', bytes: new Uint8Array(20_000_000).fill(7) });
    program.quit();
  });
  // It may be gone before it has answered.
  await keepAndQuit.catch(() => undefined);
  await exited;
  const kept = await readFile(join(folder, 'graph.json'));
  expect([kept.byteLength, kept.at(-1)]).toEqual([20_000_000, 7]);
});

test('a damaged draft is put aside and read no more', async ({ launchBare, folder }) => {
  await writeFile(join(folder, 'session.json'), '\0\0\0\0');
  const { drafts } = await pageHost((await launchBare()).page);
  expect(await drafts.load('session')).toEqual({ ok: true, value: { bytes: new Uint8Array(4) } });
  expect(await drafts.setAside('session')).toEqual({ ok: true, value: { place: `session.json.bad in ${folder}` } });
  expect(await drafts.load('session')).toEqual({ ok: true, value: {} });
  expect(await readFile(join(folder, 'session.json.bad'), 'utf8')).toBe('\0\0\0\0');
});

for (const link of ['icd-10-cm:G89.4', 'medroots://icd-10-cm:G89.4?depth=2']) {
  test(`the program starts with ${link} of its command line`, async ({ launchBare }) => {
    const { page } = await launchBare(['--lang=de', link]);
    expect(await (await pageHost(page)).address.start()).toEqual({ ok: true, value: link });
  });
}

test('flags, paths and other addresses of a second start are passed over', async ({ launchBare }) => {
  const desktop = await launchBare();
  const { address } = await pageHost(desktop.page);
  const heard: string[] = [];
  const first = new Promise((resolve) => {
    address.onOpen((link) => {
      heard.push(link);
      resolve(link);
    });
  });
  expect(await address.start()).toEqual({ ok: true, value: undefined });
  for (const word of ['--inspect=0.0.0.0:9229', '--remote-debugging-port=9222', '/etc/passwd', 'C:\\Windows', 'file:///etc/passwd', 'https://example.org/', 'app://bundle/index.html', '.']) {
    await desktop.startAgain([word]);
  }
  await desktop.startAgain(['--no-sandbox', 'medroots://cpt:64640']);
  await first;
  expect(heard.map(parseViewLink)).toEqual([{ node: 'cpt:64640' }]);
  expect(await desktop.app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().map(({ webContents }) => webContents.getURL()))).toEqual(['app://bundle/index.html']);
});

test('the native menu calls a command by what it would do now', async ({ launchBare }) => {
  const { app, page } = await launchBare();
  const shown = (): Promise<unknown> =>
    app.evaluate(({ Menu }) => {
      const item = Menu.getApplicationMenu()?.getMenuItemById('file.open');
      return [item?.label, item?.enabled];
    });
  const update = (titles: object): Promise<unknown> => page.evaluate((given) => window.medroots?.menu.update({ enabled: ['file.open'], checked: [], titles: given }), titles);
  await update({ 'file.open': 'Open walk.json again' });
  expect(await shown()).toEqual(['Open walk.json again', true]);
  await update({});
  expect(await shown()).toEqual([commandOf('file.open').title, true]);
});
