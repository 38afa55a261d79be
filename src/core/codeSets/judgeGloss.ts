import { ancestorsOf, underEntry, type Release, type ReleaseEntry } from './Release';
import { foldAccents } from './writtenCode';

export interface Judgement {
  readonly finding: 'confirmed' | 'disputed';
  /** After "G89.0": what the release says of it. */
  readonly words: string;
}

/**
 * Whether words that a source gives for a code are its own in the release: its title, or among its inclusion terms.
 * Where they are rather those of another code of the category, that one is named. Undefined where the release does
 * not decide: other words are no error in themselves.
 */
export function judgeGloss(release: Release, entry: ReleaseEntry, gloss: string): Judgement | undefined {
  const outside = gloss.replace(/\s*\([^()]*\)/g, '').trim();
  const title = foldAccents(entry.title).toLowerCase();
  const isTitle = [gloss, outside].some((words) => foldAccents(words).toLowerCase() === title);
  const added = isTitle ? [...gloss.matchAll(/\(([^()]*)\)/g)].map(([, inner = '']) => inner).filter((inner) => !title.includes(inner.toLowerCase())) : [gloss];
  const other = added.map((words) => betterCode(release, entry, words)).find((found) => found !== undefined);
  if (other) return { finding: 'disputed', words: `is “${entry.title}”; “${other.words}” fits ${other.entry.code} (${other.entry.title})` };
  if (isTitle) return { finding: 'confirmed', words: `is “${entry.title}”` };
  return added.every((words) => missingWords(ownWords(release, entry), words) === 0) ? { finding: 'confirmed', words: `is “${entry.title}”` } : undefined;
}

/** Another code of the category that has more of the words than this one. */
function betterCode(release: Release, entry: ReleaseEntry, words: string): { entry: ReleaseEntry; words: string } | undefined {
  const category = [...ancestorsOf(release, entry), entry].find(({ code }) => code.length === 3);
  const others = category ? underEntry(release, category).filter((one) => one.billable && one !== entry) : [];
  const own = missingWords(ownWords(release, entry), words);
  const ranked = others.map((one) => ({ one, missing: missingWords(wordsOf(one), words) })).toSorted((a, b) => a.missing - b.missing);
  const [best] = ranked;
  return best && best.missing < own ? { entry: best.one, words } : undefined;
}

/** What the list says under the headings above holds for the code, too. */
function ownWords(release: Release, entry: ReleaseEntry): Set<string> {
  return new Set([entry, ...ancestorsOf(release, entry).filter(({ code }) => entry.code.startsWith(code))].flatMap((one) => [...wordsOf(one)]));
}

function wordsOf({ title, notes: { inclusionTerms = [], includes = [] } }: ReleaseEntry): Set<string> {
  return new Set([title, ...inclusionTerms, ...includes].flatMap(splitWords));
}

function missingWords(words: ReadonlySet<string>, text: string): number {
  return splitWords(text).filter((word) => !words.has(word)).length;
}

const smallWords = new Set(['a', 'an', 'and', 'by', 'due', 'e', 'g', 'in', 'of', 'or', 'the', 'to', 'with']);

function splitWords(text: string): string[] {
  return (foldAccents(text).toLowerCase().match(/[a-z]+/g) ?? []).filter((word) => !smallWords.has(word));
}
