// @ts-check
import { mkdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { root } from '../start/paths.mjs';
import { runStep } from './runStep.mjs';
import { addUp, tallyOfVitest } from './tally.mjs';

/** @typedef {import('./tally.mjs').Tally} Tally */

/** Playwright empties its own folder of results, so reports stand elsewhere. */
const reports = join(root, 'out', 'reports');

/**
 * All but end to end. Lint and types count as one test each.
 *
 * @returns {Promise<{ tally: Tally, summary: string }>} `summary` is the last lines of the unit runner
 */
export async function runChecks() {
  const report = await emptyReport('unit.json');
  const [lint, types, unit] = await Promise.all([
    runStep('lint and layers', 'npm run --silent lint'),
    runStep('types', 'npm run --silent types'),
    runStep('unit, property and contract tests', `npm run --silent unit -- --reporter=default --reporter=json --outputFile.json="${report}"`),
  ]);
  const tally = addUp([tallyOfStep(lint), tallyOfStep(types), await tallyOfTests(unit, report, tallyOfVitest)]);
  return { tally, summary: lastLines(unit.output) };
}

/** @param {string} name */
export async function emptyReport(name) {
  await mkdir(reports, { recursive: true });
  await rm(join(reports, name), { force: true });
  return join(reports, name);
}

/**
 * @param {import('./runStep.mjs').Step} step
 * @returns {Tally}
 */
export function tallyOfStep({ passed }) {
  return { passed: passed ? 1 : 0, failed: passed ? 0 : 1, skipped: [] };
}

/**
 * A runner that failed without a failed test (it could not start, or something broke between tests) has one failure.
 *
 * @param {import('./runStep.mjs').Step} step
 * @param {string} report
 * @param {(report: unknown) => Tally} read
 * @returns {Promise<Tally>}
 */
export async function tallyOfTests(step, report, read) {
  const text = await readFile(report, 'utf8').catch(() => null);
  if (text === null) return tallyOfStep({ ...step, passed: false });
  const tally = read(JSON.parse(text));
  return !step.passed && tally.failed === 0 ? { ...tally, failed: 1 } : tally;
}

/** From the line that counts the files to the one that tells the time. @param {string} output */
function lastLines(output) {
  const lines = output.split('\n');
  const from = lines.findLastIndex((line) => line.includes('Test Files'));
  return lines.slice(Math.max(from, 0), lines.findLastIndex((line) => line.includes('Duration')) + 1).join('\n');
}
