// @ts-check
import { EventEmitter } from 'node:events';

/** @param {string} name */
function unscripted(name) {
  return () => {
    throw new Error(`${name} has no scripted answer in the Electron stand-in.`);
  };
}

/** @param {string} name */
function unscriptedLater(name) {
  return async () => Promise.resolve().then(unscripted(name));
}

/** Specs put functions of their own in place of these, as they do on Electron. */
export const dialog = {
  showOpenDialog: unscriptedLater('dialog.showOpenDialog'),
  showSaveDialog: unscriptedLater('dialog.showSaveDialog'),
  showMessageBox: unscriptedLater('dialog.showMessageBox'),
  /** @param {string} title @param {string} content */
  showErrorBox(title, content) {
    process.stderr.write(`${title}\n${content}\n`);
  },
};

export const shell = { openExternal: unscriptedLater('shell.openExternal') };

class NativeTheme extends EventEmitter {
  themeSource = 'system';
  get shouldUseDarkColors() {
    return this.themeSource === 'dark';
  }
}
export const nativeTheme = new NativeTheme();

const display = { id: 1, bounds: { x: 0, y: 0, width: 1920, height: 1080 }, workArea: { x: 0, y: 0, width: 1920, height: 1040 }, scaleFactor: 1 };

export const screen = Object.assign(new EventEmitter(), { getAllDisplays: () => [display], getPrimaryDisplay: () => display });
