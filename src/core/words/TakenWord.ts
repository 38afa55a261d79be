import type { Verdict } from './judgeDivision';
import type { WordPart } from './WordPart';

/** A word taken apart: what it can be made of. */
export interface TakenWord {
  /** As it was given, without spaces around it. */
  readonly word: string;
  readonly verdict: Verdict;
  /** Best first; none where the word is no medical compound. */
  readonly readings: readonly Reading[];
  /** The word without its English plural ending, where only that could be taken apart: neuroma of neuromas. */
  readonly singular?: string;
}

export interface Reading {
  /** From the first letter of the word to the last, without gaps (apart from hyphens). */
  readonly pieces: readonly ReadPiece[];
  /** What the parts say literally; what is not known stands as it is written, in quotation marks. */
  readonly literal: string;
  /** Why the word can be read so: what each vowel does, and what differs from the best reading. Sentences. */
  readonly why: readonly string[];
}

export interface ReadPiece {
  /** Undefined where no known part accounts for the letters. */
  readonly part: WordPart | undefined;
  /** As written in the word. */
  readonly letters: string;
  readonly joined: boolean;
  /** Where it stands in the word, from its first character to before `end`. */
  readonly start: number;
  readonly end: number;
}
