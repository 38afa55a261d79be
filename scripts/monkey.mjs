// @ts-check
// npm run monkey: ten minutes of wild clicking and undoing on the built program. `npm run monkey -- 2` plays for two.
import { spawnSync } from 'node:child_process';
import { browserForTests } from './check/browserForTests.mjs';
import { ensureBuilt } from './ensureBuilt.mjs';

ensureBuilt('program');
const browser = browserForTests();
const minutes = Number(process.argv[2] ?? 10);
const { status } = spawnSync('npx', ['playwright', 'test', '--project=browser', '--workers=1', '--reporter=list', 'monkey'], {
  stdio: 'inherit',
  shell: process.platform === 'win32',
  env: { ...process.env, MONKEY_MINUTES: String(minutes), ...(browser && { MEDROOTS_BROWSER: browser.path }) },
});
process.exitCode = status ?? 1;
