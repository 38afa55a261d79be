import { randomUUID } from 'node:crypto';
import { access, constants, lstat, open, realpath, rename as renameFile, rm, stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { errorCode } from './fileFailure';

type Rename = (from: string, to: string) => Promise<void>;

/** Holders of a file on Windows (virus scanners, indexers) let go within moments: 10, 20, 40 … 320 ms. */
const attempts = 6;

/**
 * Writes a whole file or leaves the old one as it was: into a new file beside it, flushed to the disk, then put in its
 * place. Where a link stands, the file that it leads to is written and the link stays. Throws the system's error.
 */
export async function writeFileAtomically(path: string, bytes: Uint8Array, rename: Rename = renameFile): Promise<void> {
  const target = await targetOf(path);
  const mode = await writableMode(target);
  const temporary = join(dirname(target), `.${basename(target).slice(0, 64)}.${randomUUID()}.tmp`);
  try {
    await writeFlushed(temporary, bytes, mode);
    await renamePatiently(temporary, target, rename);
  } catch (error) {
    await rm(temporary, { force: true }).catch(() => {});
    throw error;
  }
  await flushFolder(dirname(target));
}

/** The file behind a link; a link that leads nowhere is an error, not a place to write to. */
async function targetOf(path: string): Promise<string> {
  const entry = await orMissing(lstat(path));
  return entry?.isSymbolicLink() ? realpath(path) : path;
}

/** The mode of the file that is there, which has to be ours to write: renaming over it would not ask. */
async function writableMode(path: string): Promise<number> {
  const entry = await orMissing(stat(path));
  if (!entry) return 0o666;
  await access(path, constants.W_OK);
  return entry.mode & 0o777;
}

async function orMissing<Value>(value: Promise<Value>): Promise<Value | undefined> {
  return value.catch((error: unknown) => {
    if (errorCode(error) === 'ENOENT') return undefined;
    throw error;
  });
}

async function writeFlushed(path: string, bytes: Uint8Array, mode: number): Promise<void> {
  const file = await open(path, 'wx', mode);
  try {
    await file.writeFile(bytes);
    await file.sync();
  } finally {
    await file.close();
  }
}

async function renamePatiently(from: string, to: string, rename: Rename, attempt = 1): Promise<void> {
  try {
    await rename(from, to);
  } catch (error) {
    if (attempt === attempts || !['EBUSY', 'EPERM', 'EACCES'].includes(errorCode(error))) throw error;
    await wait(5 * 2 ** attempt);
    await renamePatiently(from, to, rename, attempt + 1);
  }
}

/** So that the new name outlasts a loss of power. Windows has no such call; a file system without it keeps what it has. */
async function flushFolder(folder: string): Promise<void> {
  if (process.platform === 'win32') return;
  const handle = await open(folder, 'r').catch(() => undefined);
  await handle?.sync().catch(() => {});
  await handle?.close();
}
