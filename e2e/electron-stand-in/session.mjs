// @ts-check
import { EventEmitter } from 'node:events';
import { devTools } from './chromium.mjs';
import { protocol } from './protocol.mjs';

/** Electron's name of a permission for each name that the browser has. */
const permissions = {
  notifications: 'notifications',
  geolocation: 'geolocation',
  camera: 'media',
  microphone: 'media',
  midi: 'midi',
  'clipboard-read': 'clipboard-read',
  'clipboard-write': 'clipboard-sanitized-write',
  'idle-detection': 'idle-detection',
};

/** @typedef {(contents: unknown, permission: string, answer: (granted: boolean) => void, details: object) => void} RequestHandler */
/** @typedef {(contents: unknown, permission: string, origin: string, details: object) => boolean} CheckHandler */

class Session extends EventEmitter {
  protocol = protocol;
  /** @type {RequestHandler | null} */
  #request = null;
  /** @type {CheckHandler | null} */
  #check = null;

  /** @param {RequestHandler | null} handler */
  setPermissionRequestHandler(handler) {
    this.#request = handler;
  }
  /** @param {CheckHandler | null} handler */
  setPermissionCheckHandler(handler) {
    this.#check = handler;
  }
  setDevicePermissionHandler() {}

  /**
   * Tells the browser what the program grants a page. Without handlers Electron grants everything, and so does this.
   * @param {unknown} contents
   * @param {string} origin
   */
  async applyPermissions(contents, origin) {
    for (const [name, permission] of Object.entries(permissions)) {
      const granted = (await this.#isGranted(contents, permission)) && (this.#check?.(contents, permission, origin, {}) ?? true);
      await devTools().send('Browser.setPermission', { permission: { name }, setting: granted ? 'granted' : 'denied' });
    }
  }

  /**
   * @param {unknown} contents
   * @param {string} permission
   * @returns {Promise<boolean>}
   */
  async #isGranted(contents, permission) {
    return new Promise((resolve) => {
      if (this.#request) this.#request(contents, permission, resolve, {});
      else resolve(true);
    });
  }
}

export const session = { defaultSession: new Session() };
