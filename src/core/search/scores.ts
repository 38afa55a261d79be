import type { Strength } from './SearchDocument';
import { exactClass } from './wordClasses';

/**
 * What a match is worth, as one number, the lower the better: a tier, and inside it how exact the match is.
 * Tiers: the whole label, the whole code, the whole other name, the whole title or meaning; the beginning of a label or
 * code, of another name; beginnings of words in them; parts of words in them; words of titles, meanings and texts; words
 * found only in several fields together; then all that needs a typing error; last what holds some of the words only.
 */
const tierSize = 64;

export const shapes = { whole: 0, start: 1, words: 2 } as const;
export type Shape = (typeof shapes)[keyof typeof shapes];

const plainTiers: readonly (readonly number[])[] = [
  [0, 1, 2, 3, 10],
  [4, 4, 5, 10, 11],
  [6, 6, 7, 10, 11],
];
const insideTiers: readonly number[] = [8, 8, 9, 12, 12];
const acrossTier = 13;
const closeTier = 14;
/** Added to what is found by the Latin letters of a Greek query: it stands behind all that is found in Greek. */
export const otherScriptPenalty = 15 * tierSize;
const someWordsTier = 50;

/** The best score that a stage can still give: when enough hits are better, it need not run. */
export const bestInside = 8 * tierSize;
export const bestAcross = acrossTier * tierSize;
export const bestClose = closeTier * tierSize;

export interface EntryMatch {
  readonly strength: Strength;
  readonly shape: Shape;
  readonly hasInside: boolean;
  /** Sum of the penalties of its words; 0 without typing errors. */
  readonly closePenalty: number;
  /** Words that are not the same as typed. */
  readonly inexact: number;
  readonly isOutOfOrder: boolean;
  readonly isRespelled: boolean;
}

export function scoreOfMatch(match: EntryMatch): number {
  return tierOf(match) * tierSize + detailOf(match);
}

function tierOf({ strength, shape, hasInside, closePenalty }: EntryMatch): number {
  if (closePenalty > 0) return closeTier + Math.min(15, closePenalty + shape + (hasInside ? 1 : 0) + (strength >= 3 ? 4 : 0));
  if (hasInside) return insideTiers[strength] ?? acrossTier;
  return plainTiers[shape]?.[strength] ?? acrossTier;
}

function detailOf({ strength, closePenalty, inexact, isOutOfOrder, isRespelled }: EntryMatch): number {
  const order = (isOutOfOrder ? 2 : 0) + (isRespelled ? 1 : 0);
  return closePenalty > 0 ? strength * 8 + order : Math.min(inexact, 15) * 4 + order;
}

/** A document that holds all words, but in different fields. */
export function scoreAcross(penalty: number, isClose: boolean): number {
  return (isClose ? closeTier + 16 : acrossTier) * tierSize + Math.min(penalty, tierSize - 1);
}

/** A document that holds some of the words. */
export function scoreOfSome(missing: number, penalty: number): number {
  return (someWordsTier + Math.min(missing, 8)) * tierSize + Math.min(penalty, tierSize - 1);
}

export function isInexact(wordClass: number): boolean {
  return wordClass !== exactClass;
}
