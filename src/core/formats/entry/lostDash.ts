import { part, type Phrase } from './Phrase';

const heads =
  'syndrome|disease|disorder|procedure|surgery|operation|fracture|tumou?r|cancer|carcinoma|block|reflux|obstruction|hernia|injury|infection|abscess|stone|stones|colic|pain|test|scan|therapy|treatment|removal|repair|biopsy|injection|' +
  '\\p{Ll}{3,}(?:ectomy|otomy|ostomy|itis|osis|iasis|scopy|pathy|algia|plasty|graphy|tripsy|phagia|centesis|emia|uria|penia|malacia|phasia|plegia|pnea|metry|megaly|rrhea|ptysis|cele|lysis|pexy|desis)';
const glued = new RegExp(`^(?:[\\p{L}'-]+\\s){0,5}?(?:[\\p{L}'-]*?)(?:${heads})(?=\\p{Ll}{3,}(?:\\s|,))`, 'iu');

/**
 * Where a name ends and what is said of it begins, when the dash between them was lost ("syndromecompression"): behind a
 * name that is known, behind a word that the entry uses elsewhere or that names end in, behind an abbreviation, or before
 * a capital. Undefined where nothing was lost.
 */
export function lostDash(item: Phrase, isKnown: (name: string) => boolean, words: ReadonlySet<string>): number | undefined {
  const { plain } = item;
  if (plain.split(' ').length < 4) return undefined;
  return (
    knownNameEnd(plain, (name, last) => isKnown(name) || words.has(last.toLowerCase())) ??
    glued.exec(plain.slice(0, 160))?.[0].length ??
    /^\p{Lu}{2,6}(?=\p{Ll}{4})/u.exec(plain)?.[0].length ??
    /^[\p{L}'-]+(?:\s[\p{L}'-]+){0,4}?\p{Ll}(?=\p{Lu}\p{Ll})/u.exec(plain)?.[0].length
  );
}

/** Tries the places within each of the first words, the longest name first; what is left of the word must be one, too. */
function knownNameEnd(plain: string, fits: (name: string, last: string) => boolean): number | undefined {
  const words = [...plain.slice(0, 120).matchAll(/\p{L}[\p{L}'-]*/gu)].slice(0, 5);
  for (const { index, 0: word } of words) {
    for (let end = index + word.length - 4; end >= index + 4; end--) {
      const isCut = /\p{Ll}$/u.test(plain.slice(0, end)) && /^\p{Ll}/u.test(plain.slice(end));
      if (isCut && fits(plain.slice(0, end), plain.slice(index, end))) return end;
    }
  }
  return undefined;
}

/** The name and what is said of it. */
export function splitAt(item: Phrase, at: number): { name: Phrase; words: Phrase } {
  return { name: part(item, 0, at), words: part(item, at) };
}
