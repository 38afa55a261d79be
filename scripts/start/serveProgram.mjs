// @ts-check
import { serve, serverName } from '../serve.mjs';
import { page } from './paths.mjs';

/**
 * The program's address for a window: served from here, or by an earlier start that still runs, as this person's
 * browser shows both windows from one profile.
 *
 * @param {number} port the preferred one
 * @returns {Promise<{ url: string, isOurs: boolean }>}
 */
export async function serveProgram(port) {
  const url = `http://127.0.0.1:${port}/`;
  return (await isProgram(url)) ? { url, isOurs: false } : { url: (await serveOnPort(port)).url, isOurs: true };
}

/**
 * Serves the build on the preferred port, or on a free one where something else holds that.
 *
 * @param {number} port
 */
export async function serveOnPort(port) {
  try {
    return await serve({ port, folder: page });
  } catch (error) {
    if (isTaken(error)) return serve({ folder: page });
    throw error;
  }
}

/** @param {unknown} error */
function isTaken(error) {
  return error instanceof Error && 'code' in error && (error.code === 'EADDRINUSE' || error.code === 'EACCES');
}

/** @param {string} url */
async function isProgram(url) {
  const answer = await fetch(url, { method: 'HEAD', signal: AbortSignal.timeout(2_000) }).catch(() => null);
  return answer?.headers.get('server') === serverName;
}
