import { commands } from './commands';
import { entryOf, type Entry } from './Entry';
import type { Program } from './Program';

/** The commands that answer to what is typed, the best first; what cannot be called now stands last. All where nothing is typed. */
export function paletteEntries(program: Program, typed: string): Entry[] {
  const query = plain(typed);
  const found = commands.flatMap((command) => {
    const entry = entryOf(command, program);
    const rank = rankOf(entry, query);
    return rank === undefined ? [] : [{ entry, rank: rank + (entry.why === undefined ? 0 : afterAll) }];
  });
  return found.toSorted((a, b) => a.rank - b.rank).map(({ entry }) => entry);
}

const afterAll = 10;

/** Its title, how the title begins, words of the title, words that lead to it, letters of the title in their order. */
function rankOf({ command, title }: Entry, query: string): number | undefined {
  const titles = [title, command.title].map(plain);
  if (titles.includes(query)) return 0;
  if (titles.some((text) => text.startsWith(query))) return 1;
  const typed = query.split(' ');
  const own = titles.flatMap((text) => text.split(' '));
  if (begin(typed, own)) return 2;
  const others = [...command.keywords, command.menu?.menu ?? ''].flatMap((text) => plain(text).split(' '));
  if (begin(typed, [...own, ...others])) return 3;
  return titles.some((text) => hasLetters(text, query.replaceAll(' ', ''))) ? 4 : undefined;
}

/** Whether each typed word is how one of the words begins. */
function begin(typed: readonly string[], words: readonly string[]): boolean {
  return typed.every((part) => words.some((word) => word.startsWith(part)));
}

/** Whether the letters stand in the text in their order, the first at the start of a word. */
function hasLetters(text: string, letters: string): boolean {
  return text.split(' ').some((_word, at, words) => {
    const rest = words.slice(at).join(' ');
    let from = 0;
    return letters.split('').every((letter, index) => {
      const found = rest.indexOf(letter, from);
      from = found + 1;
      return index === 0 ? found === 0 : found >= 0;
    });
  });
}

function plain(text: string): string {
  return text.toLowerCase().replace(/[^\p{Letter}\p{Number}]+/gu, ' ').trim();
}
