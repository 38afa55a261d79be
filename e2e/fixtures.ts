import { cp, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test as base, type TestInfo } from '@playwright/test';
import { findElectron } from '../scripts/findElectron.mjs';
import { serve } from '../scripts/serve.mjs';
import { openInBrowser } from './shells/browserProgram';
import { launchDesktop } from './shells/desktopProgram';
import type { DesktopProgram, Program, Shell } from './shells/Program';

interface Options {
  /** Set by the project. */
  readonly shell: Shell;
}

interface Fixtures {
  /** A folder of the test's own, gone afterwards. */
  readonly folder: string;
  /** The program started anew, on the shell of the project. */
  readonly program: Program;
  /** The same where there is a main process; other projects do not run such specs. */
  readonly desktop: DesktopProgram;
  /** Starts it with an empty page, for specs of what a page is given: nobody else in it uses the host. */
  readonly launchBare: (words?: readonly string[]) => Promise<DesktopProgram>;
}

interface WorkerFixtures {
  /** Address of the built page. */
  readonly served: string;
}

export const test = base.extend<Options & Fixtures, WorkerFixtures>({
  shell: ['browser', { option: true }],

  served: [
    // oxlint-disable-next-line no-empty-pattern -- Playwright reads a fixture's needs from this pattern
    async ({}, use) => {
      const server = await serve({ folder: join(import.meta.dirname, '..', 'out', 'renderer') });
      await use(server.url);
      await server.close();
    },
    { scope: 'worker' },
  ],

  // oxlint-disable-next-line no-empty-pattern -- Playwright reads a fixture's needs from this pattern
  folder: async ({}, use) => {
    const folder = await mkdtemp(join(tmpdir(), 'medroots-'));
    await use(folder);
    await rm(folder, { recursive: true, force: true, maxRetries: 10 });
  },

  desktop: async ({ shell, folder }, use, testInfo) => {
    skipWithoutElectron(shell, testInfo);
    const desktop = await launchDesktop({ shell, folder });
    await use(desktop);
    await desktop.close();
  },

  launchBare: async ({ shell, folder }, use, testInfo) => {
    skipWithoutElectron(shell, testInfo);
    const program = await createBareProgram(join(folder, 'program'));
    const launched: DesktopProgram[] = [];
    await use(async (words = []) => {
      await launched.at(-1)?.close();
      const bare = await launchDesktop({ shell, folder, program, words });
      launched.push(bare);
      return bare;
    });
    await launched.at(-1)?.close();
  },

  program: async ({ shell, folder, context, served }, use, testInfo) => {
    skipWithoutElectron(shell, testInfo);
    const program = shell === 'browser' ? await openInBrowser(context, served) : await launchDesktop({ shell, folder });
    await use(program);
    await program.close();
  },
});

export { expect } from '@playwright/test';

/** Reported as not run, with the reason; where REQUIRE_ELECTRON=1 says that it must run, that is a failure. */
function skipWithoutElectron(shell: Shell, testInfo: TestInfo): void {
  const isMissing = shell === 'electron' && findElectron() === null;
  if (isMissing && process.env['REQUIRE_ELECTRON'] === '1') throw new Error("Electron's binary is not installed, and REQUIRE_ELECTRON=1 asks for it.");
  testInfo.skip(isMissing, "Electron's binary is not installed");
  testInfo.skip(shell === 'electron stand-in' && process.platform === 'win32', 'The Electron stand-in does not start on Windows');
}

/** The built main process and preload around a page that holds nothing. */
async function createBareProgram(program: string): Promise<string> {
  const root = join(import.meta.dirname, '..');
  await mkdir(join(program, 'out', 'renderer'), { recursive: true });
  for (const part of ['package.json', 'out/main', 'out/preload']) await cp(join(root, part), join(program, part), { recursive: true });
  await writeFile(join(program, 'out', 'renderer', 'index.html'), '<!doctype html><title>Medroots Explorer</title>');
  return program;
}
