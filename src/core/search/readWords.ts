/**
 * Words as search compares them. Folding, the same for what is searched and for what is typed:
 * compatibility decomposition (NFKD), so NFC = NFD, full-width = ASCII, µ (micro sign) = μ, ﬁ = fi; marks, zero-width
 * characters, soft hyphens and bidi controls dropped; lower case without a locale, so İ = I = ı = i; ß = ss, ς = σ,
 * æ = ae, œ = oe, ø = o, ł = l, đ = d. Scripts stay apart: Greek and Cyrillic letters are never taken for Latin ones.
 * A dot inside a code is dropped (G89.4 = G894), a possessive 's too (Morton's = Morton); all else divides words.
 */
export interface Word {
  readonly text: string;
  /** Where it stands in what was read, in UTF-16 units. */
  readonly start: number;
  readonly end: number;
  /** Only a hyphen or slash stands between it and the word before: `neur/o`, `radio-frequency`. */
  readonly glued: boolean;
}

/** Bounds what one text can cost. What is searched and what is typed are cut alike, so a cut label still finds itself. */
const longestText = 4000;
const mostWords = 200;
export const longestWord = 64;

const ignored = 0;
const letter = 1;
const divider = 2;
const glue = 3;
const dot = 4;
const apostrophe = 5;

interface Character {
  readonly type: number;
  readonly folded: string;
}

const special: ReadonlyMap<string, string> = new Map([
  ['ı', 'i'], ['ß', 'ss'], ['ẞ', 'ss'], ['ς', 'σ'], ['æ', 'ae'], ['œ', 'oe'], ['ø', 'o'], ['ł', 'l'], ['đ', 'd'], ['ð', 'd'], ['þ', 'th'],
]);

/** What was read of each character so far; the most common ones apart, as they are looked up most. */
const common: Character[] = [];
const others = new Map<number, Character>();
const firstUncommon = 128;

/** The words of a text in order, folded. Reads no more than its first 4,000 characters, 200 words and 64 letters of a word. */
export function readWords(text: string): Word[] {
  const words: Word[] = [];
  let word = '';
  let start = 0;
  let end = 0;
  let isGlued = false;
  const close = (between: boolean): void => {
    if (word !== '') words.push({ text: withoutPossessive(word, text, end).slice(0, longestWord), start, end, glued: isGlued });
    isGlued = between && (word !== '' || isGlued) && words.length > 0;
    word = '';
  };
  const length = Math.min(text.length, longestText);
  for (let at = 0, size = 1; at < length && words.length < mostWords; at += size) {
    const point = text.codePointAt(at) ?? 0;
    size = point > 0xffff ? 2 : 1;
    const { type, folded } = characterOf(point);
    if (type === letter) {
      if (word === '') start = at;
      word += folded;
      end = at + size;
    } else if (type === ignored || (type === apostrophe && word !== '') || (type === dot && isInsideCode(word, text, at))) continue;
    else close(type === glue);
  }
  close(false);
  return words;
}

function characterOf(point: number): Character {
  const known = point < firstUncommon ? common[point] : others.get(point);
  if (known) return known;
  if (common.length === 0) for (let at = 0; at < firstUncommon; at += 1) common.push(readCharacter(String.fromCodePoint(at)));
  const read = readCharacter(String.fromCodePoint(point));
  if (point >= firstUncommon) others.set(point, read);
  return read;
}

function readCharacter(character: string): Character {
  const type = typeOf(character);
  return { type, folded: type === letter ? foldLetter(character) : '' };
}

function typeOf(character: string): number {
  if (/[\p{L}\p{N}\p{Extended_Pictographic}\p{Regional_Indicator}]/u.test(character)) return letter;
  if (/[\p{M}\p{Cf}\p{Emoji_Modifier}]/u.test(character)) return ignored;
  if (/[\p{Pd}/−]/u.test(character)) return glue;
  if (character === '.') return dot;
  return /['’ʼ]/.test(character) ? apostrophe : divider;
}

function foldLetter(character: string): string {
  let folded = '';
  for (const part of character.normalize('NFKD')) {
    if (/[\p{M}\p{Cf}]/u.test(part)) continue;
    for (const lower of part.toLowerCase()) if (!/\p{M}/u.test(lower)) folded += special.get(lower) ?? lower;
  }
  return folded.replace(/[^\p{L}\p{N}\p{Extended_Pictographic}\p{Regional_Indicator}]/gu, '');
}

function isInsideCode(word: string, text: string, at: number): boolean {
  return /\d/.test(word) && /[\p{L}\p{N}]/u.test(text.charAt(at + 1));
}

function withoutPossessive(word: string, text: string, end: number): string {
  return word.length > 2 && word.endsWith('s') && /['’ʼ]s$/i.test(text.slice(Math.max(0, end - 2), end)) ? word.slice(0, -1) : word;
}

/** From where to where in `text` the folded letters `from` to `to` of one of its words stand. */
export function placeInText(text: string, word: Word, from: number, to: number): [start: number, end: number] {
  let letters = 0;
  let start = word.start;
  let end = word.start;
  for (let at = word.start; at < word.end && letters < to; ) {
    const point = text.codePointAt(at) ?? 0;
    const size = point > 0xffff ? 2 : 1;
    if (letters <= from) start = at;
    letters += characterOf(point).folded.length;
    at += size;
    end = at;
  }
  return [start, markEnd(text, end, word.end)];
}

/** A letter keeps its marks: those that follow belong to the place. */
function markEnd(text: string, from: number, end: number): number {
  let at = from;
  while (at < end && characterOf(text.codePointAt(at) ?? 0).type === ignored) at += 1;
  return at;
}
