import { beginsWithVowel } from './vowelRule';
import { buildWord } from './buildWord';
import type { WordPart } from './WordPart';

const order = { prefix: 0, 'combining-form': 1, suffix: 2 } as const;

/** The parts in the order in which words have them: prefixes, combining forms, suffixes. */
export function inOrder(parts: readonly WordPart[]): WordPart[] {
  return parts.toSorted((a, b) => order[a.position] - order[b.position]);
}

/** Why these parts, in this order, make no good word, in sentences for a learner; none where they do. */
export function buildFaults(parts: readonly WordPart[]): string[] {
  const disorder = orderFaults(parts);
  return disorder.length > 0 ? disorder : [...endFaults(parts), ...prefixFaults(parts)];
}

function orderFaults(parts: readonly WordPart[]): string[] {
  return parts.flatMap((part, index) => {
    const next = parts[index + 1];
    if (next === undefined) return [];
    if (part.position === 'suffix' && next.position !== 'suffix') return [`${part.label} is a suffix and ends the word: ${next.label} stands before it, not after.`];
    return [];
  });
}

function endFaults(parts: readonly WordPart[]): string[] {
  const last = parts.at(-1);
  if (last === undefined || parts.length < 2) return [];
  if (last.position === 'prefix') return [`${last.label} is a prefix and speaks of what follows it: it cannot end the word.`];
  if (last.position === 'combining-form') return [`The word has no suffix: ${last.label} says what it is about, and a suffix says what is the matter or what is done.`];
  return [];
}

/** The Greek prefix of negation, a- or an- (LSJ, ἀ- privative): with n before a vowel. */
function prefixFaults(parts: readonly WordPart[]): string[] {
  return parts.flatMap(({ label }, index) => {
    const following = parts.slice(index + 1);
    const [next] = following;
    if (next === undefined || (label !== 'a-' && label !== 'an-')) return [];
    const vowel = beginsWithVowel(buildWord(following).word);
    if (label === 'a-' && vowel) return [`Before a vowel, as in ${next.label}, a- is written an-.`];
    if (label === 'an-' && !vowel) return [`Before a consonant, as in ${next.label}, an- is written a-.`];
    return [];
  });
}
