/**
 * Words of an entry, with the lines they stand on. `text` is the entry's own and is what receipts quote; `plain` is the
 * same, character for character, with one kind of hyphen, dash, quotation mark and space, and is what patterns are tried on.
 */
export interface Phrase {
  readonly text: string;
  readonly plain: string;
  /** From which character on the words stand on which line; the first from 0 on. */
  readonly marks: readonly Mark[];
}

interface Mark {
  readonly at: number;
  readonly line: number;
}

export function phraseOf(text: string, line: number): Phrase {
  return { text, plain: plainText(text), marks: [{ at: 0, line }] };
}

/** Every character is replaced by one, so that places in the two texts are the same. */
function plainText(text: string): string {
  return text
    .replace(/[\u00ad\u2010\u2011\u2212\ufe63\uff0d]/g, '-')
    .replace(/[\u2012-\u2015]/g, '—')
    .replace(/[\u201c-\u201f\u00ab\u00bb\u2033]/g, '"')
    .replace(/[\u2018-\u201b\u2032\u00b4`]/g, "'")
    .replace(/[\u00a0\u2000-\u200a\u202f\u205f\u3000]/g, ' ');
}

/** The words from one place to another, without the blanks at their ends. */
export function part(phrase: Phrase, from: number, to = phrase.text.length): Phrase {
  const cut = phrase.plain.slice(from, to);
  const start = from + (cut.length - cut.trimStart().length);
  const end = Math.max(start, from + cut.trimEnd().length);
  const { line } = phrase.marks.findLast(({ at }) => at <= start) ?? { line: 0 };
  const within = phrase.marks.filter(({ at }) => at > start && at < end).map((mark) => ({ at: mark.at - start, line: mark.line }));
  return { text: phrase.text.slice(start, end), plain: phrase.plain.slice(start, end), marks: [{ at: 0, line }, ...within] };
}

/** Lines of one paragraph as one, a blank between them. */
export function joined(phrases: readonly Phrase[]): Phrase {
  const [first = phraseOf('', 0), ...rest] = phrases;
  let length = first.text.length;
  const marks = [...first.marks];
  for (const phrase of rest) {
    marks.push(...phrase.marks.map(({ at, line }) => ({ at: at + length + 1, line })));
    length += phrase.text.length + 1;
  }
  return { text: phrases.map(({ text }) => text).join(' '), plain: phrases.map(({ plain }) => plain).join(' '), marks };
}

export function isBlank({ plain }: Phrase): boolean {
  return plain.trim() === '';
}

export function firstLine({ marks }: Phrase): number {
  return marks[0]?.line ?? 0;
}

export function linesOf({ marks }: Phrase): number[] {
  return marks.map(({ line }) => line);
}

/** The words as a receipt quotes them: blanks are one blank each. */
export function quote({ text }: Phrase): string {
  return text.replace(/\s+/g, ' ').trim();
}
