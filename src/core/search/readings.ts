import { isGreek, transliterations } from './greek';
import { longestWord, readWords } from './readWords';
import { otherScriptPenalty } from './scores';
import { americanSpelling } from './spellings';

/** One way to take what was typed. */
export interface Reading {
  readonly words: readonly string[];
  /** Added to the score of all that is found by it. */
  readonly penalty: number;
  /** Whether typing errors are looked for in it. */
  readonly mayErr: boolean;
}

const longestQuery = 4000;
const mostWords = 32;
const mostJoinedWords = 6;

/**
 * The ways to take a query, as written first: in American spelling, two neighbours as one word (radio frequency), Greek in
 * Latin letters. None when nothing in it is a letter or a digit.
 */
export function readingsOf(query: string): Reading[] {
  const written = readWords(query).slice(0, mostWords).map(({ text }) => text);
  if (written.length === 0) return [];
  const readings: Reading[] = [{ words: written, penalty: 0, mayErr: true }];
  readings.push({ words: written.map(americanSpelling), penalty: 1, mayErr: true });
  for (const words of joinedNeighbours(written)) readings.push({ words, penalty: 1, mayErr: false });
  if (isGreek(query)) {
    for (const latin of transliterations(query.slice(0, longestQuery))) readings.push({ words: latin.split(' ').filter((word) => word !== ''), penalty: otherScriptPenalty, mayErr: true });
  }
  return unique(readings);
}

function joinedNeighbours(words: readonly string[]): string[][] {
  if (words.length > mostJoinedWords) return [];
  return words.slice(1).map((word, index) => [...words.slice(0, index), `${words[index]}${word}`.slice(0, longestWord), ...words.slice(index + 2)]);
}

function unique(readings: readonly Reading[]): Reading[] {
  const seen = new Set<string>();
  return readings.filter(({ words }) => {
    const key = words.join(' ');
    if (key === '' || seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}
