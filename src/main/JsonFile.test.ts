import { mkdtemp, readdir, readFile, rm, writeFile, mkdir } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { defaultSettings, settingsSchema, type Settings } from '#host/Host';
import { openJsonFile } from './JsonFile';

let folder = '';
let path = '';
const dark: Settings = { theme: 'dark', hintsDismissed: [], singleKeys: true };

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'json-'));
  path = join(folder, 'settings.json');
});
afterEach(async () => rm(folder, { recursive: true }));

describe('a file of the program’s own', () => {
  it('starts with the defaults, without a word', async () => {
    expect(await openJsonFile(path, settingsSchema, defaultSettings)).toMatchObject({ value: defaultSettings, problem: undefined });
  });

  it('is read again as it was saved; of saves in a row the last holds', async () => {
    const file = await openJsonFile(path, settingsSchema, defaultSettings);
    await Promise.all([file.save(defaultSettings), file.save({ ...dark, theme: 'light' }), file.save(dark)]);
    expect(file.value).toEqual(dark);
    expect(await openJsonFile(path, settingsSchema, defaultSettings)).toMatchObject({ value: dark, problem: undefined });
  });

  it.each(['', '\0\0\0\0', '{"theme":"dark"', '{"theme":"pink","hintsDismissed":[]}', '{"theme":"dark","hintsDismissed":[],"__proto__":{}}', '[]', 'null'])(
    'is put aside when it holds %j',
    async (text) => {
      await writeFile(path, text);
      const file = await openJsonFile(path, settingsSchema, defaultSettings);
      expect(file.value).toEqual(defaultSettings);
      expect(file.problem).toContain('settings.json.bad');
      expect(await readFile(`${path}.bad`, 'utf8')).toBe(text);
      expect(await readdir(folder)).toEqual(['settings.json.bad']);
    },
  );

  it('says when it cannot be read, and when it cannot be saved', async () => {
    await mkdir(path);
    const file = await openJsonFile(path, settingsSchema, defaultSettings);
    expect(file.problem).toContain('could not be read');
    expect(await file.save(dark)).toMatchObject({ ok: false });
    expect(file.value).toEqual(dark);
  });
});
