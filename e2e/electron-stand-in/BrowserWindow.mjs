// @ts-check
import { EventEmitter } from 'node:events';
import { app, preventable } from './app.mjs';
import { devTools } from './chromium.mjs';
import { targetEventSchema } from './devToolsEvents.mjs';
import { WebContents } from './WebContents.mjs';

/** @typedef {{ x: number, y: number, width: number, height: number }} Rectangle */
/** @typedef {Partial<Rectangle> & { title?: string, show?: boolean, webPreferences?: import('./WebContents.mjs').Preferences }} Options */

/** @type {Map<number, BrowserWindow>} */
const all = new Map();
let isWatching = false;

export class BrowserWindow extends EventEmitter {
  static getAllWindows() {
    return [...all.values()];
  }
  static getFocusedWindow() {
    return BrowserWindow.getAllWindows().at(-1) ?? null;
  }
  /** @param {WebContents | undefined} contents */
  static fromWebContents(contents) {
    return BrowserWindow.getAllWindows().find((window) => window.webContents === contents) ?? null;
  }

  #title;
  #isVisible;
  #isMaximized = false;
  #isMinimized = false;
  #isClosing = false;
  /** @type {Rectangle} */
  #bounds;
  #leave = () => {};
  /** @type {Promise<void>} */
  gone = new Promise((resolve) => {
    this.#leave = resolve;
  });

  /** @param {Options} options */
  constructor({ title = app.name, show = true, x = 0, y = 0, width = 800, height = 600, webPreferences = {} } = {}) {
    super();
    if (!app.isReady()) throw new Error('Cannot create BrowserWindow before app is ready');
    this.#title = title;
    this.#isVisible = show;
    this.#bounds = { x, y, width, height };
    // Electron's defaults, so that specs see what the program gets when it says nothing.
    this.webContents = new WebContents({ sandbox: true, contextIsolation: true, nodeIntegration: false, webSecurity: true, ...webPreferences }, { width, height });
    this.id = this.webContents.id;
    all.set(this.id, this);
    this.webContents.once('did-finish-load', () => this.emit('ready-to-show'));
    this.webContents.on('close-window', () => this.close());
    watchTargets();
  }

  /** @param {string} url */
  async loadURL(url) {
    return this.webContents.loadURL(url);
  }
  getTitle() {
    return this.#title;
  }
  /** @param {string} title */
  takeTitle(title) {
    const event = preventable();
    this.emit('page-title-updated', event, title, true);
    if (!event.defaultPrevented) this.#title = title;
  }
  show() {
    this.#isVisible = true;
  }
  isVisible() {
    return this.#isVisible;
  }
  focus() {
    this.emit('focus');
  }
  minimize() {
    this.#isMinimized = true;
  }
  restore() {
    this.#isMinimized = false;
  }
  isMinimized() {
    return this.#isMinimized;
  }
  maximize() {
    this.#isMaximized = true;
  }
  isMaximized() {
    return this.#isMaximized;
  }
  getBounds() {
    return { ...this.#bounds };
  }
  getNormalBounds() {
    return { ...this.#bounds };
  }
  /** @param {Partial<Rectangle>} bounds */
  setBounds(bounds) {
    this.#bounds = { ...this.#bounds, ...bounds };
  }

  close() {
    if (this.#isClosing) return;
    const event = preventable();
    this.emit('close', event);
    if (!event.defaultPrevented) this.destroy();
  }
  destroy() {
    this.#isClosing = true;
    void this.webContents.attached
      .then(() => devTools().send('Target.closeTarget', { targetId: this.webContents.targetId }))
      .catch(() => this.destroyed());
  }
  isDestroyed() {
    return !all.has(this.id);
  }
  destroyed() {
    if (!all.delete(this.id)) return;
    this.webContents.destroyed();
    this.#leave();
    this.emit('closed');
    if (all.size === 0 && !app.quitting && !app.emit('window-all-closed')) app.quit();
  }
}

app.openWindows = () => BrowserWindow.getAllWindows();

/** The browser tells of all its pages in one place: new titles, crashes, ends. */
function watchTargets() {
  if (isWatching) return;
  isWatching = true;
  devTools().listen('browser', (method, params) => {
    const target = targetEventSchema.safeParse(params);
    const window = target.success ? BrowserWindow.getAllWindows().find(({ webContents }) => webContents.targetId === target.data.targetId) : undefined;
    if (!window || !target.success) return;
    if (method === 'Target.targetDestroyed') window.destroyed();
    else if (method === 'Target.targetCrashed') window.webContents.emit('render-process-gone', {}, { reason: 'crashed', exitCode: 1 });
    else if (method === 'Target.targetInfoChanged' && isTitle(target.data.title, window)) window.takeTitle(target.data.title);
  });
}

/** Until a document has a title, its address stands for it. @param {string} title @param {BrowserWindow} window */
function isTitle(title, window) {
  return title !== '' && title !== window.getTitle() && !/^(?:about:|https?:|[\w.-]+\.test\/)/.test(title);
}
