import { failure } from '../../result';

export type EntryFault = 'empty' | 'not-text' | 'other-script' | 'too-long' | 'no-headword' | 'nothing-read';

/** Characters; an entry of some pages has ten thousand. */
const longestEntry = 200_000;

/** Why a text cannot be an entry at all, before any of it is read. */
export function entryFault(text: string): ReturnType<typeof failure<EntryFault>> | undefined {
  if (!/[^\s\ufeff]/.test(text)) return failure('empty', 'The text is empty: copy the whole entry from its page.');
  if (isBinary(text)) return failure('not-text', 'This is not plain text: copy the entry’s text from its page, or save it as a text file in UTF-8.');
  if (text.length > longestEntry) {
    return failure('too-long', `The text is too long for one entry (${text.length} characters, at most ${longestEntry}): cut out the entry that is meant.`);
  }
  const [letters, latin] = [count(text, /\p{L}/gu), count(text, /\p{Script=Latin}/gu)];
  if (latin * 2 < letters) return failure('other-script', 'The text is mostly in another script than Latin: only entries in English can be read.');
  return undefined;
}

function isBinary(text: string): boolean {
  const start = text.slice(0, 4096);
  return start.startsWith('%PDF-') || start.includes('\u0000') || count(start, /[^\P{Cc}\s]|\ufffd/gu) * 20 > start.length;
}

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}
