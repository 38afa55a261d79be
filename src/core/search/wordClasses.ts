/**
 * How a word that is searched for meets a word that is there, as one number, the lower the better: 1 the same,
 * 2 its beginning, 3 a part of it; from 6 on with typing errors: 4 + 2 × penalty, plus 1 where only its beginning is close.
 */
export const exactClass = 1;
export const prefixClass = 2;
export const insideClass = 3;

/** One edit counts less than two, a whole word less than a beginning; few people err in the first letter. */
export function closeClass(distance: 1 | 2, isWhole: boolean, isFirstLetterWrong: boolean): number {
  const penalty = distance * 2 - (isWhole ? 1 : 0) + (isFirstLetterWrong ? 1 : 0);
  return 4 + 2 * penalty + (isWhole ? 0 : 1);
}

export function closePenalty(wordClass: number): number {
  return wordClass <= insideClass ? 0 : (wordClass - 4) >> 1;
}

/** Whether the whole word is meant, not only its beginning or a part. */
export function isWholeClass(wordClass: number): boolean {
  return wordClass === exactClass || (wordClass > insideClass && (wordClass & 1) === 0);
}
