import { access } from 'node:fs/promises';
import { join } from 'node:path';
import { app, dialog, nativeTheme, protocol, session, shell, type BrowserWindow } from 'electron';
import { z } from 'zod';
import { success } from '#core/result';
import { channels } from '#host/channels';
import { defaultSettings, menuStateSchema, openRequestSchema, saveRequestSchema, settingsSchema, type Settings } from '#host/Host';
import type { Link } from '#host/links';
import { answerRequests } from './answerRequests';
import { bundleOrigin, bundleUrl, scheme, serveBundle } from './appProtocol';
import { createWindow } from './createWindow';
import { denyDepartures, denyPermissions } from './denyByDefault';
import { openJsonFile, type JsonFile } from './JsonFile';
import { createLinkOpener } from './linkOpener';
import { showNativeMenu, updateNativeMenu } from './nativeMenu';
import { createProgramFiles } from './programFiles';
import { showStartupError, watchForCrashes } from './troubleScreens';
import { firstWindowState, windowStateSchema, type WindowState } from './windowState';

const rendererFolder = join(import.meta.dirname, '../renderer');

/** Where the page comes from: the bundle, or while people work on it, Vite's server. */
interface Page {
  readonly url: string;
  readonly origin: string;
}

/** From Electron being ready to the page being shown. Throws when the program is incomplete. */
export async function startProgram(): Promise<void> {
  await app.whenReady();
  const settings = await openJsonFile(join(app.getPath('userData'), 'settings.json'), settingsSchema, defaultSettings);
  const state = await openJsonFile(join(app.getPath('userData'), 'window.json'), windowStateSchema, firstWindowState);
  nativeTheme.themeSource = settings.value.theme;
  const page = await findPage();
  protocol.handle(scheme, (request) => serveBundle(request, rendererFolder));
  denyPermissions(session.defaultSession);

  const window = createWindow(state);
  const openLink = createLinkOpener({ ask: (link) => askToOpen(window, link), open: (href) => shell.openExternal(href) });
  denyDepartures(window.webContents, page.url, (url) => void openLink(url));
  answerPage(page.origin, { window, settings, state, openLink });
  watchForCrashes(window, page.url);
  window.webContents.on('preload-error', (_event, _path, error) => showStartupError(error));
  showNativeMenu(window);
  app.on('second-instance', () => bringToFront(window));
  quitWhenWritten([settings, state]);
  await window.loadURL(page.url);
}

async function findPage(): Promise<Page> {
  const development = app.isPackaged ? undefined : process.env['ELECTRON_RENDERER_URL'];
  if (development !== undefined) return { url: new URL('/', development).href, origin: new URL(development).origin };
  await access(join(rendererFolder, 'index.html')).catch(() => {
    throw new Error(`The program is incomplete: ${join(rendererFolder, 'index.html')} is missing.`);
  });
  return { url: bundleUrl, origin: bundleOrigin };
}

interface Parts {
  readonly window: BrowserWindow;
  readonly settings: JsonFile<Settings>;
  readonly state: JsonFile<WindowState>;
  readonly openLink: ReturnType<typeof createLinkOpener>;
}

function answerPage(origin: string, { window, settings, state, openLink }: Parts): void {
  const files = createProgramFiles(window, {
    get: () => state.value.lastFolder,
    set: (lastFolder) => void state.save({ ...state.value, lastFolder }),
  });
  answerRequests(channels.openFile, origin, { schema: openRequestSchema, run: files.open });
  answerRequests(channels.saveFile, origin, { schema: saveRequestSchema, run: files.save });
  answerRequests(channels.loadSettings, origin, { schema: z.undefined(), run: () => Promise.resolve(success(loaded(settings))) });
  answerRequests(channels.saveSettings, origin, {
    schema: settingsSchema,
    run(changed) {
      nativeTheme.themeSource = changed.theme;
      return settings.save(changed);
    },
  });
  answerRequests(channels.openLink, origin, { schema: z.string(), run: openLink });
  answerRequests(channels.updateMenu, origin, { schema: menuStateSchema, run: (menu) => Promise.resolve(success(updateNativeMenu(menu))) });
}

function loaded({ value, problem }: JsonFile<Settings>): { settings: Settings; problem?: string } {
  return problem === undefined ? { settings: value } : { settings: value, problem };
}

async function askToOpen(window: BrowserWindow, { kind, target, href }: Link): Promise<boolean> {
  const { response } = await dialog.showMessageBox(window, {
    type: 'question',
    title: 'Medroots Explorer',
    message: kind === 'page' ? `Open ${target} in your browser?` : `Write a mail to ${target}?`,
    detail: href,
    buttons: ['Open', 'Cancel'],
    defaultId: 1,
    cancelId: 1,
  });
  return response === 0;
}

function bringToFront(window: BrowserWindow): void {
  if (window.isMinimized()) window.restore();
  window.show();
  window.focus();
}

/** The last write of settings or window state is finished before the program goes. */
function quitWhenWritten(files: readonly Pick<JsonFile<unknown>, 'settled'>[]): void {
  app.on('window-all-closed', () => app.quit());
  app.on('will-quit', (event) => {
    event.preventDefault();
    void Promise.all(files.map((file) => file.settled())).finally(() => app.exit());
  });
}
