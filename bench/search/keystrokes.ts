import type { SearchDocument } from '#core/search/SearchIndex';
import { Random } from './random';

/**
 * What a box holds after each key, for `count` searches: a label, another name, the beginnings of two words of it in
 * either order, or a code with or without dot; in a third of the texts one typing error.
 */
export function keystrokes(documents: readonly SearchDocument[], count: number, seed = 2): string[][] {
  const random = new Random(seed);
  return Array.from({ length: count }, () => {
    const document = documents[random.below(documents.length)];
    const text = document ? textToType(random, document) : '';
    return text.split('').flatMap((letter, at) => (letter === ' ' ? [] : [text.slice(0, at + 1)]));
  });
}

function textToType(random: Random, { fields }: SearchDocument): string {
  const names = fields.filter(({ field }) => field === 'name' || field === 'alias').map(({ text }) => text);
  const code = fields.find(({ field }) => field === 'code')?.text ?? '';
  const way = random.next();
  if (way < 0.15) return random.chance(0.5) ? code : code.replace('.', '').toLowerCase();
  const name = random.pick(names);
  const text = way < 0.35 ? twoBeginnings(random, name) : name.slice(0, 24).trimEnd();
  return random.chance(1 / 3) ? withTypingError(random, text) : text;
}

function twoBeginnings(random: Random, name: string): string {
  const parts = name.split(' ').slice(0, 2).map((word) => word.slice(0, 3 + random.below(5)));
  return (random.chance(0.5) ? parts.toReversed() : parts).join(' ');
}

const alphabet = 'abcdefghijklmnopqrstuvwxyz'.split('');

/** One letter left out, put in, exchanged, or swapped with the next, anywhere. */
export function withTypingError(random: Random, text: string): string {
  const at = random.below(text.length - 1);
  const before = text.slice(0, at);
  switch (random.below(4)) {
    case 0:
      return before + text.slice(at + 1);
    case 1:
      return before + random.pick(alphabet) + text.slice(at);
    case 2:
      return before + random.pick(alphabet) + text.slice(at + 1);
    default:
      return before + text.charAt(at + 1) + text.charAt(at) + text.slice(at + 2);
  }
}
