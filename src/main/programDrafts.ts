import { mkdir, rename, rm } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { success } from '#core/result';
import { createTurns, draftRefusal, noDraft } from '#host/drafts';
import type { DraftName, HostDrafts, HostReply, LoadedDraft } from '#host/Host';
import { errorCode, fileFailure } from './fileFailure';
import { readLimited } from './readLimited';
import { writeFileAtomically } from './writeFileAtomically';

export interface ProgramDrafts extends HostDrafts {
  /** When all that was asked for has been done, or has failed. */
  readonly settled: () => Promise<void>;
}

/** Drafts as files of one folder, `session.json` and `graph.json`; one after another, so that none overtakes another. */
export function createProgramDrafts(folder: string): ProgramDrafts {
  const inTurn = createTurns();
  const pathOf = (name: DraftName): string => join(folder, `${name}.json`);

  async function save(path: string, bytes: Uint8Array): Promise<HostReply<void>> {
    try {
      await mkdir(folder, { recursive: true });
      return success(await writeFileAtomically(path, bytes));
    } catch (error) {
      return fileFailure(error, `${basename(path)} was not kept in ${folder}`);
    }
  }

  return {
    load: (name) => inTurn(() => load(pathOf(name))),
    save: async (name, bytes) => draftRefusal(bytes) ?? inTurn(() => save(pathOf(name), bytes)),
    remove: (name) => inTurn(() => remove(pathOf(name))),
    setAside: (name) => inTurn(() => setAside(folder, pathOf(name))),
    settled: () => inTurn(() => Promise.resolve()),
  };
}

async function load(path: string): Promise<HostReply<LoadedDraft>> {
  try {
    const bytes = await readLimited(path);
    return bytes.ok ? success({ bytes: bytes.value }) : bytes;
  } catch (error) {
    return errorCode(error) === 'ENOENT' ? success({}) : fileFailure(error, `${path} was not read`);
  }
}

async function remove(path: string): Promise<HostReply<void>> {
  try {
    return success(await rm(path, { force: true }));
  } catch (error) {
    return fileFailure(error, `${path} was not removed`);
  }
}

async function setAside(folder: string, path: string): Promise<HostReply<{ place: string }>> {
  try {
    await rename(path, `${path}.bad`);
    return success({ place: `${basename(path)}.bad in ${folder}` });
  } catch (error) {
    return errorCode(error) === 'ENOENT' ? noDraft : fileFailure(error, `${path} was not put aside`);
  }
}
