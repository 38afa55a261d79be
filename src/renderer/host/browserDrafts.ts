import { createStore, del, get, set, type UseStore } from 'idb-keyval';
import { failure, success } from '#core/result';
import { createTurns, draftRefusal, noDraft } from '#host/drafts';
import type { Aside, DraftName, HostDrafts, HostReply, LoadedDraft } from '#host/Host';

/** Drafts in the browser's database; where that is closed (private windows), they last as long as the page. */
export function createBrowserDrafts(store: UseStore = createStore('medroots', 'drafts')): HostDrafts {
  const inTurn = createTurns();
  /** What the browser has not taken. */
  const held = new Map<DraftName, Uint8Array>();

  async function find(name: DraftName): Promise<unknown> {
    return held.get(name) ?? get<unknown>(keyOf(name), store);
  }

  async function load(name: DraftName): Promise<HostReply<LoadedDraft>> {
    const found = await find(name);
    if (found === undefined) return success({});
    if (found instanceof Uint8Array) return success({ bytes: found.slice() });
    return failure('failed', `${keyOf(name)} in this browser's storage is not what this program keeps there.`);
  }

  async function save(name: DraftName, bytes: Uint8Array): Promise<HostReply<void>> {
    held.set(name, bytes);
    await set(keyOf(name), bytes, store);
    held.delete(name);
    return success(undefined);
  }

  async function remove(name: DraftName): Promise<HostReply<void>> {
    held.delete(name);
    return success(await del(keyOf(name), store));
  }

  async function setAside(name: DraftName): Promise<HostReply<Aside>> {
    const found = await find(name);
    if (found === undefined) return noDraft;
    await set(`${keyOf(name)}.bad`, found, store);
    await remove(name);
    return success({ place: `${keyOf(name)}.bad in this browser's storage` });
  }

  const answer = async <Value>(work: () => Promise<HostReply<Value>>): Promise<HostReply<Value>> => inTurn(work).catch(storageFailure);
  return {
    load: (name) => answer(() => load(name)),
    async save(name, bytes) {
      const own = bytes.slice();
      return draftRefusal(own) ?? answer(() => save(name, own));
    },
    remove: (name) => answer(() => remove(name)),
    setAside: (name) => answer(() => setAside(name)),
  };
}

function keyOf(name: DraftName): string {
  return `medroots.${name}`;
}

function storageFailure(error: unknown): HostReply<never> {
  const isFull = error instanceof DOMException && error.name === 'QuotaExceededError';
  if (isFull) return failure('disk-full', 'The browser has no room left for this page: what you do here lasts until it is closed. Make room on the disk.');
  return failure('not-permitted', 'The browser keeps nothing for this page: what you do here lasts until it is closed.');
}
