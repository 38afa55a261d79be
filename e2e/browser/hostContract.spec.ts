import { readFile } from 'node:fs/promises';
import type { BrowserContext, Download, Page } from '@playwright/test';
import type { Host, HostReply, SavedFile, SaveRequest } from '#host/Host';
import { hostContract, type HostWorld } from '#host/hostContract';
import { securityHeaders } from '../../src/host/securityHeaders.mjs';
import { expect, test } from '../fixtures';
import { openInBrowser } from '../shells/browserProgram';
import type { Program } from '../shells/Program';
import { pageHost } from '../shells/pageHost';

const check = (actual: unknown, expected: unknown): void => expect(actual).toEqual(expected);

/** A page of the program's origin without the program, whose own host would read the settings first. */
async function openBarePage(context: BrowserContext, served: string): Promise<Program> {
  await context.route(`${served}bare.html`, (route) => route.fulfill({ contentType: 'text/html', headers: securityHeaders, body: '<!doctype html><title>Bare</title>' }));
  return openInBrowser(context, `${served}bare.html`);
}

async function createWorld(program: Program): Promise<HostWorld> {
  const { page } = program;
  return {
    host: await pageHost(page),
    chooseFile: program.answerOpenDialog,
    choosePlace: program.answerSaveDialog,
    savedBytes: program.savedBytes,
    openedLinks: program.openedLinks,
    damageSettings: () => page.evaluate(() => localStorage.setItem('medroots.settings', '{"theme":')),
    async restart() {
      await page.reload();
      return pageHost(page);
    },
  };
}

test.describe('the host contract in a browser with the File System Access API', () => {
  for (const { name, run } of hostContract) {
    test(name, async ({ context, served }) => {
      await run(await createWorld(await openBarePage(context, served)), check);
    });
  }
});

/** A download has no dialog that a page could hear of. */
const clauses = hostContract.filter(({ name }) => name !== 'says cancelled when the person saves nowhere');

test.describe('the host contract in a browser without it', () => {
  for (const { name, run } of clauses) {
    test(name, async ({ context, served }) => {
      await context.addInitScript(removePickers);
      const program = await openBarePage(context, served);
      const world = await createWorld(program);
      const downloads = collectDownloads(program.page, world.host);
      await run({ ...world, ...downloads, chooseFile: (file) => chooseInField(program.page, file), choosePlace: () => Promise.resolve() }, check);
    });
  }
});

/** In the page. */
function removePickers(): void {
  for (const name of ['showOpenFilePicker', 'showSaveFilePicker']) Reflect.deleteProperty(window, name);
}

async function chooseInField(page: Page, file: Parameters<HostWorld['chooseFile']>[0]): Promise<void> {
  page.once('filechooser', (chooser) => {
    const answer = file
      ? chooser.setFiles({ name: file.name, mimeType: 'application/json', buffer: Buffer.from(file.bytes) })
      : // Playwright closes no chooser; the browser would send the field this event.
        chooser.element().dispatchEvent('cancel');
    // A chooser that could not be answered leaves `open` waiting, and the test says so by its time.
    answer.catch(() => {});
  });
  await Promise.resolve();
}

/** A host whose `save` answers once the browser has the download, and what each download held, by name. */
function collectDownloads(page: Page, host: Host): { host: Host; savedBytes: HostWorld['savedBytes'] } {
  const saved = new Map<string, Uint8Array>();
  async function save(request: SaveRequest): Promise<HostReply<SavedFile>> {
    const downloading = page.waitForEvent('download');
    const reply = await host.files.save(request);
    if (reply.ok) await read(await downloading);
    else downloading.catch(() => {});
    return reply;
  }
  async function read(download: Download): Promise<void> {
    saved.set(download.suggestedFilename(), new Uint8Array(await readFile(await download.path())));
  }
  return { host: { ...host, files: { ...host.files, save } }, savedBytes: (name) => Promise.resolve(saved.get(name)) };
}
