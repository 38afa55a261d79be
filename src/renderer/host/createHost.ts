import type { Host } from '#host/Host';
import { createBrowserHost } from './browserHost';
import { createElectronHost } from './electronHost';

/** The host of this page. Nothing else asks where the program runs. */
export function createHost(): Host {
  return window.medroots ? createElectronHost(window.medroots) : createBrowserHost(window);
}
