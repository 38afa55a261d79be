import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findBrowser, installedBrowsers } from './findBrowser.mjs';
import { findElectron } from './findElectron.mjs';

let folder = '';

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'find-'));
  await mkdir(join(folder, 'dist'));
  await writeFile(join(folder, 'chrome'), '');
});

afterAll(async () => {
  await rm(folder, { recursive: true, force: true });
});

describe('the browser that shows the program', () => {
  it('is the one that MEDROOTS_BROWSER names', () => {
    const path = join(folder, 'chrome');
    expect(findBrowser({ MEDROOTS_BROWSER: path })).toEqual({ path, name: path });
  });

  it('is not silently another one where MEDROOTS_BROWSER names no file', () => {
    expect(() => findBrowser({ MEDROOTS_BROWSER: join(folder, 'nothing') })).toThrow('MEDROOTS_BROWSER');
    expect(() => findBrowser({ MEDROOTS_BROWSER: folder })).toThrow('MEDROOTS_BROWSER');
  });

  it('is looked for where each system keeps its programs', () => {
    const linux = installedBrowsers('linux', { PATH: ['/usr/bin', '', '/snap/bin'].join(process.platform === 'win32' ? ';' : ':') });
    expect(linux).toContainEqual({ path: join('/usr/bin', 'google-chrome'), name: 'Google Chrome' });
    expect(linux).toContainEqual({ path: join('/snap/bin', 'chromium'), name: 'Chromium' });
    expect(linux.every(({ path }) => path.includes('bin'))).toBe(true);
    const mac = installedBrowsers('darwin', { HOME: '/Users/kim' });
    expect(mac).toContainEqual({ path: join('/Users/kim/Applications', 'Chromium.app/Contents/MacOS/Chromium'), name: 'Chromium' });
    const windows = installedBrowsers('win32', { 'PROGRAMFILES(X86)': 'C:/Program Files (x86)' });
    expect(windows.map(({ name }) => name)).toEqual(['Google Chrome', 'Microsoft Edge', 'Chromium']);
  });
});

describe("Electron's executable", () => {
  it('is not found before its installer has finished', async () => {
    expect(findElectron(folder)).toBeNull();
    await writeFile(join(folder, 'dist', 'electron'), '');
    expect(findElectron(folder)).toBeNull();
    await writeFile(join(folder, 'path.txt'), 'electron');
    expect(findElectron(folder)).toBe(join(folder, 'dist', 'electron'));
  });

  it('is not found where the pointer leads nowhere', async () => {
    await writeFile(join(folder, 'path.txt'), 'gone');
    expect(findElectron(folder)).toBeNull();
  });
});
