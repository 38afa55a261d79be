// @ts-check
import { spawn } from 'node:child_process';

/** @typedef {{ code: number | null, milliseconds: number }} Ended */

/**
 * Runs a program with a window until that is closed. Ctrl+C and the end of the terminal close it and end this process.
 *
 * @param {string} command
 * @param {readonly string[]} words
 * @param {'inherit' | 'ignore'} output
 * @returns {Promise<Ended>} code null where it could not be started
 */
export async function runWindow(command, words, output) {
  const startedAt = Date.now();
  const child = spawn(command, words, { stdio: output });
  const end = () => void child.once('exit', () => process.exit(0)).kill();
  const signals = /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP']);
  for (const signal of signals) process.on(signal, end);
  /** @type {number | null} */
  const code = await new Promise((resolve) => child.on('error', () => resolve(null)).on('exit', (number) => resolve(number ?? 1)));
  for (const signal of signals) process.off(signal, end);
  return { code, milliseconds: Date.now() - startedAt };
}
