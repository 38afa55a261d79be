import { failure } from '#core/result';
import type { HostErrorCode, HostReply } from '#host/Host';

const meanings: Readonly<Record<string, readonly [code: HostErrorCode, remedy: string]>> = {
  ENOENT: ['not-found', 'It is no longer there. Choose another file or place.'],
  ENOTDIR: ['not-found', 'Its folder is no longer there. Choose another place.'],
  EISDIR: ['not-found', 'It is a folder. Choose a file.'],
  EACCES: ['not-permitted', 'The system does not allow it. Choose another place, or ask whoever owns the folder.'],
  EPERM: ['not-permitted', 'The system does not allow it. Choose another place, or ask whoever owns the folder.'],
  EROFS: ['not-permitted', 'The disk can only be read. Choose another place.'],
  ELOOP: ['not-permitted', 'Its links lead in a circle. Choose another file or place.'],
  EBUSY: ['in-use', 'Another program holds it. Close it there and try again.'],
  ENOSPC: ['disk-full', 'The disk is full. Make room or choose another place.'],
  EDQUOT: ['disk-full', 'Your share of the disk is used up. Make room or choose another place.'],
  ENAMETOOLONG: ['not-permitted', 'Its name is too long. Choose a shorter one.'],
};

/** What the system's error means for the person. `deed` begins the sentence: "walk.json was not saved". */
export function fileFailure(error: unknown, deed: string): HostReply<never> {
  const [code, remedy] = meanings[errorCode(error)] ?? ['failed', 'Try again, or choose another place.'];
  return failure(code, `${deed}. ${remedy}`);
}

export function errorCode(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : '';
}
