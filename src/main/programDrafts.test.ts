import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { fileSizeLimit } from '#host/Host';
import { createProgramDrafts } from './programDrafts';

let folder = '';
const bytes = Uint8Array.of(1, 2, 3);

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'drafts-'));
});
afterEach(async () => rm(folder, { recursive: true }));

describe('drafts as files', () => {
  it('are written when it has settled, the last of each name, and nothing beside them', async () => {
    const drafts = createProgramDrafts(join(folder, 'new'));
    for (let size = 100_000; size > 0; size -= 20_000) void drafts.save('session', new Uint8Array(size));
    void drafts.save('session', bytes);
    void drafts.save('graph', bytes);
    await drafts.settled();
    expect((await readdir(join(folder, 'new'))).toSorted()).toEqual(['graph.json', 'session.json']);
    expect(new Uint8Array(await readFile(join(folder, 'new', 'session.json')))).toEqual(bytes);
  });

  it('are put aside as they are, and the place is said', async () => {
    await writeFile(join(folder, 'graph.json'), '\0\0');
    expect(await createProgramDrafts(folder).setAside('graph')).toEqual({ ok: true, value: { place: `graph.json.bad in ${folder}` } });
    expect(await readFile(join(folder, 'graph.json.bad'), 'utf8')).toBe('\0\0');
  });

  it('are refused when they are too large, and the one before stays', async () => {
    const drafts = createProgramDrafts(folder);
    await drafts.save('graph', bytes);
    expect(await drafts.save('graph', new Uint8Array(fileSizeLimit + 1))).toMatchObject({ ok: false, code: 'too-large' });
    expect(await drafts.load('graph')).toMatchObject({ ok: true, value: { bytes: Buffer.from(bytes) } });
  });

  it('say where they could not be kept, and go on afterwards', async () => {
    await writeFile(join(folder, 'file'), '');
    const drafts = createProgramDrafts(join(folder, 'file'));
    for (const _ of [1, 2]) expect(await drafts.save('session', bytes)).toMatchObject({ ok: false, message: expect.stringContaining('session.json was not kept') });
  });
});
