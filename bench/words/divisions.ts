import { readFileSync } from 'node:fs';

/** A word and its right divisions, as labels joined by ` + `; none for a word that is no medical compound. */
export interface DividedWord {
  readonly word: string;
  readonly divisions: readonly string[];
}

/** The list in `divisions.tsv`, which was divided by hand, as textbooks of medical terminology divide. */
export function readDivisions(): DividedWord[] {
  return readFileSync('bench/words/divisions.tsv', 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => {
      const [word = '', divisions = ''] = line.split('\t');
      return { word, divisions: divisions === '' ? [] : divisions.split(' | ') };
    });
}
