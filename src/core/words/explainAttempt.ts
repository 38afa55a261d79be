import type { BuiltWord } from './buildWord';
import { foldWord } from './foldWord';

/** What a learner's spelling of a word that they built does right or wrong. */
export interface Attempt {
  readonly right: boolean;
  readonly says: string;
}

/** Explains the first joint at which the letters typed leave the word that the parts make: "gastroitis". */
export function explainAttempt(built: BuiltWord, typed: string): Attempt {
  const letters = foldWord(typed.trim())?.letters ?? '';
  if (letters === built.word) return { right: true, says: `${built.word} is right.` };
  const joint = jointOf(built, commonStart(letters, built.word));
  const reason = built.joins[joint];
  return { right: false, says: `The parts make ${built.word}. ${reason ?? 'The parts are written one after the other.'}` };
}

function commonStart(a: string, b: string): number {
  let length = 0;
  while (length < a.length && a.charAt(length) === b.charAt(length)) length += 1;
  return length;
}

/** The joint whose letters a place is nearest to: the end of the last piece that begins before it. */
function jointOf({ pieces }: BuiltWord, place: number): number {
  let end = 0;
  const index = pieces.findIndex(({ letters }) => {
    end += letters.length;
    return place <= end;
  });
  return Math.max(0, Math.min(index, pieces.length - 2));
}
