// @ts-check
import { z } from 'zod';

/**
 * How many tests passed, failed and were skipped, and each skipped one with its reason.
 *
 * @typedef {{ passed: number, failed: number, skipped: readonly string[] }} Tally
 */

const vitestSchema = z.object({
  testResults: z.array(
    z.object({
      name: z.string(),
      status: z.string(),
      assertionResults: z.array(z.object({ fullName: z.string(), status: z.string() })),
    }),
  ),
});

/**
 * Of Vitest's JSON report. A file that could not be loaded counts as a failed test: none of its own were run.
 *
 * @param {unknown} report
 * @returns {Tally}
 */
export function tallyOfVitest(report) {
  const files = vitestSchema.parse(report).testResults;
  const tests = files.flatMap(({ assertionResults }) => assertionResults);
  const unloaded = files.filter(({ status, assertionResults }) => status === 'failed' && assertionResults.every((test) => test.status !== 'failed'));
  const skipped = tests.filter(({ status }) => status !== 'passed' && status !== 'failed');
  return {
    passed: tests.filter(({ status }) => status === 'passed').length,
    failed: tests.filter(({ status }) => status === 'failed').length + unloaded.length,
    skipped: skipped.map(({ fullName }) => `${fullName.trim()}: left out by the test itself`),
  };
}

const playwrightTestSchema = z.object({
  projectName: z.string(),
  status: z.enum(['expected', 'unexpected', 'flaky', 'skipped']),
  annotations: z.array(z.object({ type: z.string(), description: z.string().optional() })),
});
const specSchema = z.object({ title: z.string(), tests: z.array(playwrightTestSchema) });
const suiteSchema = z.object({
  specs: z.array(specSchema).default([]),
  get suites() {
    return z.array(suiteSchema).optional();
  },
});
const playwrightSchema = z.object({ suites: z.array(suiteSchema), errors: z.array(z.unknown()) });

/**
 * Of Playwright's JSON report. A test that passed only when it was tried again has failed.
 *
 * @param {unknown} report
 * @returns {Tally}
 */
export function tallyOfPlaywright(report) {
  const { suites, errors } = playwrightSchema.parse(report);
  const tests = suites.flatMap(specsOf).flatMap((spec) => spec.tests.map((test) => ({ ...test, title: spec.title })));
  return {
    passed: tests.filter(({ status }) => status === 'expected').length,
    failed: tests.filter(({ status }) => status === 'unexpected' || status === 'flaky').length + errors.length,
    skipped: tests.filter(({ status }) => status === 'skipped').map(reasonOf),
  };
}

/**
 * @param {z.infer<typeof suiteSchema>} suite
 * @returns {z.infer<typeof specSchema>[]}
 */
function specsOf({ specs, suites = [] }) {
  return [...specs, ...suites.flatMap(specsOf)];
}

/** @param {z.infer<typeof playwrightTestSchema> & { title: string }} test */
function reasonOf({ projectName, title, annotations }) {
  const reason = annotations.find(({ type }) => type === 'skip' || type === 'fixme')?.description;
  return `[${projectName}] ${reason ?? `${title}: no reason given`}`;
}

/**
 * @param {readonly Tally[]} tallies
 * @returns {Tally}
 */
export function addUp(tallies) {
  return {
    passed: tallies.reduce((sum, { passed }) => sum + passed, 0),
    failed: tallies.reduce((sum, { failed }) => sum + failed, 0),
    skipped: tallies.flatMap(({ skipped }) => skipped),
  };
}

/**
 * The lines that a run ends on: each reason to skip with how often it held, then the sum in one plain line.
 *
 * @param {Tally} tally
 * @returns {string[]}
 */
export function summaryOf({ passed, failed, skipped }) {
  const reasons = [...new Set(skipped)].map((reason) => `Not run, ${skipped.filter((other) => other === reason).length}×: ${reason}`);
  return [...reasons, `${passed} passed, ${failed} failed, ${skipped.length} skipped`];
}
