import { join } from 'node:path';
import { app, BrowserWindow, nativeTheme, screen } from 'electron';
import { darkTheme, lightTheme } from '#core/figure/palette';
import type { JsonFile } from './JsonFile';
import { windowBounds } from './windowBounds';
import { windowOptions } from './windowOptions';
import type { WindowState } from './windowState';

/** The program's one window, where it was when it was last closed; hidden until the page has drawn itself. */
export function createWindow(state: JsonFile<WindowState>): BrowserWindow {
  const { surfaces } = nativeTheme.shouldUseDarkColors ? darkTheme : lightTheme;
  const window = new BrowserWindow({
    ...windowOptions({ preload: join(import.meta.dirname, '../preload/index.cjs'), packaged: app.isPackaged, backgroundColor: surfaces.paper }),
    ...windowBounds(state.value.bounds, screen.getAllDisplays().map(({ workArea }) => workArea)),
  });
  if (state.value.maximized) window.maximize();
  window.once('ready-to-show', () => window.show());
  window.on('close', () => {
    void state.save({ ...state.value, bounds: window.getNormalBounds(), maximized: window.isMaximized() });
  });
  return window;
}
