import { mkdir, readFile, rename } from 'node:fs/promises';
import { basename, dirname } from 'node:path';
import type { z } from 'zod';
import { success } from '#core/result';
import type { HostReply } from '#host/Host';
import { errorCode, fileFailure } from './fileFailure';
import { writeFileAtomically } from './writeFileAtomically';

/** A small file of the program's own, read once and written whole. */
export interface JsonFile<Value> {
  /** What was last read or handed to `save`. */
  readonly value: Value;
  /** In a sentence, what was wrong with the file when it was read. */
  readonly problem: string | undefined;
  readonly save: (value: Value) => Promise<HostReply<void>>;
  /** When all that was handed to `save` has been written, or has failed to be. */
  readonly settled: () => Promise<void>;
}

/** Never fails: what cannot be read is replaced by the defaults. A damaged file is put aside as `….bad`. */
export async function openJsonFile<Value>(path: string, schema: z.ZodType<Value>, defaults: Value): Promise<JsonFile<Value>> {
  const { value: first, problem } = await readOrDefaults(path, schema, defaults);
  let value = first;
  let writing: Promise<HostReply<void>> = Promise.resolve(success(undefined));

  async function write(text: string): Promise<HostReply<void>> {
    try {
      await mkdir(dirname(path), { recursive: true });
      await writeFileAtomically(path, new TextEncoder().encode(text));
      return success(undefined);
    } catch (error) {
      return fileFailure(error, `${basename(path)} was not saved in ${dirname(path)}`);
    }
  }

  return {
    get value() {
      return value;
    },
    problem,
    save(next) {
      value = next;
      writing = writing.then(() => write(`${JSON.stringify(next, null, 2)}\n`));
      return writing;
    },
    async settled() {
      await writing;
    },
  };
}

async function readOrDefaults<Value>(path: string, schema: z.ZodType<Value>, defaults: Value): Promise<{ value: Value; problem: string | undefined }> {
  let text: string;
  try {
    text = await readFile(path, 'utf8');
  } catch (error) {
    const problem = errorCode(error) === 'ENOENT' ? undefined : `${path} could not be read, so the program starts with its own settings.`;
    return { value: defaults, problem };
  }
  const parsed = schema.safeParse(parseJson(text));
  return parsed.success ? { value: parsed.data, problem: undefined } : { value: defaults, problem: await putAside(path) };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

async function putAside(path: string): Promise<string> {
  const aside = `${path}.bad`;
  const kept = await rename(path, aside).then(
    () => `The damaged file is kept as ${aside}.`,
    () => 'The damaged file could not be put aside and will be overwritten.',
  );
  return `${basename(path)} could not be read, so the program starts with its own settings. ${kept}`;
}
