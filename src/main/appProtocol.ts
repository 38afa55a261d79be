import { readFile } from 'node:fs/promises';
import { extname, isAbsolute, join, relative, sep } from 'node:path';
import { securityHeaders } from '../host/securityHeaders.mjs';

export const scheme = 'app';
export const bundleOrigin = 'app://bundle';
export const bundleUrl = `${bundleOrigin}/index.html`;

/** What the build consists of; nothing else is served, whatever lies in the folder. */
const contentTypes: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff': 'font/woff',
  '.woff2': 'font/woff2',
};

/** Answers `app://bundle/…` with the files of one folder, each response with the program's security headers. */
export async function serveBundle(request: Request, folder: string): Promise<Response> {
  if (request.method !== 'GET') return refuse(405);
  const path = bundlePath(request.url, folder);
  const contentType = path === undefined ? undefined : contentTypes[extname(path)];
  if (path === undefined || contentType === undefined) return refuse(404);
  const bytes = await readFile(path).catch(() => undefined);
  if (!bytes) return refuse(404);
  return new Response(new Uint8Array(bytes), { headers: { ...securityHeaders, 'Content-Type': contentType } });
}

/** The file that an address names, if it lies in the folder. Checked on the path that is opened, after all decoding. */
export function bundlePath(address: string, folder: string): string | undefined {
  if (!URL.canParse(address)) return undefined;
  const url = new URL(address);
  if (url.protocol !== `${scheme}:` || url.host !== 'bundle') return undefined;
  const name = decode(url.pathname);
  if (name === undefined || /[\\\0:]/.test(name)) return undefined;
  const path = join(folder, name);
  const inside = relative(folder, path);
  const outside = inside === '' || inside === '..' || inside.startsWith(`..${sep}`) || isAbsolute(inside);
  return outside ? undefined : path;
}

function decode(pathname: string): string | undefined {
  try {
    return decodeURIComponent(pathname);
  } catch {
    return undefined;
  }
}

function refuse(status: number): Response {
  return new Response(null, { status, headers: securityHeaders });
}
