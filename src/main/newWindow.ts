import { join } from 'node:path';
import { app, BrowserWindow, nativeTheme, type BrowserWindowConstructorOptions } from 'electron';
import { darkTheme, lightTheme } from '#core/figure/palette';
import { windowOptions } from './windowOptions';

/** A window of the program, hidden until its page has drawn itself. */
export function newWindow(bounds: Pick<BrowserWindowConstructorOptions, 'x' | 'y' | 'width' | 'height'>): BrowserWindow {
  const { surfaces } = nativeTheme.shouldUseDarkColors ? darkTheme : lightTheme;
  const window = new BrowserWindow({
    ...windowOptions({ preload: join(import.meta.dirname, '../preload/index.cjs'), packaged: app.isPackaged, backgroundColor: surfaces.paper }),
    ...bounds,
  });
  window.once('ready-to-show', () => window.show());
  return window;
}
