import { brokenAt } from '../../figure/wrapped';
import { safeText } from '../../figure/safeText';
import { textWidth } from '../../layout/textWidth';
import type { Inline } from '../markdown';
import type { TextSet, Type } from './handoutType';

/** A stretch of a line in one face, from `x` on. */
export interface Piece {
  readonly text: string;
  readonly type: Type;
  readonly x: number;
}

export type TypesetLine = readonly Piece[];

interface Word {
  readonly text: string;
  readonly type: Type;
  /** A space parts it from what stands before, or a line ends there. */
  readonly after: 'nothing' | 'space' | 'line';
}

/** Far below the length at which a text is cut; a word that is longer is broken anyhow. */
const longestWord = 200;

/** A text in lines no wider than `width`, broken between words; a word that is longer than a line is broken where the line ends. */
export function typeset(children: readonly Inline[], set: TextSet, width: number): TypesetLine[] {
  const lines = new Lines(width);
  for (const word of wordsOf(children, set)) lines.add(word);
  return lines.all;
}

class Lines {
  readonly all: Piece[][] = [];
  /** Where the last line ends. */
  private end = 0;

  constructor(private readonly width: number) {}

  add({ text, type, after }: Word): void {
    const gap = this.end > 0 && after === 'space' ? textWidth(' ', type.style) : 0;
    if (this.all.length === 0 || after === 'line' || (this.end > 0 && this.end + gap + textWidth(text, type.style) > this.width)) {
      this.begin();
      this.long(text, type);
    } else this.put({ text, type, x: this.end + gap }, gap > 0);
  }

  /** On an empty line, and on as many more as it needs. */
  private long(text: string, type: Type): void {
    const fits = (part: string): boolean => textWidth(part, type.style) <= this.width;
    const [start, rest] = fits(text) ? [text, ''] : brokenAt(text, fits);
    this.put({ text: start, type, x: 0 }, false);
    if (rest === '') return;
    this.begin();
    this.long(rest, type);
  }

  private begin(): void {
    this.all.push([]);
    this.end = 0;
  }

  /** Joined to the piece before where that is of the same face. */
  private put(piece: Piece, spaced: boolean): void {
    const line = this.all.at(-1);
    const last = line?.at(-1);
    if (last?.type === piece.type) line?.splice(-1, 1, { ...last, text: `${last.text}${spaced ? ' ' : ''}${piece.text}` });
    else line?.push(piece);
    this.end = piece.x + textWidth(piece.text, piece.type.style);
  }
}

function wordsOf(children: readonly Inline[], set: TextSet): Word[] {
  const words: Word[] = [];
  let after: Word['after'] = 'nothing';
  const read = (parts: readonly Inline[], type: Type): void => {
    for (const part of parts) {
      if ('children' in part) read(part.children, part.type === 'link' ? type : set[part.type]);
      else
        for (const token of part.text.match(part.type === 'code' ? /\r?\n|[^\S\n]+|\S+/g : /\s+|\S+/g) ?? []) {
          if (token.trim() === '') after = part.type === 'code' && token.includes('\n') ? 'line' : 'space';
          else for (const text of chunks(token)) {
            words.push({ text, type: typeOf(text, part.type === 'code' ? set.code : type, after === 'nothing' ? words.at(-1) : undefined), after });
            after = 'nothing';
          }
        }
    }
  };
  read(children, set.text);
  return words;
}

/** A sign at the end of a word is set as the word is: after bold a bold comma. */
function typeOf(text: string, type: Type, before: Word | undefined): Type {
  return before && /^\p{Punctuation}+$/u.test(text) ? before.type : type;
}

/** What can be written of a word, in parts that are not cut for their length. */
function chunks(token: string): string[] {
  const characters = Array.from(token);
  const parts = Array.from({ length: Math.ceil(characters.length / longestWord) }, (_, index) => safeText(characters.slice(index * longestWord, (index + 1) * longestWord).join('')));
  return parts.filter((part) => part !== '');
}
