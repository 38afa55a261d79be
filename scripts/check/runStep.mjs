// @ts-check
import { spawn } from 'node:child_process';
import { root } from '../start/paths.mjs';

/** @typedef {{ name: string, passed: boolean, output: string }} Step */

/**
 * Runs a command in the project's folder and says on a line how it went. Its output is shown where it failed, or all
 * the while where it takes long (`live`).
 *
 * @param {string} name what people read
 * @param {string} command
 * @param {{ environment?: NodeJS.ProcessEnv, live?: boolean }} [options] `environment` is added to ours
 * @returns {Promise<Step>}
 */
export async function runStep(name, command, { environment = {}, live = false } = {}) {
  const startedAt = Date.now();
  const { code, output } = await run(command, environment, live);
  const passed = code === 0;
  console.log(`${passed ? '✓' : '✗'} ${name} (${((Date.now() - startedAt) / 1000).toFixed(1)} s)`);
  if (!passed && !live) console.log(output.trimEnd());
  return { name, passed, output };
}

/**
 * @param {string} command
 * @param {NodeJS.ProcessEnv} environment
 * @param {boolean} live
 * @returns {Promise<{ code: number | null, output: string }>}
 */
async function run(command, environment, live) {
  return new Promise((resolve) => {
    const child = spawn(command, { cwd: root, shell: true, env: { ...process.env, ...environment }, stdio: ['ignore', 'pipe', 'pipe'] });
    let output = '';
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding('utf8').on('data', (/** @type {string} */ part) => {
        output += part;
        if (live) process.stdout.write(part);
      });
    }
    child.on('error', (error) => resolve({ code: null, output: error.message })).on('close', (code) => resolve({ code, output }));
  });
}
