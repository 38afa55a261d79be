/** A word as it is compared: small Latin letters without accents, hyphens and the slash of a combining form. */
export interface FoldedWord {
  readonly letters: string;
  /** For each letter, the place of its character in the word as given. */
  readonly places: readonly number[];
}

const ligatures: Readonly<Record<string, string>> = { æ: 'ae', œ: 'oe', ß: 'ss' };
const skipped = /^[\p{Mark}\u00AD\u2010-\u2015'’/-]$/u;

/** Undefined where the text is no single word in Latin letters. */
export function foldWord(word: string): FoldedWord | undefined {
  let letters = '';
  const places: number[] = [];
  let at = 0;
  for (const character of word) {
    const plain = ligatures[character.toLowerCase()] ?? character.normalize('NFD').replace(/\p{Mark}/gu, '').toLowerCase();
    if (!skipped.test(character)) {
      if (!/^[a-z]+$/.test(plain)) return undefined;
      letters += plain;
      for (const _ of plain) places.push(at);
    }
    at += character.length;
  }
  return letters === '' ? undefined : { letters, places };
}
