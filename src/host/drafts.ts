import { failure } from '#core/result';
import { fileSizeLimit, type HostReply } from './Host';

/** Why no host keeps these bytes; undefined where it does. */
export function draftRefusal(bytes: Uint8Array): HostReply<never> | undefined {
  return bytes.byteLength > fileSizeLimit ? failure('too-large', 'This graph is larger than 200 MB, so the next start will not have it. Open its file again then.') : undefined;
}

export const noDraft = failure('not-found', 'Nothing was kept that could be put aside.');

/** Does work one piece after another, in the order in which it was handed in, whatever fails. */
export function createTurns(): <Value>(work: () => Promise<Value>) => Promise<Value> {
  let last: Promise<unknown> = Promise.resolve();
  return async (work) => {
    const done = last.then(work);
    last = done.catch(() => undefined);
    return done;
  };
}
