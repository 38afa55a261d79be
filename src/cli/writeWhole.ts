import { renameSync, rmSync, writeFileSync } from 'node:fs';
import { stat } from 'node:fs/promises';
import { dirname, sep } from 'node:path';
import { failure, success, type Result } from '#core/result';

/** Writes a file that is either there in whole or as it was before. */
export async function writeWhole(path: string, content: string | Uint8Array): Promise<Result<void, 'refused'>> {
  const place = await placeOfFile(path);
  if (!place.ok) return place;
  const part = `${path}.${process.pid}.part`;
  try {
    // In one go: what ends the program at a signal waits until the file is whole.
    writeFileSync(part, content);
    renameSync(part, path);
    return success(undefined);
  } catch (error) {
    rmSync(part, { force: true });
    return failure('refused', `${path} cannot be written: ${error instanceof Error ? error.message : String(error)}.`);
  }
}

/** Whether a file can stand there: to be known before the work for it is done. */
export async function placeOfFile(path: string): Promise<Result<void, 'refused'>> {
  if (path.endsWith('/') || path.endsWith(sep) || (await isFolder(path))) return failure('refused', `${path} is a folder: name a file.`);
  if (!(await isFolder(dirname(path)))) return failure('refused', `The folder ${dirname(path)} does not exist.`);
  return success(undefined);
}

async function isFolder(path: string): Promise<boolean> {
  return stat(path).then(
    (found) => found.isDirectory(),
    () => false,
  );
}
