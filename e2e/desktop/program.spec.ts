import { spawnSync } from 'node:child_process';
import { cp, mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from '../fixtures';
import { launchDesktop, standInFolder } from '../shells/desktopProgram';

const root = join(import.meta.dirname, '..', '..');

test('a command of the native menu reaches the page; choices show in both', async ({ desktop: { app, page, command, folder } }) => {
  await command('help.about');
  await expect(page.getByRole('dialog', { name: 'Sources and notices' })).toBeVisible();
  await command('view.theme-dark');
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  const dark = (): Promise<unknown> => app.evaluate(({ Menu, nativeTheme }) => [Menu.getApplicationMenu()?.getMenuItemById('view.theme-dark')?.checked, nativeTheme.themeSource]);
  await expect.poll(dark).toEqual([true, 'dark']);
  await expect.poll(() => readFile(join(folder, 'settings.json'), 'utf8').then((text): unknown => JSON.parse(text), () => undefined)).toMatchObject({ theme: 'dark' });
});

test('what cannot be done now is grey in the native menu', async ({ desktop: { app } }) => {
  const enabled = (id: string): Promise<unknown> => app.evaluate(({ Menu }, wanted) => Menu.getApplicationMenu()?.getMenuItemById(wanted)?.enabled, id);
  await expect.poll(() => enabled('file.open')).toBe(true);
  expect(await enabled('go.back')).toBe(false);
});

test('damaged settings are put aside and the page says so', async ({ folder, shell, desktop }) => {
  await desktop.close();
  await writeFile(join(folder, 'settings.json'), '\0\0\0\0');
  const again = await launchDesktop({ shell, folder });
  await expect(again.page.getByRole('status')).toContainText('settings.json.bad');
  expect(await readFile(join(folder, 'settings.json.bad'), 'utf8')).toBe('\0\0\0\0');
  await again.close();
});

test('what cannot be opened or saved is said in a sentence', async ({ desktop: { app, page, command, folder } }) => {
  await app.evaluate((_electron, path) => void (globalThis.answers.open = path), join(folder, 'gone.json'));
  await command('file.open');
  await expect(page.getByRole('status')).toContainText('gone.json was not opened. It is no longer there.');
  await app.evaluate((_electron, path) => void (globalThis.answers.open = path), folder);
  await command('file.open');
  await expect(page.getByRole('status')).toContainText('It is not a file.');
  await app.evaluate((_electron, path) => void (globalThis.answers.save = path), join(folder, 'none', 'graph.json'));
  await command('file.save');
  await expect(page.getByRole('status')).toContainText('graph.json was not saved. It is no longer there.');
});

test('dialogs begin in the folder of the last one', async ({ desktop: { app, page, command, answerSaveDialog, folder } }) => {
  await answerSaveDialog('graph.json');
  await command('file.save');
  await expect(page.getByRole('status')).toContainText('Saved as graph.json.');
  await app.evaluate(({ dialog }) => {
    Reflect.set(dialog, 'showOpenDialog', (_window: unknown, { defaultPath }: { defaultPath: string }) => {
      globalThis.answers.asked.push(defaultPath);
      return Promise.resolve({ canceled: true, filePaths: [] });
    });
  });
  await command('file.open');
  await expect.poll(() => app.evaluate(() => globalThis.answers.asked)).toEqual([folder]);
});

test('the window opens again where it was', async ({ desktop, shell, folder }) => {
  const bounds = { x: 40, y: 30, width: 1000, height: 700 };
  await desktop.app.evaluate(({ BrowserWindow }, wanted) => BrowserWindow.getAllWindows()[0]?.setBounds(wanted), bounds);
  const exited = new Promise((resolve) => desktop.app.process().once('exit', resolve));
  await desktop.app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.close()).catch(() => {});
  expect(await exited).toBe(0);
  const again = await launchDesktop({ shell, folder });
  expect(await again.app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.getNormalBounds())).toEqual(bounds);
  await again.close();
});

test('a second start brings the window to the front', async ({ desktop: { app } }) => {
  await app.evaluate(({ app: program, BrowserWindow }) => {
    BrowserWindow.getAllWindows()[0]?.minimize();
    program.emit('second-instance', {}, ['--inspect', 'https://example.org'], '/');
  });
  expect(await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().map((window) => [window.isMinimized(), window.isVisible()]))).toEqual([[false, true]]);
});

test('after a crash of the page the person is asked, and the page can be loaded again', async ({ desktop: { app } }) => {
  await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.webContents.forcefullyCrashRenderer());
  await expect.poll(() => app.evaluate(() => globalThis.answers.asked)).toEqual(['The window has stopped working.']);
  const drawn = (): Promise<unknown> => app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.webContents.executeJavaScript('document.querySelector("#program").childElementCount')).catch(() => 'crashed');
  await expect.poll(drawn).toBe(1);
});

test('an incomplete program says what is missing, and ends', async ({ shell, folder }) => {
  test.skip(shell === 'electron', 'The error box of a real window waits for a person');
  const program = join(folder, 'program');
  await mkdir(join(program, 'out'), { recursive: true });
  for (const part of ['package.json', 'out/main', 'out/preload']) await cp(join(root, part), join(program, part), { recursive: true });
  // Without Playwright, which would meet it when it has ended already.
  const { status, stderr } = spawnSync(join(standInFolder, 'electron'), ['--no-sandbox', program], { encoding: 'utf8', env: { ...process.env, MEDROOTS_USER_DATA: folder } });
  expect(stderr).toContain('Medroots Explorer could not start');
  expect(stderr).toContain('index.html is missing');
  expect(status).toBe(1);
});
