import { describe, expect, it } from 'vitest';
import { addUp, summaryOf, tallyOfPlaywright, tallyOfVitest } from './tally.mjs';
import { tallyOfTests } from './runChecks.mjs';

const unit = {
  testResults: [
    {
      name: 'a.test.ts',
      status: 'failed',
      assertionResults: [
        { fullName: 'a holds', status: 'passed' },
        { fullName: 'b holds', status: 'failed' },
        { fullName: 'c holds', status: 'skipped' },
        { fullName: 'd holds', status: 'todo' },
      ],
    },
    { name: 'cannot-be-loaded.test.ts', status: 'failed', assertionResults: [] },
  ],
};

const electron = { type: 'skip', description: 'Electron is not here' };
const endToEnd = {
  suites: [
    {
      title: 'walk.spec.ts',
      specs: [{ title: 'walks', tests: [{ projectName: 'browser', status: 'expected', annotations: [] }, { projectName: 'electron', status: 'skipped', annotations: [electron] }] }],
      suites: [
        {
          title: 'inside',
          specs: [
            { title: 'fails', tests: [{ projectName: 'browser', status: 'unexpected', annotations: [] }] },
            { title: 'fails at times', tests: [{ projectName: 'browser', status: 'flaky', annotations: [] }] },
            { title: 'opens', tests: [{ projectName: 'electron', status: 'skipped', annotations: [electron] }] },
          ],
        },
      ],
    },
  ],
  errors: [],
};

describe('the sum of a test run', () => {
  it("counts Vitest's tests, and a file that could not be loaded as a failure", () => {
    expect(tallyOfVitest(unit)).toMatchObject({ passed: 1, failed: 2 });
    expect(tallyOfVitest(unit).skipped).toHaveLength(2);
  });

  it("counts Playwright's tests at any depth, and one that passed at the second try as a failure", () => {
    expect(tallyOfPlaywright(endToEnd)).toMatchObject({ passed: 1, failed: 2 });
    expect(tallyOfPlaywright({ suites: [], errors: [{ message: 'no tests found' }] }).failed).toBe(1);
  });

  it('ends on one plain line, after the reasons of what was not run', () => {
    expect(summaryOf(addUp([tallyOfVitest(unit), tallyOfPlaywright(endToEnd)])).slice(-2)).toEqual([
      'Not run, 2×: [electron] Electron is not here',
      '2 passed, 4 failed, 4 skipped',
    ]);
  });

  it('has a failure where a runner failed and no test did, or left no report', async () => {
    const nothing = { passed: 0, failed: 0, skipped: [] };
    const step = { name: 'unit', passed: false, output: '' };
    expect((await tallyOfTests(step, import.meta.filename.replace(/[^/\\]*$/, 'no-report.json'), () => nothing)).failed).toBe(1);
    const anyJson = new URL('../../package.json', import.meta.url).pathname;
    expect((await tallyOfTests(step, anyJson, () => nothing)).failed).toBe(1);
    expect((await tallyOfTests({ ...step, passed: true }, anyJson, () => nothing)).failed).toBe(0);
  });
});
