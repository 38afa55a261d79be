import { existsSync } from 'node:fs';
import { mkdtemp, readFile, rm, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { fetchElectron, isOldNode, type Fetched } from './fetchElectron.mjs';

let folder = '';
let memory = '';

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'fetch-'));
  memory = join(folder, 'out', 'not-fetched.txt');
});

afterEach(async () => {
  await rm(folder, { recursive: true, force: true });
});

/** Runs a program in the place of Electron's installer; it adds a line to `tries` each time. */
async function fetchBy(program: string, { now = false, patience = 60_000 } = {}): Promise<Fetched> {
  const installer = join(folder, 'install.js');
  const counting = `require('fs').appendFileSync(${JSON.stringify(join(folder, 'tries'))}, 'x');`;
  await writeFile(installer, `${counting}\n${program}\n`);
  return fetchElectron({ installer, memory, now, patience, say: () => undefined });
}

async function tries(): Promise<number> {
  return (await readFile(join(folder, 'tries'), 'utf8')).length;
}

const failing = `console.error('TypeError: fetch failed\\n    at somewhere'); process.exitCode = 1;`;
const hanging = `setInterval(() => undefined, 1000);`;
const growing = `
  const { appendFileSync } = require('fs');
  let parts = 0;
  const timer = setInterval(() => {
    appendFileSync(require('os').tmpdir() + '/electron.zip', 'x');
    if (++parts === 20) clearInterval(timer);
  }, 100);`;

describe('fetching Electron', () => {
  it('answers that it is there when the installer ends well, and leaves nothing behind', async () => {
    expect(await fetchBy('')).toEqual({ ok: true });
    expect(existsSync(join(folder, 'out', 'electron-download'))).toBe(false);
  });

  it("answers with the installer's own reason", async () => {
    expect(await fetchBy(failing)).toMatchObject({ ok: false, reason: expect.stringMatching(/^fetch failed/) });
  });

  it('is given up when nothing arrives', async () => {
    expect(await fetchBy(hanging, { patience: 400 })).toEqual({ ok: false, reason: 'nothing arrived for 0 seconds' });
  });

  it('is not given up while it grows, however long that takes', async () => {
    expect(await fetchBy(growing, { patience: 1_500 })).toEqual({ ok: true });
  });

  it('is not tried again for a day after it failed, but where that is asked for', async () => {
    await fetchBy(failing);
    expect(await fetchBy('')).toMatchObject({ ok: false, reason: expect.stringContaining('--fetch-electron') });
    expect(await tries()).toBe(1);
    expect(await fetchBy('', { now: true })).toEqual({ ok: true });
    expect(await tries()).toBe(2);
  });

  it('is tried again after a day, and forgets the failure once it worked', async () => {
    await fetchBy(failing);
    const yesterday = new Date(Date.now() - 25 * 60 * 60 * 1000);
    await utimes(memory, yesterday, yesterday);
    expect(await fetchBy('')).toEqual({ ok: true });
    expect(existsSync(memory)).toBe(false);
  });

  it('knows for which Node Electron is made', () => {
    expect(['20.19.0', '21.9.0', '22.11.9'].map(isOldNode)).toEqual([true, true, true]);
    expect(['22.12.0', '22.13.1', '24.0.0'].map(isOldNode)).toEqual([false, false, false]);
  });
});
