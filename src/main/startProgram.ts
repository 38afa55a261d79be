import { access } from 'node:fs/promises';
import { join } from 'node:path';
import { app, dialog, nativeTheme, protocol, session, shell, type BrowserWindow } from 'electron';
import { defaultSettings, settingsSchema } from '#host/Host';
import type { Link } from '#host/links';
import { answerPage } from './answerPage';
import { bundleOrigin, bundleUrl, scheme, serveBundle } from './appProtocol';
import type { ArrivingLinks } from './arrivingLinks';
import { createWindow } from './createWindow';
import { denyDepartures, denyPermissions } from './denyByDefault';
import { openJsonFile, type JsonFile } from './JsonFile';
import { createLinkOpener } from './linkOpener';
import { createPresenterWindow } from './presenterWindow';
import { createProgramDrafts } from './programDrafts';
import { showStartupError, watchForCrashes } from './troubleScreens';
import { firstWindowState, windowStateSchema } from './windowState';

const rendererFolder = join(import.meta.dirname, '../renderer');

/** Where the page comes from: the bundle, or while people work on it, Vite's server. */
interface Page {
  readonly url: string;
  readonly origin: string;
}

/** From Electron being ready to the page being shown. Throws when the program is incomplete. */
export async function startProgram(links: ArrivingLinks): Promise<void> {
  await app.whenReady();
  const settings = await openJsonFile(join(app.getPath('userData'), 'settings.json'), settingsSchema, defaultSettings);
  const state = await openJsonFile(join(app.getPath('userData'), 'window.json'), windowStateSchema, firstWindowState);
  const drafts = createProgramDrafts(app.getPath('userData'));
  nativeTheme.themeSource = settings.value.theme;
  const page = await findPage();
  protocol.handle(scheme, (request) => serveBundle(request, rendererFolder));
  denyPermissions(session.defaultSession);

  const window = createWindow(state);
  const openLink = createLinkOpener({ ask: (link) => askToOpen(window, link), open: (href) => shell.openExternal(href) });
  const openAsked = (url: string): void => void openLink(url);
  const presenter = createPresenterWindow({ main: window, url: page.url, openLink: openAsked });
  denyDepartures(window.webContents, page.url, { openLink: openAsked, openOwn: presenter.open });
  answerPage(page.origin, { window, settings, state, drafts, links, openLink });
  watchForCrashes(window, page.url);
  window.webContents.on('preload-error', (_event, _path, error) => showStartupError(error));
  window.webContents.on('render-process-gone', links.pageGone);
  app.on('second-instance', () => bringToFront(window));
  quitWhenWritten([settings, state, drafts]);
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

/** The last write of settings, window state or drafts is finished before the program goes. */
function quitWhenWritten(files: readonly Pick<JsonFile<unknown>, 'settled'>[]): void {
  app.on('window-all-closed', () => app.quit());
  app.on('will-quit', (event) => {
    event.preventDefault();
    void Promise.all(files.map((file) => file.settled())).finally(() => app.exit());
  });
}
