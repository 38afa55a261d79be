import { readFile, stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { failure, success } from '#core/result';
import { fileSizeLimit, type HostReply } from '#host/Host';

/** Looked at before it is read: a device, a pipe or a huge file would never end. Throws the system's error. */
export async function readLimited(path: string): Promise<HostReply<Uint8Array>> {
  const entry = await stat(path);
  if (!entry.isFile()) return failure('not-found', `${basename(path)} was not opened. It is not a file.`);
  if (entry.size > fileSizeLimit) return failure('too-large', `${basename(path)} was not opened. It is larger than 200 MB.`);
  return success(await readFile(path));
}
