// @ts-check
// npm run check: all that can be tested without a browser.
import { runChecks } from './check/runChecks.mjs';

const { tally, summary } = await runChecks();
console.log(summary);
process.exitCode = tally.failed === 0 ? 0 : 1;
