import { chmod, mkdtemp, readdir, readFile, readlink, rename, rm, stat, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { writeFileAtomically } from './writeFileAtomically';

let folder = '';
let path = '';
const fresh = new TextEncoder().encode('new');

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'write-'));
  path = join(folder, 'graph.json');
});
afterEach(async () => rm(folder, { recursive: true }));

function busy(): Error {
  return Object.assign(new Error('busy'), { code: 'EBUSY' });
}

describe('writeFileAtomically', () => {
  it('writes a new file and leaves nothing beside it', async () => {
    await writeFileAtomically(path, fresh);
    expect(await readFile(path, 'utf8')).toBe('new');
    expect(await readdir(folder)).toEqual(['graph.json']);
  });

  it('replaces a file and keeps its mode', async () => {
    await writeFile(path, 'old');
    await chmod(path, 0o640);
    await writeFileAtomically(path, fresh);
    expect([await readFile(path, 'utf8'), (await stat(path)).mode & 0o777]).toEqual(['new', 0o640]);
  });

  it('leaves the old file whole when it cannot be replaced, and nothing beside it', async () => {
    await writeFile(path, 'old');
    await expect(writeFileAtomically(path, fresh, async () => Promise.reject(new Error('gone')))).rejects.toThrow('gone');
    expect(await readFile(path, 'utf8')).toBe('old');
    expect(await readdir(folder)).toEqual(['graph.json']);
  });

  it('waits for another program to let go of the file', async () => {
    let tries = 0;
    await writeFileAtomically(path, fresh, async (from, to) => (++tries < 3 ? Promise.reject(busy()) : rename(from, to)));
    expect(await readFile(path, 'utf8')).toBe('new');
  });

  it('gives up on a file that is never let go of', async () => {
    await expect(writeFileAtomically(path, fresh, async () => Promise.reject(busy()))).rejects.toThrow('busy');
  });

  it('writes the file that a link leads to, and the link stays', async () => {
    await writeFile(path, 'old');
    const link = join(folder, 'link.json');
    await symlink(path, link);
    await writeFileAtomically(link, fresh);
    expect([await readlink(link), await readFile(path, 'utf8')]).toEqual([path, 'new']);
  });

  it('writes nothing through a link that leads nowhere, nor into a folder that is not there', async () => {
    const link = join(folder, 'link.json');
    await symlink(path, link);
    await expect(writeFileAtomically(link, fresh)).rejects.toThrow('ENOENT');
    await expect(writeFileAtomically(join(folder, 'none', 'graph.json'), fresh)).rejects.toThrow('ENOENT');
  });
});
