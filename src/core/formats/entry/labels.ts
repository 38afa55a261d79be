import { quote, type Phrase } from './Phrase';

/** Words that stand with a small letter somewhere in an entry, and words that keep their capital within its sentences. */
export interface WordCases {
  readonly small: ReadonlySet<string>;
  readonly proper: ReadonlySet<string>;
  /** Every word of the entry, in small letters. */
  readonly all: ReadonlySet<string>;
}

export function wordCases(plain: string): WordCases {
  const small = new Set(plain.match(/(?<!\p{L})\p{Ll}+/gu) ?? []);
  const proper = new Set([...plain.matchAll(/\p{Ll},? (\p{Lu}\p{Ll}+)/gu)].map(([, word = '']) => word));
  const all = new Set(plain.toLowerCase().match(/\p{L}+/gu) ?? []);
  return { small, proper, all };
}

/** A name as labels are written: plain hyphens and apostrophes, small letters but in abbreviations and names of people. */
export function nameOf(phrase: Phrase, cases: WordCases): string {
  const plain = phrase.plain.replace(/\s+/g, ' ').trim().replace(/^["'(]+|["'),.:;]+$/g, '');
  const words = (/\p{Ll}/u.test(plain) || plain.length < 8 ? plain : capitalized(plain)).split(' ');
  const isTitled = words.length > 1 && words.every((word) => !/^\p{Ll}{4}/u.test(word));
  return words.map((word, index) => (index === 0 || isTitled ? uncapitalized(word, cases) : word)).join(' ');
}

/** NEUROLYSIS, where a page writes its titles in capitals. */
function capitalized(plain: string): string {
  return plain.charAt(0) + plain.slice(1).toLowerCase();
}

/** Keeps the capital of what bears it in the midst of the entry's sentences, too. */
function uncapitalized(word: string, cases: WordCases): string {
  const head = /^\p{Lu}\p{Ll}+/u.exec(word)?.[0];
  if (head === undefined || /\p{Lu}/u.test(word.slice(1))) return word;
  const isProper = word.endsWith("'s") || (cases.proper.has(head) && !cases.small.has(head.toLowerCase()));
  return isProper ? word : word.toLowerCase();
}

/** Whether a phrase can be the name of something: a few words in Latin letters, no sentence. */
export function isName(phrase: Phrase): boolean {
  const text = quote(phrase);
  const words = text.split(' ').length;
  return text.length >= 2 && text.length <= 90 && words <= 9 && /\p{Script=Latin}{2}/u.test(phrase.plain) && !/[.!?:;|]$|[.!?;]\s|[|]/.test(phrase.plain) && !/^\d/.test(phrase.plain);
}

export function isAbbreviation(label: string): boolean {
  return /^(?=.*\p{Lu}.*\p{Lu})[\p{Lu}\d][\p{Lu}\d&/-]{1,6}s?$/u.test(label);
}
