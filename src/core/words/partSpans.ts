import { writtenForms } from './writtenForms';

/** A stretch of a word, from its first character to before `end`. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/**
 * Where the word parts stand in a word, in reading order; undefined where they do not make up its letters one after
 * the other. A combining form may keep its vowel or drop it (neur/o in neurolysis, in neuralgia); hyphens are not written.
 */
export function partSpans(word: string, labels: readonly string[]): Span[] | undefined {
  const folded = word.toLowerCase();
  const spans = spansFrom(folded, labels, folded.search(/\S/));
  return spans && spans.length > 0 ? spans : undefined;
}

function spansFrom(word: string, labels: readonly string[], from: number): Span[] | undefined {
  const [label, ...rest] = labels;
  if (label === undefined) return from === word.length ? [] : undefined;
  for (const { letters } of writtenForms(label)) {
    if (!word.startsWith(letters, from)) continue;
    const after = spansFrom(word, rest, from + letters.length);
    if (after) return [{ start: from, end: from + letters.length }, ...after];
  }
  return undefined;
}
