import type { PartMatch } from './PartTrie';

/** How a piece of a word stands there: a combining form with its vowel (`joined`), without (`stem`), or without its i (`elided`). */
export type Standing = 'prefix' | 'joined' | 'stem' | 'elided' | 'suffix' | 'unknown';

export function standingOf({ form: { part, joined, elided } }: PartMatch): Standing {
  if (part.position !== 'combining-form') return part.position;
  return joined ? 'joined' : elided ? 'elided' : 'stem';
}

/**
 * What makes a division less likely. Found by trying: only their order matters, and bench/words holds them to a list of
 * words that was divided by hand.
 */
export const costs = {
  part: 1,
  /** By letters, from one on: short parts are found in many words by chance. An ending may well be short. */
  short: { prefix: [1.2, 0.8, 0.3, 0.1], 'combining-form': [2.2, 1.3, 0.3, 0.1], suffix: [1.6, 0.8, 0.3, 0.1] },
  shortEnding: [1.3, 0.35, 0.2, 0.1],
  variant: 0.25,
  /** The part names this very word as one that it builds. */
  example: -0.6,
  respelled: 0.2,
  unknown: 3,
  unknownLetter: 1.2,
  /** The vowel rule is broken: a vowel stands before a vowel, or is missing before a consonant. */
  againstRule: 2.5,
} as const;

export function pieceCost({ form: { part, isVariant }, end, respelled }: PartMatch, start: number, word: string): number {
  const isEnding = part.position === 'suffix' && end === word.length;
  const short = (isEnding ? costs.shortEnding : costs.short[part.position])[end - start - 1] ?? 0;
  const example = part.examples?.includes(word) ? costs.example : 0;
  return costs.part + short + (isVariant ? costs.variant : 0) + respelled * costs.respelled + example;
}

const vowels = /^[aeiouy]/;

/**
 * What it costs that a piece, `written` so, follows another: the order prefix, combining forms, suffix, and the rule of
 * the combining vowel (kept before a consonant and between two combining forms, dropped before a vowel).
 * `ended`: the letter before it; `whole`: nothing else is in the word.
 */
export function joinCost(before: Standing | undefined, ended: string, next: Standing, written: string, whole: boolean): number {
  const vowel = vowels.test(written);
  switch (before) {
    case undefined:
      return next === 'suffix' ? (whole ? 1.5 : 5) : 0;
    case 'prefix':
      return afterPrefix(next, written, vowel && vowels.test(ended));
    case 'joined':
      if (next === 'prefix') return 1.5;
      return next === 'suffix' && vowel ? costs.againstRule : 0;
    case 'elided':
      return next === 'suffix' && written.startsWith('i') ? 0.2 : 6;
    case 'stem':
      return afterStem(next, written, vowel, ended);
    case 'suffix':
      return next === 'suffix' ? 1 : 3.5;
    case 'unknown':
      return 0.5;
  }
}

/** -al and -ic say nothing by themselves: they need a root. Of two vowels that meet, that of the prefix mostly falls. */
function afterPrefix(next: Standing, written: string, vowelsMeet: boolean): number {
  const meeting = vowelsMeet ? 0.6 : 0;
  if (next === 'prefix') return 0.3 + meeting;
  return meeting + (next === 'suffix' ? (written.length < 4 ? 1 : 0.1) : 0.2);
}

/**
 * h was only a breath in Greek, and the vowel may fall before it: polycythemia. An i at the end of a stem joins as Latin
 * joins words: bactericidal.
 */
function afterStem(next: Standing, written: string, vowel: boolean, ended: string): number {
  if (next === 'prefix') return vowel ? 1.5 : 4;
  if (vowel) return next === 'suffix' ? 0 : 0.8;
  return written.startsWith('h') ? 0.8 : ended === 'i' ? 0.5 : costs.againstRule;
}

/** What it costs that a word ends there. `alone`: the piece is the whole word. A long stem may well be a noun of its own: mastoid. */
export function endCost(last: Standing, letters: number, alone: boolean): number {
  switch (last) {
    case 'prefix':
      return 5;
    case 'elided':
      return 5;
    case 'joined':
      return alone ? 2 : 1.8;
    case 'stem':
      return alone ? 4 : letters >= 7 ? 1.2 : 1.8;
    case 'suffix':
    case 'unknown':
      return 0;
  }
}
