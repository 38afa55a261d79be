import { readFile } from 'node:fs/promises';
import type { BrowserContext, Download, Page } from '@playwright/test';
import type { Host, HostReply, SavedFile, SaveRequest } from '#host/Host';
import { fileContract } from '#host/fileContract';
import { hostContract } from '#host/hostContract';
import type { Copied, HostWorld } from '#host/HostWorld';
import { hashOf } from '../../src/host/argumentLink.mjs';
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
    storeSettings: (json) => page.evaluate((text) => localStorage.setItem('medroots.settings', text), json),
    asideBytes: (name) => page.evaluate(storedBytes, `medroots.${name}.bad`),
    copied: () => page.evaluate(readClipboard),
    openViewLink: (link) => page.evaluate((hash) => void (location.hash = hash), hashOf(link)),
    async restart() {
      await page.reload();
      return pageHost(page);
    },
  };
}

/** In the page. */
function storedBytes(key: string): Promise<Uint8Array | undefined> {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open('medroots');
    opening.addEventListener('error', reject);
    opening.addEventListener('success', () => {
      const asking = opening.result.transaction('drafts').objectStore('drafts').get(key);
      asking.addEventListener('error', reject);
      asking.addEventListener('success', () => resolve(asking.result));
    });
  });
}

/** In the page. */
async function readClipboard(): Promise<Copied> {
  const [item] = await navigator.clipboard.read();
  if (item?.types.includes('image/png')) return { picture: new Uint8Array(await (await item.getType('image/png')).arrayBuffer()) };
  return { text: await navigator.clipboard.readText() };
}

test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

test.describe('the host contract in a browser with the File System Access API', () => {
  for (const { name, run } of hostContract) {
    test(name, async ({ context, served }) => {
      await run(await createWorld(await openBarePage(context, served)), check);
    });
  }
});

/** A download has no dialog that a page could hear of. */
const clauses = fileContract.filter(({ name }) => name !== 'says cancelled when the person saves nowhere');

test.describe('the contract of files in a browser without it', () => {
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

test('the page starts with the view in its address, which follows what is shown', async ({ context, served }) => {
  const { page } = await openBarePage(context, served);
  const { address } = await pageHost(page);
  const link = address.shareable('/icd-10-cm:G89.4?depth=2');
  expect(link).toBe(`${served}bare.html#/icd-10-cm:G89.4?depth=2`);
  await page.goto(link);
  await page.reload();
  const again = await pageHost(page);
  expect(await again.address.start()).toEqual({ ok: true, value: '#/icd-10-cm:G89.4?depth=2' });
  const entries = await page.evaluate(() => history.length);
  again.address.show('/term:nerve-block');
  await expect(page).toHaveURL(`${served}bare.html#/term:nerve-block`);
  expect(await page.evaluate(() => history.length)).toBe(entries);
});

test('drafts last as long as the page where the browser keeps nothing', async ({ context, served }) => {
  await context.addInitScript(() => {
    indexedDB.open = () => {
      throw new DOMException('denied', 'SecurityError');
    };
  });
  const { drafts } = await pageHost((await openBarePage(context, served)).page);
  expect(await drafts.save('session', Uint8Array.of(1))).toMatchObject({ ok: false, code: 'not-permitted' });
  expect(await drafts.load('session')).toEqual({ ok: true, value: { bytes: Uint8Array.of(1) } });
});
