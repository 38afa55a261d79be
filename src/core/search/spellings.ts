import { isGreek, transliterations } from './greek';
import { readWords, type Word } from './readWords';

/**
 * British spelling brought to American: haemolysis, oesophagus, tumour, paralyse, localisation, fibre, centre, grey.
 * It may change a word that it should not (gastroenteritis); as both the word and its change are looked up, that only
 * finds a little more. `aer` (aerobic) and words of three letters are left as they are.
 */
export function americanSpelling(word: string): string {
  if (word.length < 4 || !/ae|oe|our|[iy]s|re|^grey/.test(word) || !/^[a-z]+$/.test(word)) return word;
  return word
    .replace(/ae(?!r)/g, 'e')
    .replace(/oe/g, 'e')
    .replace(/(?<=[a-z]{2})our(?=$|s$|al|ab|ed$|ing$|less)/, 'or')
    .replace(/(?<=[a-z]{2}[ty]|al|l)ys(?=e|ing|at)/, 'yz')
    .replace(/(?<=[a-z]{3})is(?=e$|es$|ed$|ing$|ation|at$)/, 'iz')
    .replace(/(?<=[a-z]{2}[bt])re(?=$|s$)/, 'er')
    .replace(/^grey/, 'gray');
}

/** The ways in which a text can be looked up, as words: as written first, then joined, in American spelling, in Latin letters. */
export function spellings(text: string, isName: boolean): string[][] {
  const words = readWords(text);
  const written = words.map((word) => word.text);
  if (written.length === 0) return [];
  const american = written.map(americanSpelling);
  if (isPlain(text, words) && american.every((word, index) => word === written[index])) return [written];
  const ways = [written];
  if (words.some(({ glued }) => glued)) ways.push(joinGlued(words));
  if (isName && isCombiningForm(text)) ways.push(written.slice(0, 1));
  if (isGreek(text)) ways.push(...transliterations(text).map((latin) => latin.split(' ')));
  return unique([...ways, ...ways.map((way) => way.map(americanSpelling))]);
}

/** As nearly all texts are: then they are looked up as written, and this is quickly said. */
function isPlain(text: string, words: readonly Word[]): boolean {
  return words.every(({ glued }) => !glued) && !isGreek(text);
}

function joinGlued(words: readonly Word[]): string[] {
  const joined: string[] = [];
  for (const { text, glued } of words) {
    if (glued) joined.push((joined.pop() ?? '') + text);
    else joined.push(text);
  }
  return joined;
}

function isCombiningForm(text: string): boolean {
  return /^\p{L}+\/\p{L}$/u.test(text);
}

function unique(ways: readonly string[][]): string[][] {
  const seen = new Set<string>();
  return ways.filter((way) => {
    const key = way.join(' ');
    if (key === '' || seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}
