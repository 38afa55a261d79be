// @ts-check
/**
 * In the preload's world: `require('electron')` as a sandboxed preload has it, and the program's preload with it.
 * Sent as text.
 * @param {import('./worldBridge.mjs').WorldBridge} bridge
 * @param {ReturnType<typeof import('./codec.mjs').createCodec>} codec
 * @param {{ binding: string, receiver: string, platform: string }} names
 * @param {(require: (name: string) => unknown, module: { exports: object }, exports: object, process: object) => void} preload
 */
export function runPreloadHalf({ hear, ask, wrap }, codec, { binding, receiver, platform }, preload) {
  /** @typedef {(event: object, ...received: unknown[]) => void} Listener */
  /** @type {Map<string, Listener[]>} */
  const listeners = new Map();
  /** @type {Map<number, { resolve: (value: unknown) => void, reject: (error: Error) => void }>} */
  const pending = new Map();
  let last = 0;

  /** To the main process; throws `DataCloneError` on what cannot cross. @param {object} message @param {unknown[]} sent */
  function post(message, sent) {
    Reflect.get(window, binding)(JSON.stringify({ ...message, sent: codec.encode(structuredClone(sent)) }));
  }

  const ipcRenderer = {
    /** @param {string} channel @param {unknown[]} sent */
    invoke: async (channel, ...sent) =>
      new Promise((resolve, reject) => {
        const id = ++last;
        post({ kind: 'invoke', id, channel }, sent);
        pending.set(id, { resolve, reject });
      }),
    /** @param {string} channel @param {Listener} listener */
    on(channel, listener) {
      listeners.set(channel, [...(listeners.get(channel) ?? []), listener]);
      return ipcRenderer;
    },
    /** @param {string} channel @param {Listener} listener */
    off(channel, listener) {
      listeners.set(channel, (listeners.get(channel) ?? []).filter((other) => other !== listener));
      return ipcRenderer;
    },
  };

  /** Called by the main process. */
  Reflect.set(window, receiver, {
    /** @param {number} id @param {boolean} ok @param {unknown} value */
    settle(id, ok, value) {
      const call = pending.get(id);
      pending.delete(id);
      if (ok) call?.resolve(codec.decode(value));
      else call?.reject(new Error(codec.decode(value)));
    },
    /** @param {string} channel @param {unknown} sent */
    deliver(channel, sent) {
      for (const listener of listeners.get(channel) ?? []) listener({ sender: ipcRenderer, ports: [] }, ...codec.decode(sent));
    },
  });

  hear('open', (url) => post({ kind: 'open' }, [url]));

  const contextBridge = {
    /** @param {string} name @param {object} api */
    exposeInMainWorld: (name, api) => ask('expose', { name, api: wrap(api) }),
  };

  /** @param {string} name */
  function require(name) {
    if (name === 'electron') return { contextBridge, ipcRenderer };
    throw new Error(`module not found: ${name}`);
  }

  try {
    const module = { exports: {} };
    preload(require, module, module.exports, { platform, type: 'renderer', sandboxed: true, contextIsolated: true, env: {}, argv: [] });
  } catch (error) {
    post({ kind: 'preload-error' }, [String(error)]);
  }
}
