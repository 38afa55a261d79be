import { app, dialog, type BrowserWindow } from 'electron';

/** Before there is a page, the system's own dialog says what is wrong; then the program ends. */
export function showStartupError(error: unknown): void {
  const reason = error instanceof Error ? error.message : String(error);
  dialog.showErrorBox('Medroots Explorer could not start', `${reason}\n\nInstall the program again. Your settings and files stay as they are.`);
  app.exit(1);
}

/** When the page's process has died, the person says whether to load it again; nothing is loaded behind their back. */
export function watchForCrashes(window: BrowserWindow, ownUrl: string): void {
  window.webContents.on('render-process-gone', (_event, { reason }) => {
    if (reason !== 'clean-exit') void askAfterCrash(window, ownUrl, reason);
  });
}

async function askAfterCrash(window: BrowserWindow, ownUrl: string, reason: string): Promise<void> {
  const { response } = await dialog.showMessageBox(window, {
    type: 'error',
    title: 'Medroots Explorer',
    message: 'The window has stopped working.',
    detail: `Files that you saved are as you saved them. (Reason: ${reason})`,
    buttons: ['Load it again', 'Quit'],
    defaultId: 0,
    cancelId: 1,
  });
  // A page that dies again while it loads is asked about again.
  if (response === 0) await window.loadURL(ownUrl).catch(() => {});
  else app.quit();
}
