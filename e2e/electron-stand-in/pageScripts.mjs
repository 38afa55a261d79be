// @ts-check
import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createCodec } from './codec.mjs';
import { runPageHalf } from './pageHalf.mjs';
import { runPreloadHalf } from './preloadHalf.mjs';
import { createWorldBridge } from './worldBridge.mjs';

export const preloadWorld = 'electron-preload';
export const binding = '__electronStandInPost';
export const receiver = '__electronStandIn';

/**
 * What runs in every document of a window before its own scripts, in the page's world and in the preload's. The preload
 * runs in the top frame only, as in Electron without `nodeIntegrationInSubFrames`.
 * @param {string | undefined} preload The file.
 */
export function pageScripts(preload) {
  const secret = JSON.stringify(randomUUID());
  const names = JSON.stringify({ binding, receiver, platform: process.platform });
  const program = preload === undefined ? '' : readFileSync(preload, 'utf8');
  return {
    page: inTopFrame(`(${String(runPageHalf)})((${String(createWorldBridge)})(${secret}, 'page'))`),
    preload: inTopFrame(
      `(${String(runPreloadHalf)})((${String(createWorldBridge)})(${secret}, 'preload'), (${String(createCodec)})(), ${names}, function (require, module, exports, process) {\n${program}\n})`,
    ),
  };
}

/** @param {string} script */
function inTopFrame(script) {
  return `if (window.top === window) { ${script} }`;
}
