import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { _electron, expect, type ElectronApplication } from '@playwright/test';
import type { Copied } from '#host/HostWorld';
import { complaintsOf, pageSize, type DesktopProgram, type Shell } from './Program';

const root = join(import.meta.dirname, '..', '..');
export const standInFolder = join(root, 'e2e', 'electron-stand-in');

interface Launch {
  readonly shell: Shell;
  /** A folder of the test's own: user data, and files that dialogs choose. */
  readonly folder: string;
  /** Its folder; this project's where nothing is said. */
  readonly program?: string;
  /** After the program on the command line. */
  readonly words?: readonly string[];
}

/** The built program on Electron, or on the stand-in for it, with every dialog scripted. */
export async function launchDesktop(options: Launch): Promise<DesktopProgram> {
  const { shell, folder } = options;
  const app = await launch(options);
  await app.evaluate(scriptDialogs);
  const page = await app.firstWindow();
  const complaints = complaintsOf(page);
  await page.waitForURL(/\bbundle\b.*\/index\.html/);
  await page.waitForLoadState('load');
  // What a spec sees must not depend on the height of a title bar.
  await page.setViewportSize(pageSize);
  return {
    shell,
    app,
    page,
    folder,
    complaints,
    command: (id) => pick(app, id),
    async answerOpenDialog(file) {
      const path = file && join(folder, file.name);
      if (file && path) await writeFile(path, file.bytes);
      await app.evaluate((_electron_, chosen) => void (globalThis.answers.open = chosen), path);
    },
    async answerSaveDialog(name) {
      await app.evaluate((_electron_, chosen) => void (globalThis.answers.save = chosen), name === undefined ? undefined : join(folder, name));
    },
    savedBytes: (name) => readFile(join(folder, name)).then((bytes) => new Uint8Array(bytes), () => undefined),
    openedLinks: () => app.evaluate(() => globalThis.answers.openedLinks),
    async startAgain(words) {
      // The page has heard by then what a spec told it before.
      await page.evaluate(() => undefined);
      await app.evaluate(({ app: program }, given) => void program.emit('second-instance', {}, ['medroots', ...given], '/'), words);
    },
    copied: () => app.evaluate(readClipboard),
    close: () => end(app),
  };
}

/** Without `executablePath` Playwright puts its loader in, which holds the program until it is attached. */
async function launch({ shell, folder, program = root, words = [] }: Launch): Promise<ElectronApplication> {
  if (shell === 'electron stand-in') process.env['ELECTRON_OVERRIDE_DIST_PATH'] = standInFolder;
  // Whatever this points at, a run on it would be called Electron.
  else delete process.env['ELECTRON_OVERRIDE_DIST_PATH'];
  const env = Object.fromEntries(Object.entries(process.env).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])));
  // A picker of colours by Playwright would hide what the program itself asks for.
  return _electron.launch({ cwd: root, args: [program, ...words], colorScheme: null, env: { ...env, MEDROOTS_USER_DATA: folder } });
}

async function end(app: ElectronApplication): Promise<void> {
  await app.evaluate(({ app: program }) => program.exit(0)).catch(() => {});
  await app.close().catch(() => {});
}

/** As a person would: once the item is no longer grey. */
async function pick(app: ElectronApplication, id: string): Promise<void> {
  await expect.poll(() => app.evaluate(({ Menu }, wanted) => Menu.getApplicationMenu()?.getMenuItemById(wanted)?.enabled, id)).toBe(true);
  await app.evaluate(({ Menu }, wanted) => Menu.getApplicationMenu()?.getMenuItemById(wanted)?.click(), id);
}

/** In the main process. */
async function readClipboard({ clipboard }: typeof Electron.CrossProcessExports): Promise<Copied> {
  const [item] = await clipboard.read();
  if (!item?.types.includes('image/png')) return { text: await clipboard.readText() };
  const picture = await item.getType('image/png');
  return picture instanceof Blob ? { picture: new Uint8Array(await picture.arrayBuffer()) } : {};
}

interface Answers {
  open: string | undefined;
  save: string | undefined;
  /** What the message boxes asked, in order; each is answered with its first button unless `buttons` says otherwise. */
  readonly asked: string[];
  readonly buttons: number[];
  readonly openedLinks: string[];
  readonly errors: string[];
}

declare global {
  namespace Electron {
    interface IpcMain {
      /** Electron's own map of what answers which channel; the stand-in names its map the same. */
      readonly _invokeHandlers: ReadonlyMap<string, (event: { senderFrame: unknown }, ...received: unknown[]) => Promise<{ code?: string }>>;
    }
    interface WebContents {
      /** What the window was made with; not in Electron's documentation. */
      readonly getLastWebPreferences: () => WebPreferences;
    }
  }
  // oxlint-disable-next-line no-var -- the only way to declare a member of globalThis
  var answers: Answers;
}

/** In the main process. */
function scriptDialogs({ dialog, shell }: typeof Electron.CrossProcessExports): void {
  const answers: Answers = { open: undefined, save: undefined, asked: [], buttons: [], openedLinks: [], errors: [] };
  globalThis.answers = answers;
  dialog.showOpenDialog = () => Promise.resolve({ canceled: answers.open === undefined, filePaths: answers.open === undefined ? [] : [answers.open] });
  dialog.showSaveDialog = () => Promise.resolve({ canceled: answers.save === undefined, filePath: answers.save ?? '' });
  dialog.showErrorBox = (title, content) => void answers.errors.push(`${title}: ${content}`);
  Reflect.set(dialog, 'showMessageBox', (_window: unknown, { message }: { message: string }) => {
    answers.asked.push(message);
    return Promise.resolve({ response: answers.buttons.shift() ?? 0, checkboxChecked: false });
  });
  shell.openExternal = (url) => Promise.resolve(void answers.openedLinks.push(url));
}
