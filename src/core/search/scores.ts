import { strengths, type Strength } from './SearchDocument';

/**
 * What a match is worth, as one number, the lower the better: a tier, and inside it how exact the match is.
 * Tiers: the whole label, the whole code, the whole other name, the whole title or meaning; the beginning of a label or
 * code, of another name; beginnings of words in them; parts of words in them; a whole name with one typing error; words of
 * titles, meanings and texts; words found only in several fields together; then all else that needs a typing error; last
 * what holds some of the words only.
 */
const tierSize = 64;

/** The typed words are the whole text, its beginning, beginnings of its words, or parts of its words. */
export const shapes = { whole: 0, start: 1, words: 2, inside: 3 } as const;
export type Shape = (typeof shapes)[keyof typeof shapes];

/** By shape and strength: label, code, other name, title, text. */
const tiers: readonly (readonly number[])[] = [
  [0, 1, 2, 3, 11],
  [4, 4, 5, 11, 12],
  [6, 6, 7, 11, 12],
  [8, 8, 9, 13, 13],
];
const closeNameTier = 10;
const acrossTier = 14;
const closeTier = 15;
const closeAcrossTier = 31;
const someWordsTier = 50;

/** Added to what is found by the Latin letters of a Greek query: it stands behind all that is found in Greek. */
export const otherScriptPenalty = 16 * tierSize;

/** The best scores that further stages can still give: when enough hits are better, they need not run. */
export const bestInside = 8 * tierSize;
export const bestText = 11 * tierSize;
export const bestAcross = acrossTier * tierSize;
export const bestClose = closeTier * tierSize;
export const bestOfSome = someWordsTier * tierSize;

/** Added up, what tells two matches of one tier apart after the number of inexact words. */
export const flags = { respelled: 1, outOfOrder: 2 } as const;

/** `inexact`: how many words are not just as typed; `closePenalty`: the sum of their typing errors, 0 without. */
export function scoreOf(strength: Strength, shape: Shape, inexact: number, closePenalty: number, flagged: number): number {
  if (closePenalty === 0) return (tiers[shape]?.[strength] ?? acrossTier) * tierSize + Math.min(inexact, 15) * 4 + flagged;
  const isText = strength > strengths.otherName;
  const tier = shape === shapes.whole && closePenalty <= 2 && !isText ? closeNameTier : closeTier + Math.min(15, closePenalty + shape + (isText ? 4 : 0));
  return tier * tierSize + strength * 8 + Math.min(closePenalty, 5) * 4 + flagged;
}

/** A document that holds all words, but in different fields. */
export function scoreAcross(penalty: number, isClose: boolean): number {
  return (isClose ? closeAcrossTier : acrossTier) * tierSize + Math.min(penalty, tierSize - 1);
}

/** A document that holds some of the words. */
export function scoreOfSome(missing: number, penalty: number): number {
  return (someWordsTier + Math.min(missing, 8)) * tierSize + Math.min(penalty, tierSize - 1);
}
