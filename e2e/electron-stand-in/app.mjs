// @ts-check
import { EventEmitter } from 'node:events';
import { homedir, tmpdir } from 'node:os';
import { join } from 'node:path';
import { startChromium, devTools } from './chromium.mjs';

/** An event that a listener may prevent. */
export function preventable(details = {}) {
  return {
    ...details,
    defaultPrevented: false,
    preventDefault() {
      this.defaultPrevented = true;
    },
  };
}

/** @typedef {{ close: () => void, isDestroyed: () => boolean, gone: Promise<void> }} OpenWindow */

class App extends EventEmitter {
  isPackaged = false;
  name = '';
  /** Set while the program ends, so that closing windows does not end it again. */
  quitting = false;
  /** @type {() => readonly OpenWindow[]} */
  openWindows = () => [];
  #version = '';
  #folder = '';
  #isReady = false;
  /** @type {Map<string, string>} */
  #paths = new Map();
  /** @type {Map<string, string>} */
  #switches = new Map();
  /** @type {() => void} */
  #becomeReady = () => {};
  /** @type {Promise<void>} */
  #ready = new Promise((resolve) => {
    this.#becomeReady = resolve;
  });

  commandLine = {
    appendSwitch: (/** @type {string} */ name, value = '') => void this.#switches.set(name, value),
    hasSwitch: (/** @type {string} */ name) => this.#switches.has(name),
    getSwitchValue: (/** @type {string} */ name) => this.#switches.get(name) ?? '',
  };

  /**
   * @param {string} folder
   * @param {{ name: string, version: string }} program
   * @param {readonly string[]} arguments_
   */
  prepare(folder, { name, version }, arguments_) {
    this.#folder = folder;
    this.name = name;
    this.#version = version;
    for (const argument of arguments_) {
      const [, key, value = ''] = /^--([^=]+)=?(.*)$/.exec(argument) ?? [];
      if (key !== undefined) this.#switches.set(key, value);
    }
  }

  /** Starts the browser; the program has been imported by then, as in Electron. */
  async start() {
    startChromium(this.#switches, () => {
      if (!this.quitting) this.exit(1);
    });
    for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => this.exit(0));
    await devTools().send('Target.setDiscoverTargets', { discover: true });
    this.#isReady = true;
    this.emit('ready', {}, {});
    this.#becomeReady();
  }

  isReady() {
    return this.#isReady;
  }
  async whenReady() {
    return this.#ready;
  }
  getName() {
    return this.name;
  }
  getVersion() {
    return this.#version;
  }
  getAppPath() {
    return this.#folder;
  }
  /** @param {string} name */
  getPath(name) {
    const known = this.#paths.get(name);
    if (known !== undefined) return known;
    switch (name) {
      case 'home':
        return homedir();
      case 'temp':
        return tmpdir();
      case 'documents':
        return join(homedir(), 'Documents');
      case 'userData':
        return join(homedir(), '.config', this.name);
      default:
        throw new Error(`The Electron stand-in knows no path "${name}".`);
    }
  }
  /**
   * @param {string} name
   * @param {string} path
   */
  setPath(name, path) {
    this.#paths.set(name, path);
  }
  enableSandbox() {}
  requestSingleInstanceLock() {
    return true;
  }

  /** Closes the windows, then ends; a window that stays open stops it. */
  quit() {
    const before = preventable();
    this.emit('before-quit', before);
    if (before.defaultPrevented) return;
    this.quitting = true;
    const windows = this.openWindows();
    for (const window of windows) window.close();
    void Promise.all(windows.map(({ gone }) => gone)).then(() => this.#finish());
  }

  #finish() {
    const last = preventable();
    this.emit('will-quit', last);
    if (!last.defaultPrevented) this.exit(0);
  }

  /** @returns {never} */
  exit(code = 0) {
    this.quitting = true;
    this.emit('quit', {}, code);
    process.exit(code);
  }
}

export const app = new App();
