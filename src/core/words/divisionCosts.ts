import type { WordPart } from './WordPart';

/** How a piece of a word stands there: a combining form with its vowel (`joined`) or without (`stem`). */
export type Standing = 'prefix' | 'joined' | 'stem' | 'suffix' | 'unknown';

/**
 * What makes a division less likely. Found by trying: only their order matters, and bench/words holds them to a list of
 * words that was divided by hand.
 */
export const costs = {
  part: 1,
  /** Letters of a part, from one on: short parts are found in many words by chance. */
  short: [1.6, 0.8, 0.3, 0.1],
  /** The part names this very word as one that it builds. */
  example: -0.6,
  respelled: 0.2,
  unknown: 3,
  unknownLetter: 1.2,
  /** The vowel rule is broken: a vowel stands before a vowel, or is missing before a consonant. */
  againstRule: 2.5,
} as const;

export function pieceCost({ examples = [] }: WordPart, letters: number, word: string): number {
  return costs.part + (costs.short[letters - 1] ?? 0) + (examples.includes(word) ? costs.example : 0);
}

const vowels = /^[aeiouy]/;

/**
 * What it costs that a piece, `written` so, follows another: the order prefix, combining forms, suffix, and the rule of
 * the combining vowel (kept before a consonant and between two combining forms, dropped before a vowel).
 * `whole`: nothing else is in the word.
 */
export function joinCost(before: Standing | undefined, next: Standing, written: string, whole: boolean): number {
  const vowel = vowels.test(written);
  switch (before) {
    case undefined:
      return next === 'suffix' && !whole ? 5 : 0;
    case 'prefix':
      return next === 'prefix' ? 0.3 : next === 'suffix' ? 0.6 : 0;
    case 'joined':
      if (next === 'prefix') return 1.5;
      return next === 'suffix' && vowel ? costs.againstRule : 0;
    case 'stem':
      if (next === 'prefix') return vowel ? 1.5 : 4;
      if (next === 'suffix') return vowel ? 0 : costs.againstRule;
      return vowel ? 0.8 : costs.againstRule;
    case 'suffix':
      return next === 'suffix' ? 0.4 : 3.5;
    case 'unknown':
      return 0.5;
  }
}

/** What it costs that a word ends there. `alone`: the piece is the whole word. */
export function endCost(last: Standing, alone: boolean): number {
  switch (last) {
    case 'prefix':
      return 5;
    case 'joined':
      return alone ? 5 : 1.5;
    case 'stem':
      return alone ? 4 : 1.2;
    case 'suffix':
    case 'unknown':
      return 0;
  }
}
