import { canBeHeadword, headingOf, type Heading, type SectionKind } from './headings';
import { isNoise } from './noise';
import { firstLine, isBlank, part, quote, type Phrase } from './Phrase';

export interface Section {
  readonly heading: Heading;
  /** The heading's words, where it stands in the text. */
  readonly words?: Phrase;
  /** What stands under it, blank lines among it; no noise. */
  readonly lines: Phrase[];
}

/** An entry's text, taken apart into its sections. */
export interface Outline {
  readonly headword: Phrase;
  readonly sections: readonly Section[];
  /** Lines that stand under no section of this entry. */
  readonly strays: readonly Phrase[];
  /** Numbers of the lines that say nothing: headings, header cells, navigation. */
  readonly silent: ReadonlySet<number>;
}

const definition: Heading = { kind: 'definition', title: 'Definition' };

/** Undefined when no headword is found: then it is no entry, or the part of one that has lost its head. */
export function outlineOf(lines: readonly Phrase[]): Outline | undefined {
  const found = lines.map((line) => ({ line, heading: isNoise(line) ? undefined : headingOf(line) }));
  const named = found.find(({ heading }) => heading?.of && (heading.kind === 'definition' || heading.kind === 'etymology'))?.heading?.of;
  const title = titleLine(found.map(({ line }) => line), found.map(({ heading }) => heading?.kind));
  const headword = named ?? (title && bareTitle(title));
  if (!headword) return undefined;
  const isTitle = title && isSameWord(bareTitle(title), headword);
  return { headword, ...divided(found, isTitle ? title : undefined, headword) };
}

type Found = { readonly line: Phrase; readonly heading: Heading | undefined };

function divided(found: readonly Found[], title: Phrase | undefined, headword: Phrase): Omit<Outline, 'headword'> {
  const [sections, strays, silent]: [Section[], Phrase[], Set<number>] = [[], [], new Set()];
  let isOther = false;
  for (const { line, heading } of found) {
    if (isBlank(line)) sections.at(-1)?.lines.push(line);
    else if (line === title) sections.push(begin(silent, definition, line));
    else if (isNoise(line)) silent.add(firstLine(line));
    else if (isOther || (heading?.of && heading.kind === 'definition' && !isSameWord(heading.of, headword))) {
      isOther = true;
      strays.push(line);
    } else if (heading) sections.push(begin(silent, heading, line));
    else (sections.at(-1)?.lines ?? strays).push(line);
  }
  return { sections, strays, silent };
}

function begin(silent: Set<number>, heading: Heading, words: Phrase): Section {
  if (!heading.content) silent.add(firstLine(words));
  return { heading, words, lines: heading.content ? [heading.content] : [] };
}

/**
 * A first line that is the word itself: short, no heading, and named again further down, where a section of an entry
 * stands as well.
 */
function titleLine(lines: readonly Phrase[], kinds: readonly (SectionKind | undefined)[]): Phrase | undefined {
  const index = lines.findIndex((line) => !isBlank(line) && !isNoise(line));
  const line = lines[index];
  if (!line || kinds[index] !== undefined || kinds.every((kind) => kind === undefined)) return undefined;
  const word = bareTitle(line);
  if (!canBeHeadword(word) || /\d/.test(word.plain)) return undefined;
  const named = quote(word).toLowerCase();
  return lines.slice(index + 1).some(({ plain }) => plain.toLowerCase().includes(named)) ? line : undefined;
}

/** Without Markdown, brackets behind it (noun, how it is said) and the name of the site. */
function bareTitle(line: Phrase): Phrase {
  const start = Math.max(line.plain.search(/[\p{L}\p{N}-]/u), 0);
  const end = line.plain.slice(start).search(/\s*(?:[([{|*#:/]|\s[—-]\s|—|$)/);
  return part(line, start, end < 0 ? undefined : start + end);
}

function isSameWord(a: Phrase, b: Phrase): boolean {
  return quote(a).toLowerCase() === quote(b).toLowerCase();
}
