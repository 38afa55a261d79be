import type { BrowserContext, Page } from '@playwright/test';
import { commandOf } from '#core/commands/commands';
import type { WorldFile } from '#host/HostWorld';
import { complaintsOf, type Program } from './Program';

/** The built page in a tab of the installed browser. */
export async function openInBrowser(context: BrowserContext, url: string): Promise<Program> {
  await context.addInitScript(recordLinks);
  const page = await context.newPage();
  const complaints = complaintsOf(page);
  await page.goto(url);
  return {
    shell: 'browser',
    page,
    complaints,
    async command(id) {
      const { title, choice, toggle } = commandOf(id);
      await page.getByRole('button', { name: 'Menu', exact: true }).click();
      await page.getByRole('menu').getByRole(choice ? 'menuitemradio' : toggle ? 'menuitemcheckbox' : 'menuitem', { name: title, exact: true }).click();
    },
    answerOpenDialog: (file) => page.evaluate(answerOpen, file),
    answerSaveDialog: (name) => page.evaluate(answerSave, name),
    savedBytes: (name) => savedBytes(page, name),
    openedLinks: () => page.evaluate(() => window.openedLinks ?? []),
    close: () => page.close(),
  };
}

declare global {
  interface Window {
    openedLinks?: string[];
    showOpenFilePicker?: () => Promise<FileSystemFileHandle[]>;
    showSaveFilePicker?: () => Promise<FileSystemFileHandle>;
  }
}

/** In the page: a link to another window is noted instead of followed, as the scripted shell does on the desktop. */
function recordLinks(): void {
  const links: string[] = [];
  window.openedLinks = links;
  HTMLAnchorElement.prototype.click = function click(this: HTMLAnchorElement): void {
    if (this.target === '_blank') links.push(this.href);
    else HTMLElement.prototype.click.call(this);
  };
}

/** In the page: headless Chromium cancels every picker; this one answers a real handle of the page's private files. */
async function answerOpen(file: WorldFile | undefined): Promise<void> {
  if (!file) {
    window.showOpenFilePicker = () => Promise.reject(new DOMException('cancelled', 'AbortError'));
    return;
  }
  const folder = await navigator.storage.getDirectory();
  const handle = await folder.getFileHandle(file.name, { create: true });
  const stream = await handle.createWritable();
  await stream.write(new Uint8Array(file.bytes));
  await stream.close();
  window.showOpenFilePicker = () => Promise.resolve([handle]);
}

/** In the page. */
async function answerSave(name: string | undefined): Promise<void> {
  const folder = await navigator.storage.getDirectory();
  window.showSaveFilePicker = () => (name === undefined ? Promise.reject(new DOMException('cancelled', 'AbortError')) : folder.getFileHandle(name, { create: true }));
}

async function savedBytes(page: Page, name: string): Promise<Uint8Array | undefined> {
  return page.evaluate(async (wanted) => {
    const folder = await navigator.storage.getDirectory();
    const handle = await folder.getFileHandle(wanted).catch(() => undefined);
    const file = await handle?.getFile();
    return file && new Uint8Array(await file.arrayBuffer());
  }, name);
}
