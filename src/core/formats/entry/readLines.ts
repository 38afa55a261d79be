import { part, phraseOf, type Phrase } from './Phrase';

/**
 * The lines of a text, numbered from 1 as an editor does, without what nobody sees: the mark of byte order, characters
 * without width, and hyphens that only say where a word may break.
 */
export function readLines(text: string): Phrase[] {
  const lines = text.replace(/^\ufeff/, '').split(/\r\n|[\n\r\u2028\u2029]/);
  return lines.map((line, index) => trimmed(phraseOf(visible(line), index + 1)));
}

function trimmed(phrase: Phrase): Phrase {
  return part(phrase, 0);
}

/** A soft hyphen at the head of a word part, or between digits, is a hyphen that was meant. */
function visible(line: string): string {
  return line.replace(/(?<=\p{L})\u00ad(?=\p{L})/gu, '').replace(/([^\S\t]{8})[^\S\t]+/g, '$1').replace(/(?!\u00ad)\p{Cf}|\ufe0e|\ufe0f|[^\P{Cc}\s]/gu, '');
}
