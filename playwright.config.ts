import { defineConfig, type PlaywrightTestOptions } from '@playwright/test';
import { findBrowser } from './scripts/findBrowser.mjs';
import { pageSize, type Shell } from './e2e/shells/Program';

const browser = findBrowser();
const isRoot = process.getuid?.() === 0;

/** The same specs on every shell; those in desktop/ need a main process, those in browser/, a11y/ and page/ look at the page alone. */
function project(shell: Shell, folders: string[]) {
  return { name: shell, testMatch: folders.map((folder) => `${folder}/**/*.spec.ts`), use: { shell } };
}

export default defineConfig<PlaywrightTestOptions & { shell: Shell }>({
  testDir: 'e2e',
  outputDir: 'test-results',
  forbidOnly: process.env['CI'] !== undefined,
  fullyParallel: true,
  workers: 2,
  // For busy machines: no spec waits for a time, only for what it asserts.
  timeout: 90_000,
  expect: { timeout: 20_000 },
  reporter: [['list'], ['./e2e/reporter.ts']],
  use: {
    viewport: pageSize,
    trace: 'retain-on-failure',
    launchOptions: { ...(browser && { executablePath: browser.path }), chromiumSandbox: !isRoot },
  },
  projects: [project('browser', ['app', 'a11y', 'browser', 'page']), project('electron stand-in', ['app', 'desktop']), project('electron', ['app', 'desktop'])],
});
