import type { BrowserWindowConstructorOptions } from 'electron';
import { smallestWindow } from './windowBounds';

interface Circumstances {
  readonly preload: string;
  readonly packaged: boolean;
  readonly backgroundColor: string;
}

/** Every window of the program. What Electron has as defaults today is said all the same: it must not change under us. */
export function windowOptions({ preload, packaged, backgroundColor }: Circumstances): BrowserWindowConstructorOptions {
  return {
    title: 'Medroots Explorer',
    minWidth: smallestWindow.width,
    minHeight: smallestWindow.height,
    backgroundColor,
    show: false,
    webPreferences: {
      preload,
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      nodeIntegrationInWorker: false,
      nodeIntegrationInSubFrames: false,
      webSecurity: true,
      webviewTag: false,
      devTools: !packaged,
      // Its dictionaries would be fetched from the network.
      spellcheck: false,
    },
  };
}
