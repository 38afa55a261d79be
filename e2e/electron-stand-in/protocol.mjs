// @ts-check
import { app } from './app.mjs';

/**
 * Chromium knows no scheme of ours: `app://host/path` travels as `https://host.app.stand-in.test/path`, is stopped
 * before the network and answered by the program's own handler.
 */
export const suffix = '.stand-in.test';

/** @typedef {(request: Request) => Response | Promise<Response>} Handler */

/** @type {Set<string>} */
const schemes = new Set();
/** @type {Map<string, Handler>} */
const handlers = new Map();

export const protocol = {
  /** @param {readonly { scheme: string }[]} customSchemes */
  registerSchemesAsPrivileged(customSchemes) {
    if (app.isReady()) throw new Error('protocol.registerSchemesAsPrivileged should be called before app is ready');
    for (const { scheme } of customSchemes) schemes.add(scheme);
  },
  /**
   * @param {string} scheme
   * @param {Handler} handler
   */
  handle(scheme, handler) {
    if (handlers.has(scheme)) throw new Error(`Failed to register protocol: ${scheme}`);
    handlers.set(scheme, handler);
  },
  /** @param {string} scheme */
  isProtocolHandled: (scheme) => handlers.has(scheme),
};

/** @param {string} url As the program writes it. */
export function toBrowser(url) {
  const [, scheme, host, rest] = /^([\w-]+):\/\/([^/?#]*)(.*)$/s.exec(url) ?? [];
  return scheme !== undefined && schemes.has(scheme) ? `https://${host}.${scheme}${suffix}${rest}` : url;
}

/** @param {string} url As the browser has it. */
export function toProgram(url) {
  const [, host, scheme, rest] = /^https:\/\/([^/?#]*)\.([\w-]+)\.stand-in\.test(.*)$/s.exec(url) ?? [];
  return scheme !== undefined && schemes.has(scheme) ? `${scheme}://${host}${rest}` : url;
}

/**
 * The program's answer to a request; undefined when no handler of it is meant.
 * @param {{ url: string, method: string, headers: Record<string, string> }} request
 * @returns {Promise<Response | undefined>}
 */
export async function respond({ url, method, headers }) {
  const address = toProgram(url);
  const handler = handlers.get(address.slice(0, address.indexOf(':')));
  if (!handler) return undefined;
  return handler(Object.defineProperty(new Request(url, { method, headers }), 'url', { value: address }));
}
