import { mkdtemp, open, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BrowserWindow, Dialog } from 'electron';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fileSizeLimit } from '#host/Host';
import { createProgramFiles } from './programFiles';

const { dialog } = vi.hoisted(() => ({ dialog: { showOpenDialog: vi.fn<Dialog['showOpenDialog']>(), showSaveDialog: vi.fn<Dialog['showSaveDialog']>() } }));
vi.mock('electron', () => ({ app: { getPath: () => '/documents' }, dialog }));

let folder = '';
let lastFolder: string | undefined;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'files-'));
  lastFolder = undefined;
});
afterEach(async () => rm(folder, { recursive: true }));

function createFiles() {
  const window: BrowserWindow = Object.create(null);
  return createProgramFiles(window, { get: () => lastFolder, set: (next) => void (lastFolder = next) });
}

const request = { title: 'Open graph', extensions: ['json'] };

describe('the program’s files', () => {
  it('tells the page a name and a token, and no path', async () => {
    const path = join(folder, 'graph.json');
    await writeFile(path, '{}');
    dialog.showOpenDialog.mockResolvedValueOnce({ canceled: false, filePaths: [path] });
    const reply = await createFiles().open(request);
    expect(reply).toMatchObject({ ok: true, value: { name: 'graph.json' } });
    expect(JSON.stringify(reply)).not.toContain(folder);
    expect(lastFolder).toBe(folder);
  });

  it('writes again to a file that was opened, by its token', async () => {
    const path = join(folder, 'graph.json');
    await writeFile(path, 'old');
    dialog.showOpenDialog.mockResolvedValueOnce({ canceled: false, filePaths: [path] });
    const files = createFiles();
    const opened = await files.open(request);
    if (!opened.ok) throw new Error(opened.message);
    expect(await files.save({ suggestedName: 'other.json', bytes: new TextEncoder().encode('new'), token: opened.value.token })).toMatchObject({ ok: true });
    expect(await readFile(path, 'utf8')).toBe('new');
    expect(dialog.showSaveDialog).not.toHaveBeenCalled();
  });

  it('does not read a file that is too large', async () => {
    const path = join(folder, 'large.json');
    const file = await open(path, 'w');
    await file.truncate(fileSizeLimit + 1);
    await file.close();
    dialog.showOpenDialog.mockResolvedValueOnce({ canceled: false, filePaths: [path] });
    expect(await createFiles().open(request)).toMatchObject({ ok: false, code: 'too-large' });
  });

  it('offers the suggested name among the documents, until there is a last folder', async () => {
    dialog.showSaveDialog.mockResolvedValue({ canceled: true, filePath: '' });
    const files = createFiles();
    await files.save({ suggestedName: 'graph.json', bytes: new Uint8Array() });
    lastFolder = folder;
    await files.save({ suggestedName: 'graph.json', bytes: new Uint8Array() });
    const offered = [join('/documents', 'graph.json'), join(folder, 'graph.json')];
    expect(dialog.showSaveDialog.mock.calls).toMatchObject(offered.map((defaultPath) => ({ 1: { defaultPath } })));
  });
});
