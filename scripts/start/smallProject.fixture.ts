import { spawn, type ChildProcess } from 'node:child_process';
import { chmod, cp, mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

const root = join(import.meta.dirname, '..', '..');

export interface Started {
  readonly child: ChildProcess;
  /** All that it printed, when it has ended. */
  readonly ended: Promise<{ readonly code: number | null; readonly output: string }>;
  /** The first of its lines that a pattern fits. */
  readonly line: (pattern: RegExp) => Promise<string>;
}

export interface SmallProject {
  readonly folder: string;
  put(path: string, text: string): Promise<void>;
  start(words?: readonly string[], environment?: NodeJS.ProcessEnv): Started;
  remove(): Promise<void>;
}

/**
 * A project with our scripts and an empty build, in which Electron's package, Playwright and the browser are
 * stand-ins. `profiles` tells the addresses of projects that are used at the same time apart.
 */
export async function createSmallProject(profiles: string): Promise<SmallProject> {
  const folder = await mkdtemp(join(tmpdir(), 'start-'));
  const put = async (path: string, text: string): Promise<void> => {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), text);
    if (text.startsWith('#!')) await chmod(join(folder, path), 0o755);
  };
  await cp(join(root, 'scripts'), join(folder, 'scripts'), { recursive: true });
  for (const shared of ['securityHeaders.mjs', 'argumentLink.mjs']) await cp(join(root, 'src/host', shared), join(folder, 'src/host', shared));
  await put('out/main/index.js', '');
  await put('out/renderer/index.html', '<title>the program</title>');
  await put('node_modules/electron/package.json', '{}');
  await put('node_modules/electron/install.js', `console.error('Error: no network'); process.exitCode = 1;`);
  await put('node_modules/@playwright/test/index.js', `exports.chromium = { executablePath: () => '/nowhere' };`);
  await symlink(join(root, 'node_modules/sirv'), join(folder, 'node_modules/sirv'), 'junction');
  const running: ChildProcess[] = [];
  const fixed = { HOME: folder, XDG_DATA_HOME: profiles, DISPLAY: ':0', MEDROOTS_BROWSER: join(folder, 'browser') };
  return {
    folder,
    put,
    start: (words = [], environment = {}) => {
      const child = spawn(process.execPath, [join(folder, 'scripts/start.mjs'), ...words], { env: { ...fixed, ...environment } });
      running.push(child);
      return { child, ...listenTo(child) };
    },
    remove: async () => {
      for (const child of running) child.kill('SIGKILL');
      await rm(folder, { recursive: true, force: true, maxRetries: 3 });
    },
  };
}

function listenTo(child: ReturnType<typeof spawn>): Omit<Started, 'child'> {
  let output = '';
  const looking: (() => void)[] = [];
  for (const stream of [child.stdout, child.stderr]) {
    stream?.setEncoding('utf8').on('data', (part: string) => {
      output += part;
      for (const look of looking) look();
    });
  }
  const ended = new Promise<{ code: number | null; output: string }>((resolve) => child.on('close', (code) => resolve({ code, output })));
  const line = async (pattern: RegExp): Promise<string> =>
    new Promise((resolve, reject) => {
      const look = (): void => {
        const found = output.split('\n').find((text) => pattern.test(text));
        if (found !== undefined) resolve(found);
      };
      looking.push(look);
      void ended.then(() => reject(new Error(`ended with: ${output}`)));
      look();
    });
  return { ended, line };
}
