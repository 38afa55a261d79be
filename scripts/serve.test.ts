import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { request, type IncomingHttpHeaders } from 'node:http';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { contentSecurityPolicy } from '../src/host/securityHeaders.mjs';
import { serve, type Server } from './serve.mjs';

interface Answer {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
}

let home = '';
let server: Server;

beforeAll(async () => {
  home = await mkdtemp(join(tmpdir(), 'serve-'));
  const folder = join(home, 'build');
  await mkdir(join(folder, 'assets'), { recursive: true });
  await mkdir(join(folder, '.git'));
  await writeFile(join(home, 'secret.txt'), 'secret');
  await writeFile(join(home, 'build-of-another.txt'), 'secret');
  await writeFile(join(folder, 'index.html'), '<title>start</title>');
  await writeFile(join(folder, 'assets', 'index-1.js'), 'export {};');
  await writeFile(join(folder, '.env'), 'secret');
  await writeFile(join(folder, '.git', 'config'), 'secret');
  server = await serve({ folder });
});

afterAll(async () => {
  await server.close();
  await rm(home, { recursive: true, force: true });
});

/** By node:http, because `fetch` mends paths and hosts before it sends them. */
async function ask(path: string, { method = 'GET', host = `127.0.0.1:${server.port}` } = {}): Promise<Answer> {
  return new Promise((resolve, reject) => {
    request({ host: '127.0.0.1', port: server.port, path, method, headers: { host } }, (response) => {
      let body = '';
      response.setEncoding('utf8').on('data', (part: string) => (body += part));
      response.on('end', () => resolve({ status: response.statusCode ?? 0, headers: response.headers, body }));
    })
      .on('error', reject)
      .end();
  });
}

/** The first line of the answer to words that no well-behaved client would send. */
async function askRaw(words: string): Promise<string> {
  return new Promise((resolve, reject) => {
    let answer = '';
    connect(server.port, '127.0.0.1')
      .setEncoding('utf8')
      .on('data', (part: string) => (answer += part))
      .on('close', () => resolve(answer.split('\r\n')[0] ?? ''))
      .on('error', reject)
      .end(words);
  });
}

describe('the server of the build', () => {
  it('serves the page and its files with the policy of the desktop', async () => {
    const page = await ask('/');
    expect(page.status).toBe(200);
    expect(page.body).toBe('<title>start</title>');
    expect(page.headers['content-type']).toBe('text/html;charset=utf-8');
    expect(page.headers).toMatchObject({
      'content-security-policy': contentSecurityPolicy,
      'cross-origin-opener-policy': 'same-origin',
      'cross-origin-resource-policy': 'same-origin',
      'referrer-policy': 'no-referrer',
      'x-content-type-options': 'nosniff',
    });
    expect((await ask('/assets/index-1.js')).headers['content-type']).toBe('text/javascript');
    expect((await ask('/', { method: 'HEAD' })).body).toBe('');
  });

  it('answers to the names of this machine with its own port', async () => {
    expect((await ask('/', { host: `localhost:${server.port}` })).status).toBe(200);
  });

  it.each(['example.com', 'example.com:PORT', '127.0.0.1', '127.0.0.1:1', 'localhost.example.com:PORT', '127.0.0.1.example.com:PORT', '127.0.0.1:PORT.example.com', '[::1]:PORT', '0.0.0.0:PORT', 'x@127.0.0.1:PORT'])(
    'refuses the host name %j',
    async (host) => {
      const answer = await ask('/', { host: host.replace('PORT', String(server.port)) });
      expect(answer.status).toBe(421);
      expect(answer.body).toBe('');
    },
  );

  it.each(['POST', 'PUT', 'DELETE', 'OPTIONS', 'TRACE'])('refuses %s', async (method) => {
    expect((await ask('/', { method })).status).toBe(405);
  });

  it.each([
    '/../secret.txt', '/%2e%2e/secret.txt', '/%2e%2e%2fsecret.txt', '/..%2fsecret.txt', '/%252e%252e%252fsecret.txt', '/..\\secret.txt', '/..%5csecret.txt', '/assets/../../secret.txt',
    '//secret.txt', '/../build-of-another.txt', '/-of-another.txt', '/.env', '/%2eenv', '/.git/config', '/assets', '/assets/', '/nothing.html', '/index.html%00.png', '/%', '/%ff',
  ])('does not find %s', async (path) => {
    const answer = await ask(path);
    expect(answer.status).toBe(404);
    expect(answer.body).toBe('');
    expect(answer.headers['content-security-policy']).toBe(contentSecurityPolicy);
  });

  it('refuses a request that names another server in its target', async () => {
    const host = `Host: 127.0.0.1:${server.port}`;
    expect(await askRaw(`GET http://example.com/ HTTP/1.1\r\n${host}\r\nConnection: close\r\n\r\n`)).toContain(' 400 ');
    expect(await askRaw(`GET http://127.0.0.1:${server.port}/ HTTP/1.1\r\nHost: example.com\r\nConnection: close\r\n\r\n`)).toContain(' 421 ');
    expect(await askRaw(`OPTIONS * HTTP/1.1\r\n${host}\r\nConnection: close\r\n\r\n`)).toContain(' 405 ');
    expect(await askRaw('GET / HTTP/1.1\r\n\r\n')).toContain(' 400 ');
    expect(await askRaw('GET / HTTP/1.0\r\n\r\n')).toContain(' 421 ');
    expect(await askRaw('GET / HTTP/1.1\r\nHost:\r\nConnection: close\r\n\r\n')).toContain(' 421 ');
    expect(await askRaw(`CONNECT example.com:443 HTTP/1.1\r\n${host}\r\n\r\n`)).toBe('');
  });

  it('is not reached from another address of this machine', async () => {
    await expect(fetch(`http://[::1]:${server.port}/`)).rejects.toThrow('fetch failed');
  });

  it('says when its port is taken', async () => {
    await expect(serve({ port: server.port, folder: home })).rejects.toMatchObject({ code: 'EADDRINUSE' });
  });
});
