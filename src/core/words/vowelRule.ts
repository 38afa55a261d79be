import type { RootPosition } from '../vocabulary/kinds';

/** A part as it stands before another: what of its label is written. */
export interface JoiningPart {
  readonly label: string;
  readonly position: RootPosition;
  /** It ends in its combining vowel. */
  readonly joined: boolean;
}

/** What follows: with the letters that it begins with in this word. */
export interface FollowingPart {
  readonly label: string;
  readonly position: RootPosition;
  readonly letters: string;
}

/** y counts as a vowel only where it makes a word's ending by itself: neuropath-y. */
export function beginsWithVowel(letters: string): boolean {
  return /^(?:[aeiou]|y$)/.test(letters);
}

/**
 * Whether a combining form keeps its vowel before what follows: before a consonant, and before another combining form
 * even where that begins with a vowel (gastroenterology). The rule as textbooks of medical terminology teach it.
 */
export function keepsVowel({ position, letters }: Pick<FollowingPart, 'position' | 'letters'>): boolean {
  return position === 'combining-form' || !beginsWithVowel(letters);
}

/** What the combining vowel of a part does before the next, and why; undefined where the part has none. */
export function vowelInWords(part: JoiningPart, next: FollowingPart): string | undefined {
  const vowel = part.label.split('/')[1];
  if (part.position !== 'combining-form' || vowel === undefined) return undefined;
  const does = `${part.label} ${part.joined ? 'keeps' : 'drops'} its ${vowel} before ${next.label}`;
  const begins = beginsWithVowel(next.letters) ? 'a vowel' : 'a consonant';
  const follows = next.position === 'combining-form' ? 'another combining form follows' : `that begins with ${begins}`;
  if (part.joined !== keepsVowel(next)) return `${does}, although ${follows}: an exception.`;
  return next.position === 'combining-form' ? `${does}: between two combining forms the vowel stays.` : `${does}, which begins with ${begins}.`;
}

/** What the rule says of a part, for those that keep to it. */
export function ruleOfJoining({ label, position }: Pick<JoiningPart, 'label' | 'position'>): string {
  const vowel = label.split('/')[1];
  if (position === 'prefix') return 'stands before the word';
  if (position === 'suffix') return beginsWithVowel(label.replace(/^-/, '')) ? 'ends the word; the combining vowel before it falls' : 'ends the word; the combining vowel before it stays';
  return vowel === undefined ? 'has no combining vowel' : `keeps its ${vowel} before a consonant and between two combining forms, drops it before a vowel`;
}
