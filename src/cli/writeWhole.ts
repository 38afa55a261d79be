import { rename, rm, stat, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { failure, success, type Result } from '#core/result';

/** Writes a file that is either there in whole or as it was before. */
export async function writeWhole(path: string, text: string): Promise<Result<void, 'refused'>> {
  if (await isFolder(path)) return failure('refused', `${path} is a folder: name a file.`);
  if (!(await isFolder(dirname(path)))) return failure('refused', `The folder ${dirname(path)} does not exist.`);
  const part = `${path}.${process.pid}.part`;
  try {
    await writeFile(part, text);
    await rename(part, path);
    return success(undefined);
  } catch (error) {
    await rm(part, { force: true });
    return failure('refused', `${path} cannot be written: ${error instanceof Error ? error.message : String(error)}.`);
  }
}

async function isFolder(path: string): Promise<boolean> {
  return stat(path).then(
    (found) => found.isDirectory(),
    () => false,
  );
}
