// @ts-check
import { EventEmitter } from 'node:events';
import { devTools } from './chromium.mjs';
import { preventable } from './app.mjs';
import { createCodec } from './codec.mjs';
import { evaluationSchema, eventSchemas, navigationSchema, postedSchema, sessionSchema, targetSchema } from './devToolsEvents.mjs';
import { Frames } from './Frames.mjs';
import { ipcMain } from './ipcMain.mjs';
import { binding, pageScripts, preloadWorld, receiver } from './pageScripts.mjs';
import { respond, suffix, toBrowser, toProgram } from './protocol.mjs';
import { session } from './session.mjs';

/** @typedef {{ readonly preload?: string, readonly [name: string]: unknown }} Preferences */

const codec = createCodec();
/** @type {Map<number, WebContents>} */
const all = new Map();
let last = 0;

export const webContents = {
  getAllWebContents: () => [...all.values()],
  /** @param {string} targetId */
  fromDevToolsTargetId: (targetId) => [...all.values()].find((contents) => contents.targetId === targetId),
};

/** One page of the browser, driven over DevTools, with Electron's events. */
export class WebContents extends EventEmitter {
  id = ++last;
  session = session.defaultSession;
  targetId = '';
  frames = new Frames();
  #sessionId = '';
  #preferences;
  #destroyed = false;
  /** Where the main process sends the page; the page's own wishes are asked about. @type {string | undefined} */
  #wanted;
  #loaded = () => {};
  /** @type {(details: { url: string }) => { action: string }} */
  #openHandler = () => ({ action: 'allow' });

  /**
   * @param {Preferences} preferences
   * @param {{ width: number, height: number }} size
   */
  constructor(preferences, size) {
    super();
    this.#preferences = preferences;
    all.set(this.id, this);
    this.attached = this.#attach(size);
  }

  /** @param {string} method @param {object} [params] */
  async command(method, params = {}) {
    return devTools().send(method, params, this.#sessionId);
  }

  /** @param {{ width: number, height: number }} size */
  async #attach(size) {
    this.targetId = targetSchema.parse(await devTools().send('Target.createTarget', { url: 'about:blank', newWindow: true, ...size })).targetId;
    this.#sessionId = sessionSchema.parse(await devTools().send('Target.attachToTarget', { targetId: this.targetId, flatten: true })).sessionId;
    devTools().listen(this.#sessionId, (method, params) => void this.#hear(method, params).catch((error) => this.#complain(error)));
    const scripts = pageScripts(this.#preferences.preload);
    await this.command('Page.enable');
    await this.command('Runtime.enable');
    await this.command('Runtime.addBinding', { name: binding, executionContextName: preloadWorld });
    await this.command('Page.addScriptToEvaluateOnNewDocument', { source: scripts.page });
    await this.command('Page.addScriptToEvaluateOnNewDocument', { source: scripts.preload, worldName: preloadWorld });
    await this.command('Fetch.enable', { patterns: [{ urlPattern: '*', resourceType: 'Document' }, { urlPattern: `https://*${suffix}/*` }] });
  }

  /** What comes in while a window closes is of no interest. @param {unknown} error */
  #complain(error) {
    if (!this.#destroyed) process.stderr.write(`${String(error)}\n`);
  }

  /** @param {string} method @param {unknown} params */
  async #hear(method, params) {
    switch (method) {
      case 'Runtime.executionContextCreated':
        return this.frames.enter(eventSchemas[method].parse(params).context, preloadWorld);
      case 'Page.frameNavigated': {
        const { frame } = eventSchemas[method].parse(params);
        this.frames.set(frame);
        if (frame.parentId === undefined) this.emit('did-navigate', {}, toProgram(frame.url));
        return undefined;
      }
      case 'Page.frameDetached':
        return this.frames.delete(eventSchemas[method].parse(params).frameId);
      case 'Page.loadEventFired':
        this.emit('did-finish-load', {});
        return this.#loaded();
      case 'Fetch.requestPaused':
        return this.#answer(eventSchemas[method].parse(params));
      case 'Runtime.bindingCalled': {
        const { name, payload, executionContextId } = eventSchemas[method].parse(params);
        if (name === binding) await this.#receive(postedSchema.parse(JSON.parse(payload)), this.frames.ofContext(executionContextId));
        return undefined;
      }
      default:
        return undefined;
    }
  }

  /** @param {import('zod').infer<(typeof eventSchemas)['Fetch.requestPaused']>} paused */
  async #answer({ requestId, frameId, resourceType, request }) {
    if (resourceType === 'Document' && !this.#mayNavigate(toProgram(request.url), frameId)) {
      return this.command('Fetch.failRequest', { requestId, errorReason: 'Aborted' });
    }
    const response = await respond(request);
    if (!response) return this.command('Fetch.continueRequest', { requestId });
    return this.command('Fetch.fulfillRequest', {
      requestId,
      responseCode: response.status,
      responseHeaders: [...response.headers].map(([name, value]) => ({ name, value })),
      body: Buffer.from(await response.arrayBuffer()).toString('base64'),
    });
  }

