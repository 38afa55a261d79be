import { screen, type BrowserWindow } from 'electron';
import type { JsonFile } from './JsonFile';
import { newWindow } from './newWindow';
import { windowBounds } from './windowBounds';
import type { WindowState } from './windowState';

/** The program's one window, where it was when it was last closed; hidden until the page has drawn itself. */
export function createWindow(state: JsonFile<WindowState>): BrowserWindow {
  const window = newWindow(windowBounds(state.value.bounds, screen.getAllDisplays().map(({ workArea }) => workArea)));
  if (state.value.maximized) window.maximize();
  window.on('close', () => {
    void state.save({ ...state.value, bounds: window.getNormalBounds(), maximized: window.isMaximized() });
  });
  return window;
}
