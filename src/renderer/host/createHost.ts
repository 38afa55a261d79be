import { z } from 'zod';
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

/**
 * The host of this page. Nothing else asks where the program runs.
 * Zod compiles its schemas to code where it may; this page's policy forbids that, and even the attempt is reported.
 */
export function createHost(): Host {
  z.config({ jitless: true });
  return window.medroots ? createElectronHost(window.medroots) : createBrowserHost(window);
}