  /** @param {string} url @param {string | undefined} frameId */
  #mayNavigate(url, frameId) {
    const isMainFrame = this.frames.isMain(frameId);
    if (isMainFrame && url === this.#wanted) return true;
    const event = preventable({ url, isMainFrame, isSameDocument: false });
    this.emit('will-frame-navigate', event);
    if (isMainFrame) this.emit('will-navigate', event, url);
    return !event.defaultPrevented;
  }

  /** @param {import('zod').infer<typeof postedSchema>} posted @param {string | undefined} frameId */
  async #receive(posted, frameId) {
    /** @type {unknown[]} */
    const sent = codec.decode(posted.sent);
    if (posted.kind === 'preload-error') return void this.emit('preload-error', {}, this.#preferences.preload, new Error(String(sent[0])));
    if (posted.kind === 'open') return this.#open(toProgram(String(sent[0])));
    const event = { type: 'frame', sender: this, senderFrame: this.frames.describe(frameId) };
    const { ok, value } = await ipcMain.answer(event, posted.channel, sent);
    return this.#tell(`settle(${posted.id}, ${ok}, ${JSON.stringify(codec.encode(value))})`);
  }

  /** @param {string} url */
  #open(url) {
    if (this.#openHandler({ url }).action !== 'deny') throw new Error('The Electron stand-in opens no windows for the page.');
  }

  /** Calls the preload's half of the main frame. @param {string} call */
  async #tell(call) {
    const contextId = this.frames.mainContext();
    if (contextId !== undefined && !this.#destroyed) await this.command('Runtime.evaluate', { expression: `${receiver}.${call}`, contextId });
  }

  /** @param {string} channel @param {unknown[]} sent */
  send(channel, ...sent) {
    const call = `deliver(${JSON.stringify(channel)}, ${JSON.stringify(codec.encode(structuredClone(sent)))})`;
    this.#tell(call).catch((error) => this.#complain(error));
  }

  /** @param {string} url */
  async loadURL(url) {
    await this.attached;
    await this.session.applyPermissions(this, new URL(url).origin);
    const loaded = new Promise((resolve) => {
      this.#loaded = () => resolve(undefined);
    });
    this.#wanted = url;
    const { errorText } = navigationSchema.parse(await this.command('Page.navigate', { url: toBrowser(url) }));
    if (errorText !== undefined) throw new Error(`${errorText} loading '${url}'`);
    await loaded;
    this.#wanted = undefined;
  }

  /** @param {string} code @returns {Promise<unknown>} */
  async executeJavaScript(code) {
    await this.attached;
    const { result, exceptionDetails } = evaluationSchema.parse(await this.command('Runtime.evaluate', { expression: code, awaitPromise: true, returnByValue: true }));
    if (exceptionDetails) throw new Error(exceptionDetails.text);
    return result.value;
  }

  /** @param {(details: { url: string }) => { action: string }} handler */
  setWindowOpenHandler(handler) {
    this.#openHandler = handler;
  }
  get mainFrame() {
    return this.frames.describe(this.frames.mainId());
  }
  getURL() {
    return this.mainFrame?.url ?? '';
  }
  getLastWebPreferences() {
    return this.#preferences;
  }
  forcefullyCrashRenderer() {
    // The page dies before it can answer.
    this.command('Page.crash').catch(() => {});
  }
  isDestroyed() {
    return this.#destroyed;
  }
  close() {
    this.emit('close-window');
  }
  destroyed() {
    this.#destroyed = true;
    all.delete(this.id);
    this.emit('destroyed');
  }
}
