// @ts-check
// npm test: all that can be tested without a person. The last line is the sum over all runners.
import { browserForTests } from './check/browserForTests.mjs';
import { emptyReport, runChecks, tallyOfStep, tallyOfTests } from './check/runChecks.mjs';
import { runStep } from './check/runStep.mjs';
import { addUp, summaryOf, tallyOfPlaywright } from './check/tally.mjs';

/** @typedef {import('./check/tally.mjs').Tally} Tally */

const checks = await runChecks();
const build = await runStep('build', 'npm run --silent build');
const tally = addUp([checks.tally, tallyOfStep(build), build.passed ? await runEndToEnd() : notRun('the build failed')]);
for (const line of summaryOf(tally)) console.log(line);
process.exitCode = tally.failed === 0 ? 0 : 1;

/** @returns {Promise<Tally>} */
async function runEndToEnd() {
  const browser = browserForTests();
  if (browser === null) return notRun('no browser. Install Chrome, Edge or Chromium, or run "npx playwright install chromium"');
  console.log(`End to end in ${browser.name}, ${browser.path}`);
  const report = await emptyReport('end-to-end.json');
  const environment = { MEDROOTS_BROWSER: browser.path, PLAYWRIGHT_JSON_OUTPUT_FILE: report };
  const step = await runStep('end to end', 'npx playwright test --reporter=list,json', { environment, live: true });
  return tallyOfTests(step, report, tallyOfPlaywright);
}

/**
 * @param {string} reason
 * @returns {Tally}
 */
function notRun(reason) {
  console.log(`✗ end to end was not run: ${reason}`);
  return { passed: 0, failed: 1, skipped: [] };
}
