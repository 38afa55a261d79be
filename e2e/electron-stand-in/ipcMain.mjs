// @ts-check
import { EventEmitter } from 'node:events';

/** @typedef {(event: unknown, ...received: unknown[]) => unknown} InvokeHandler */

class IpcMain extends EventEmitter {
  /** Named as in Electron, where specs look into it too. @type {Map<string, InvokeHandler>} */
  _invokeHandlers = new Map();

  /**
   * @param {string} channel
   * @param {InvokeHandler} handler
   */
  handle(channel, handler) {
    if (this._invokeHandlers.has(channel)) throw new Error(`Attempted to register a second handler for '${channel}'`);
    this._invokeHandlers.set(channel, handler);
  }

  /** @param {string} channel */
  removeHandler(channel) {
    this._invokeHandlers.delete(channel);
  }

  /**
   * What the page is told: a cloned reply, or Electron's words for a handler that threw.
   * @param {unknown} event
   * @param {string} channel
   * @param {readonly unknown[]} received
   * @returns {Promise<{ ok: boolean, value: unknown }>}
   */
  async answer(event, channel, received) {
    try {
      const handler = this._invokeHandlers.get(channel);
      if (!handler) throw new Error(`No handler registered for '${channel}'`);
      return { ok: true, value: structuredClone(await handler(event, ...received)) };
    } catch (error) {
      return { ok: false, value: `Error invoking remote method '${channel}': ${String(error)}` };
    }
  }
}

export const ipcMain = new IpcMain();
