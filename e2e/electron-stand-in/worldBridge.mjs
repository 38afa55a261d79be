// @ts-check
/** @typedef {'page' | 'preload'} World */
/** @typedef {ReturnType<typeof createWorldBridge>} WorldBridge */

/**
 * The context bridge between the page's world and the preload's: values are cloned, functions and promises stay where
 * they are and are called across. The two share the document, and Chromium clones the detail of its custom events.
 * Sent into both worlds as text, so it uses nothing from outside of itself.
 * @param {string} secret Names the events; the page's own scripts do not know it.
 * @param {World} world
 */
export function createWorldBridge(secret, world) {
  const other = world === 'page' ? 'preload' : 'page';
  /** @type {Map<number, Function>} */
  const functions = new Map();
  /** @type {Map<number, { resolve: (value: unknown) => void, reject: (error: unknown) => void }>} */
  const promises = new Map();
  let last = 0;
  /** @type {any} */
  let answer;

  /** @param {string} kind @param {unknown} detail */
  function send(kind, detail) {
    document.dispatchEvent(new CustomEvent(`${secret} ${other} ${kind}`, { detail }));
  }

  /** @param {string} kind @param {(detail: any) => void} listener */
  function hear(kind, listener) {
    document.addEventListener(`${secret} ${world} ${kind}`, (event) => {
      event.stopImmediatePropagation();
      if (event instanceof CustomEvent) listener(event.detail);
    });
  }

  /** Sends and answers what the other world said meanwhile. @param {string} kind @param {unknown} detail */
  function ask(kind, detail) {
    answer = undefined;
    send(kind, detail);
    const heard = answer;
    answer = undefined;
    if (!heard) throw new Error('The other world of the Electron stand-in is gone.');
    if (!heard.ok) throw unwrap(heard.value);
    return unwrap(heard.value);
  }

  /** @param {unknown} value @returns {unknown} */
  function wrap(value) {
    if (typeof value === 'symbol') throw new TypeError('An object could not be cloned.');
    if (typeof value === 'function') {
      functions.set(++last, value);
      return { kind: 'function', id: last };
    }
    if (value instanceof Promise) return wrapPromise(value);
    if (value instanceof Error) return { kind: 'error', message: value.message };
    if (Array.isArray(value)) return { kind: 'array', items: value.map(wrap) };
    const isPlain = typeof value === 'object' && value !== null && [Object.prototype, null].includes(Object.getPrototypeOf(value));
    if (isPlain) return { kind: 'object', entries: Object.entries(value).map(([key, item]) => [key, wrap(item)]) };
    return { kind: 'value', value };
  }

  /** @param {Promise<unknown>} promise */
  function wrapPromise(promise) {
    const id = ++last;
    promise.then(
      (value) => send('settle', { id, ok: true, value: wrap(value) }),
      (error) => send('settle', { id, ok: false, value: wrap(error) }),
    );
    return { kind: 'promise', id };
  }

  /** @param {any} wrapped @returns {any} */
  function unwrap(wrapped) {
    switch (wrapped.kind) {
      case 'function':
        return (/** @type {unknown[]} */ ...received) => ask('call', { id: wrapped.id, received: wrap(received) });
      case 'promise':
        return new Promise((resolve, reject) => promises.set(wrapped.id, { resolve, reject }));
      case 'error':
        return new Error(wrapped.message);
      case 'array':
        return wrapped.items.map(unwrap);
      case 'object':
        return Object.fromEntries(wrapped.entries.map((/** @type {[string, unknown]} */ [key, item]) => [key, unwrap(item)]));
      default:
        return wrapped.value;
    }
  }

  /** Answers a question of the other world with what `work` gives or throws. @param {() => unknown} work */
  function reply(work) {
    try {
      send('answer', { ok: true, value: wrap(work()) });
    } catch (error) {
      send('answer', { ok: false, value: wrap(error instanceof Error ? error : new Error(String(error))) });
    }
  }

  hear('answer', (heard) => {
    answer = heard;
  });
  hear('call', ({ id, received }) => reply(() => functions.get(id)?.(...unwrap(received))));
  hear('settle', ({ id, ok, value }) => {
    const promise = promises.get(id);
    promises.delete(id);
    if (ok) promise?.resolve(unwrap(value));
    else promise?.reject(unwrap(value));
  });

  return { send, hear, ask, wrap, unwrap, reply };
}
