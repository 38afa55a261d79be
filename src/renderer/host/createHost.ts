import type { Bridge } from '#host/Bridge';
import type { Host } from '#host/Host';
import { createBrowserHost } from './browserHost';
import { createElectronHost } from './electronHost';

declare global {
  interface Window {
    /** Put there by the preload, in Electron only. */
    readonly medroots?: Bridge;
  }
}

/** The host of this page. Nothing else asks where the program runs. */
export function createHost(): Host {
  return window.medroots ? createElectronHost(window.medroots) : createBrowserHost(window);
}
