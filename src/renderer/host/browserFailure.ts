import { failure } from '#core/result';
import type { HostReply } from '#host/Host';

/** What a browser's error means; `AbortError` is the person closing the dialog. */
export function failureOf(error: unknown, work: string): HostReply<never> {
  const name = error instanceof DOMException ? error.name : '';
  switch (name) {
    case 'AbortError':
      return failure('cancelled', 'Nothing was chosen.');
    case 'NotAllowedError':
    case 'SecurityError':
    case 'NoModificationAllowedError':
      return failure('not-permitted', `The browser did not allow ${work}. Choose another place.`);
    case 'NotFoundError':
      return failure('not-found', `The file is no longer there for ${work}. Choose it again.`);
    case 'QuotaExceededError':
      return failure('disk-full', `There is no room left for ${work}.`);
    default:
      return failure('failed', `The browser failed at ${work}. Try again.`);
  }
}
