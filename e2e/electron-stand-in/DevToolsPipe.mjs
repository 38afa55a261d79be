// @ts-check
import { EventEmitter } from 'node:events';
import { z } from 'zod';

const messageSchema = z.object({
  id: z.number().optional(),
  sessionId: z.string().optional(),
  method: z.string().optional(),
  params: z.unknown().optional(),
  result: z.unknown().optional(),
  error: z.object({ message: z.string() }).optional(),
});

/** @typedef {{ resolve: (result: unknown) => void, reject: (error: Error) => void, method: string }} Waiting */

/** Chromium's DevTools protocol over a pair of pipes: JSON messages, each closed by a zero byte. */
export class DevToolsPipe {
  #events = new EventEmitter();
  /** @type {Map<number, Waiting>} */
  #waiting = new Map();
  #last = 0;
  #rest = '';
  #output;

  /**
   * @param {import('node:stream').Readable} input
   * @param {import('node:stream').Writable} output
   */
  constructor(input, output) {
    this.#output = output;
    this.#events.setMaxListeners(0);
    input.setEncoding('utf8').on('data', (/** @type {string} */ text) => this.#receive(text));
  }

  /**
   * Sends a command and answers its result; rejects with Chromium's own words.
   * @param {string} method
   * @param {object} [params]
   * @param {string} [sessionId]
   * @returns {Promise<unknown>}
   */
  async send(method, params = {}, sessionId) {
    const id = ++this.#last;
    return new Promise((resolve, reject) => {
      this.#waiting.set(id, { resolve, reject, method });
      this.#output.write(`${JSON.stringify({ id, method, params, sessionId })}\0`);
    });
  }

  /**
   * @param {string} session A session's id, or `browser`.
   * @param {(method: string, params: unknown) => void} listener
   */
  listen(session, listener) {
    this.#events.on(session, listener);
  }

  /** @param {string} text */
  #receive(text) {
    const messages = (this.#rest + text).split('\0');
    this.#rest = messages.pop() ?? '';
    for (const message of messages) this.#take(messageSchema.parse(JSON.parse(message)));
  }

  /** @param {z.infer<typeof messageSchema>} message */
  #take({ id, sessionId = 'browser', method, params, result, error }) {
    if (id === undefined) {
      this.#events.emit(sessionId, method, params);
      return;
    }
    const waiting = this.#waiting.get(id);
    this.#waiting.delete(id);
    if (error) waiting?.reject(new Error(`${waiting.method}: ${error.message}`));
    else waiting?.resolve(result);
  }
}
