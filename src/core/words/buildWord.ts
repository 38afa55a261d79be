import { beginsWithVowel, keepsVowel, vowelInWords } from './vowelRule';
import type { WordPart } from './WordPart';

/** A part as it has come to stand in a word that was built. */
export interface BuiltPiece {
  readonly part: WordPart;
  readonly letters: string;
}

export interface BuiltWord {
  readonly word: string;
  readonly pieces: readonly BuiltPiece[];
  /** How each part joins the next, in sentences: what became of the vowels. */
  readonly joins: readonly string[];
}

/** Joins parts in the order given, by the rule of the combining vowel. */
export function buildWord(parts: readonly WordPart[]): BuiltWord {
  const pieces: BuiltPiece[] = [];
  const joins: string[] = [];
  parts.forEach((part, index) => {
    const next = parts[index + 1];
    const joint = next ? join(part, next) : { letters: lettersAlone(part), says: undefined };
    pieces.push({ part, letters: joint.letters });
    if (joint.says !== undefined) joins.push(joint.says);
  });
  return { word: pieces.map(({ letters }) => letters).join(''), pieces, joins };
}

interface Joint {
  readonly letters: string;
  readonly says: string | undefined;
}

/** What is written of a part before the next. */
function join(part: WordPart, next: WordPart): Joint {
  const following = { label: next.label, position: next.position, letters: lettersAlone(next) };
  if (part.position !== 'combining-form') return { letters: lettersAlone(part), says: prefixInWords(part, next, following.letters) };
  const [stem = '', vowel = ''] = part.label.split('/');
  const joined = keepsVowel(following);
  const doubled = !joined && stem.endsWith('i') && following.letters.startsWith('i');
  const says = vowelInWords({ ...part, joined }, following);
  return {
    letters: joined ? stem + vowel : doubled ? stem.slice(0, -1) : stem,
    says: doubled ? `${says ?? ''} Of the two i that meet, one is written.` : says,
  };
}

/** A combining form by itself, or at the end, keeps its vowel. */
function lettersAlone({ label }: WordPart): string {
  return label.replace(/^-|-$/g, '').replace('/', '').toLowerCase();
}

function prefixInWords({ label, position }: WordPart, next: WordPart, letters: string): string | undefined {
  if (position !== 'prefix') return undefined;
  return /[aeiou]-$/.test(label) && beginsWithVowel(letters)
    ? `${label} ends and ${next.label} begins with a vowel: some prefixes keep theirs there, some drop it.`
    : undefined;
}
