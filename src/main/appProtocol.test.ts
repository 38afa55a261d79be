import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, sep } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { contentSecurityPolicy } from '../host/securityHeaders.mjs';
import { bundlePath, serveBundle } from './appProtocol';

let root = '';
let folder = '';

beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'bundle-'));
  folder = join(root, 'renderer');
  mkdirSync(join(folder, 'assets'), { recursive: true });
  mkdirSync(join(root, 'renderer-secret'));
  writeFileSync(join(folder, 'index.html'), '<!doctype html>');
  writeFileSync(join(folder, 'assets', 'a b.js'), 'export {};');
  writeFileSync(join(folder, 'assets', 'greek.woff'), 'wOFF');
  writeFileSync(join(folder, 'notes.txt'), 'not part of a build');
  writeFileSync(join(root, 'secret.json'), '{}');
  writeFileSync(join(root, 'renderer-secret', 'secret.json'), '{}');
});

afterAll(() => rmSync(root, { recursive: true }));

function get(address: string, method = 'GET'): Promise<Response> {
  return serveBundle(Object.defineProperty(new Request('https://bundle.test/', { method }), 'url', { value: address }), folder);
}

/** Addresses as a hostile page writes them; `new URL` tidies some of them, others reach the path check. */
const outside = [
  'app://bundle/../secret.json',
  'app://bundle/%2e%2e/secret.json',
  'app://bundle/..%2fsecret.json',
  'app://bundle/assets/..%2f..%2fsecret.json',
  'app://bundle/%2e%2e%2fsecret.json',
  'app://bundle/..%5csecret.json',
  'app://bundle/..\\secret.json',
  'app://bundle/....//secret.json',
  'app://bundle/..%2frenderer-secret%2fsecret.json',
  'app://bundle//etc/hosts.json',
  'app://bundle/%2fetc%2fhosts.json',
  'app://bundle/C:/secret.json',
  'app://bundle/index.html%00.json',
  'app://bundle/%',
  'app://bundle/%c0%ae%c0%ae/secret.json',
  'app://bundle/',
  'app://bundle/assets',
  'app://bundle/assets/',
  'app://bundle/notes.txt',
  'app://bundle/index.html.',
  'app://other/index.html',
  'app://bundle.evil.test/index.html',
  'app://bundle:1/index.html',
  'https://bundle/index.html',
  'file:///index.html',
  'no address',
];

describe('the app protocol', () => {
  it.each([
    ['app://bundle/index.html', 'text/html; charset=utf-8'],
    ['app://bundle/assets/a%20b.js', 'text/javascript; charset=utf-8'],
    ['app://bundle/assets/greek.woff', 'font/woff'],
    ['app://bundle/index.html?x#y', 'text/html; charset=utf-8'],
  ])('serves %s with its type and the security headers', async (address, type) => {
    const response = await get(address);
    expect([response.status, response.headers.get('content-type')]).toEqual([200, type]);
    expect(response.headers.get('content-security-policy')).toBe(contentSecurityPolicy);
    expect(response.headers.get('x-content-type-options')).toBe('nosniff');
  });

  it.each(outside)('does not serve %s', async (address) => {
    const response = await get(address);
    expect(response.status).toBe(404);
    expect(response.headers.get('content-security-policy')).toBe(contentSecurityPolicy);
    expect(await response.text()).toBe('');
  });

  it.each(['POST', 'PUT', 'DELETE', 'HEAD', 'OPTIONS'])('answers no %s', async (method) => {
    expect((await get('app://bundle/index.html', method)).status).toBe(405);
  });

  it('never names a path outside of its folder', () => {
    const part = fc.oneof(fc.constantFrom('..', '%2e%2e', '%2f', '%5c', '\\', '/', '.', '%00', 'C:', 'index.html'), fc.string());
    fc.assert(
      fc.property(fc.array(part), (parts) => {
        const path = bundlePath(`app://bundle/${parts.join('/')}`, folder);
        expect(path === undefined || path.startsWith(folder + sep)).toBe(true);
      }),
    );
  });
});
