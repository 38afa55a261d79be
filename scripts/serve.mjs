// @ts-check
import { createServer } from 'node:http';
import sirv from 'sirv';
import { securityHeaders } from '../src/host/securityHeaders.mjs';

/** Every answer carries this name, so that a second start knows the program when it meets it. */
export const serverName = 'Medroots Explorer';

/** No other page can read an answer of this server, not even as a picture or a script. */
const headers = { ...securityHeaders, 'Cross-Origin-Resource-Policy': 'same-origin', Server: serverName };

/** @typedef {{ url: string, port: number, close: () => Promise<void> }} Server */

/**
 * Serves the files of a folder on 127.0.0.1, to requests that name this machine and nothing else. Port 0 takes a free
 * one. Rejects where the port is taken (`EADDRINUSE`).
 *
 * @param {{ port?: number, folder: string }} options
 * @returns {Promise<Server>}
 */
export async function serve({ port: wanted = 0, folder }) {
  // `dev` looks at the disk for each request: a build that is renewed while the program runs is served as it stands.
  const files = sirv(folder, { dev: true, etag: true });
  let port = wanted;
  const server = createServer((request, response) => {
    for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
    const refusal = refusalOf(request, port);
    if (refusal === null) files(request, response, () => end(response, 404));
    else end(response, refusal);
  });
  port = await listen(server, wanted);
  return { url: `http://127.0.0.1:${port}/`, port, close: () => close(server) };
}

/**
 * The status that refuses a request, or null. A name that an attacker's DNS points at this machine arrives as the
 * Host header: only the machine's own names are answered.
 *
 * @param {import('node:http').IncomingMessage} request
 * @param {number} port
 */
function refusalOf({ method, url = '', headers: { host = '' } }, port) {
  if (host !== `127.0.0.1:${port}` && host !== `localhost:${port}`) return 421;
  if (method !== 'GET' && method !== 'HEAD') return 405;
  if (!url.startsWith('/')) return 400;
  if (/[/\\]\.|%2e|%5c|%00/i.test(url)) return 404;
  return null;
}

/**
 * @param {import('node:http').ServerResponse} response
 * @param {number} status
 */
function end(response, status) {
  if (status === 405) response.setHeader('Allow', 'GET, HEAD');
  response.writeHead(status, { 'Content-Type': 'text/plain; charset=utf-8' }).end();
}

/**
 * @param {import('node:http').Server} server
 * @param {number} port
 * @returns {Promise<number>}
 */
async function listen(server, port) {
  return new Promise((resolve, reject) => {
    server.once('error', reject).listen(port, '127.0.0.1', () => {
      const address = server.address();
      resolve(typeof address === 'object' && address !== null ? address.port : port);
    });
  });
}

/** @param {import('node:http').Server} server */
async function close(server) {
  await new Promise((resolve) => {
    server.close(resolve);
    server.closeAllConnections();
  });
}
