import { readFile, stat } from 'node:fs/promises';
import { failure, success, type Result } from '#core/result';

/** Bytes, unless a command reads larger ones. */
const usualSize = 10_000_000;

/** A text file, in UTF-8 or with the mark of UTF-16 at its head. What is too large is not read at all. */
export async function readTextFile(path: string, largest: number = usualSize): Promise<Result<string, 'refused'>> {
  const found = await stat(path).catch(() => undefined);
  if (!found) return failure('refused', `There is no file ${path}.`);
  if (found.isDirectory()) return failure('refused', `${path} is a folder: name a file.`);
  if (!found.isFile()) return failure('refused', `${path} is not a file.`);
  if (found.size > largest) return failure('refused', `${path} is too large: a file may have at most ${largest / 1_000_000} MB.`);
  const bytes = await readFile(path).catch(() => undefined);
  if (!bytes) return failure('refused', `${path} cannot be read: look whether you may open it.`);
  if (isPacked(bytes)) return failure('refused', `${path} is packed (zip or gzip): unpack it first.`);
  const text = decoded(bytes);
  return text === undefined ? failure('refused', `${path} is not a text file in UTF-8: save the text as one.`) : success(text);
}

/** By the marks that such files begin with. */
function isPacked(bytes: Uint8Array): boolean {
  return (bytes[0] === 0x50 && bytes[1] === 0x4b && bytes[2] === 3) || (bytes[0] === 0x1f && bytes[1] === 0x8b);
}

function decoded(bytes: Uint8Array): string | undefined {
  const encoding = bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : 'utf-8';
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    return undefined;
  }
}
