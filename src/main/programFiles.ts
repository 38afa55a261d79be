import { randomUUID } from 'node:crypto';
import { basename, dirname, extname, join } from 'node:path';
import { app, dialog, type BrowserWindow, type FileFilter } from 'electron';
import { failure, success } from '#core/result';
import type { HostFiles, HostReply, OpenedFile } from '#host/Host';
import { fileFailure } from './fileFailure';
import { readLimited } from './readLimited';
import { writeFileAtomically } from './writeFileAtomically';

/** Electron's dialogs forget where they were; this is what they are told. */
export interface LastFolder {
  readonly get: () => string | undefined;
  readonly set: (folder: string) => void;
}

/** Files that the person chose in the system's dialogs. The page learns their last name and a token, never a path. */
export function createProgramFiles(window: BrowserWindow, lastFolder: LastFolder): HostFiles {
  const paths = new Map<string, string>();

  function tokenFor(path: string): string {
    const token = randomUUID();
    paths.set(token, path);
    lastFolder.set(dirname(path));
    return token;
  }

  return {
    async open({ title, extensions }) {
      const { canceled, filePaths } = await dialog.showOpenDialog(window, {
        title,
        filters: [{ name: 'Files that the program reads', extensions: [...extensions] }, anyFile],
        properties: ['openFile'],
        ...startingAt(lastFolder.get()),
      });
      const [path] = filePaths;
      if (canceled || path === undefined) return cancelled;
      const bytes = await read(path);
      return bytes.ok ? success<OpenedFile>({ token: tokenFor(path), name: basename(path), bytes: bytes.value }) : bytes;
    },

    async save({ suggestedName, bytes, token }) {
      const known = token === undefined ? undefined : paths.get(token);
      if (token !== undefined && known === undefined) return failure('not-found', 'This file is no longer known. Save it under a name.');
      const path = known ?? (await askWhere(window, join(lastFolder.get() ?? app.getPath('documents'), suggestedName)));
      if (path === undefined) return cancelled;
      try {
        await writeFileAtomically(path, bytes);
      } catch (error) {
        return fileFailure(error, `${basename(path)} was not saved`);
      }
      return success({ token: token ?? tokenFor(path), name: basename(path) });
    },
  };
}

const anyFile: FileFilter = { name: 'All files', extensions: ['*'] };
const cancelled = failure('cancelled', 'Nothing was chosen.');

function startingAt(folder: string | undefined): { defaultPath?: string } {
  return folder === undefined ? {} : { defaultPath: folder };
}

async function askWhere(window: BrowserWindow, defaultPath: string): Promise<string | undefined> {
  const extension = extname(defaultPath).slice(1);
  const { canceled, filePath } = await dialog.showSaveDialog(window, {
    defaultPath,
    filters: extension === '' ? [anyFile] : [{ name: `${extension.toUpperCase()} files`, extensions: [extension] }, anyFile],
    properties: ['createDirectory', 'showOverwriteConfirmation'],
  });
  return canceled || filePath === '' ? undefined : filePath;
}

async function read(path: string): Promise<HostReply<Uint8Array>> {
  try {
    return await readLimited(path);
  } catch (error) {
    return fileFailure(error, `${basename(path)} was not opened`);
  }
}
