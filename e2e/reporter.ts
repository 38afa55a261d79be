import type { Reporter, TestCase } from '@playwright/test/reporter';

/** Says why tests were skipped, which Playwright's own reporters leave out, and closes on one plain line. */
export default class SummaryReporter implements Reporter {
  readonly #tests = new Set<TestCase>();

  printsToStdio(): boolean {
    return false;
  }

  onTestEnd(test: TestCase): void {
    this.#tests.add(test);
  }

  onEnd(): void {
    const tests = [...this.#tests];
    const skipped = tests.filter((test) => test.outcome() === 'skipped');
    const failed = tests.filter((test) => test.outcome() === 'unexpected').length;
    for (const [reason, count] of countReasons(skipped)) console.log(`skipped ${count}: ${reason}`);
    console.log(`e2e: ${tests.length - failed - skipped.length} passed, ${failed} failed, ${skipped.length} skipped`);
  }
}

function countReasons(skipped: readonly TestCase[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const test of skipped) {
    const reason = test.annotations.find(({ type }) => type === 'skip' || type === 'fixme')?.description ?? 'no reason given';
    const key = `${test.parent.project()?.name ?? ''}: ${reason}`;
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return counts;
}
