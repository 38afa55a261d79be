import { textWidth } from '../layout/textWidth';
import type { TypeStyle } from '../layout/typography';

/**
 * A text in lines no wider than a width in model pixels, those after the first less by `indent`. Broken between words; a
 * word that is longer than a line is broken where the line ends.
 */
export function wrapped(text: string, style: TypeStyle, width: number, indent = 0): string[] {
  const lines: string[] = [];
  let line = '';
  const fits = (candidate: string): boolean => textWidth(candidate, style) <= width - (lines.length === 0 ? 0 : indent);
  for (const word of text.split(' ')) {
    if (line !== '' && !fits(`${line} ${word}`)) {
      lines.push(line);
      line = '';
    }
    line = line === '' ? word : `${line} ${word}`;
    while (!fits(line)) {
      const [start, rest] = brokenAt(line, fits);
      if (rest === '') break;
      lines.push(start);
      line = rest;
    }
  }
  return line === '' ? lines : [...lines, line];
}

/** A word in two: as many whole characters as fit, at least one, and the rest. */
export function brokenAt(word: string, fits: (text: string) => boolean): [string, string] {
  const characters = Array.from(word);
  let [least, most] = [1, characters.length];
  while (least < most) {
    const middle = Math.ceil((least + most) / 2);
    if (fits(characters.slice(0, middle).join(''))) least = middle;
    else most = middle - 1;
  }
  return [characters.slice(0, least).join(''), characters.slice(least).join('')];
}
