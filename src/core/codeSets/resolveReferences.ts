import { narrowed, readNarrowing } from './narrowing';
import { readReferences, type Reference } from './readReferences';
import { isCoded, type Release, type ReleaseEntry } from './Release';

/** What the references of a note mean in a release. */
export interface Resolved {
  /** The highest entries that are meant, in the order of the list; all under each is meant with it. */
  readonly entries: readonly ReleaseEntry[];
  /** The same without the words that narrow them: the headings that the note itself names. */
  readonly named: readonly ReleaseEntry[];
  /** References that the release does not hold, as written. */
  readonly missing: readonly string[];
  /** Words that narrow what is meant and could not be read: the entries are then more than is meant. */
  readonly unread: readonly string[];
}

/** "(A00-B99)", "G89.-", "S14.0-, S24.0-", "(T36-T50 with fifth or sixth character 5)". */
export function resolveReferences(release: Release, note: string): Resolved {
  const entries = new Set<ReleaseEntry>();
  const named = new Set<ReleaseEntry>();
  const missing: string[] = [];
  const unread: string[] = [];
  for (const { references, narrowing } of readReferences(note)) {
    const meant = references.flatMap((reference) => resolve(release, reference, missing));
    const kept = narrowing === undefined ? meant : narrow(release, meant, narrowing);
    if (!kept && narrowing !== undefined) unread.push(narrowing);
    for (const entry of meant) named.add(entry);
    for (const entry of kept ?? meant) entries.add(entry);
  }
  const byPlace = (one: Set<ReleaseEntry>) => [...one].toSorted((a, b) => a.place - b.place);
  return { entries: byPlace(entries), named: byPlace(named), missing, unread };
}

/**
 * Undefined where the words cannot be read, nothing is left of it ("B27.- with fourth character 2"), or the characters
 * behind the dot are to be narrowed where a reference has its own ("B27.0-B27.9 with .9").
 */
function narrow(release: Release, meant: readonly ReleaseEntry[], words: string): ReleaseEntry[] | undefined {
  const twiceAfterDot = words.startsWith('with .') && meant.some(({ code }) => code.includes('.'));
  const test = twiceAfterDot ? undefined : readNarrowing(words);
  const kept = test ? narrowed(release, meant, test) : [];
  return kept.length > 0 ? kept : undefined;
}

function resolve(release: Release, { first, last, text }: Reference, missing: string[]): ReleaseEntry[] {
  const start = release.entries.get(first);
  const end = release.entries.get(last);
  if (start && end && end.lastPlace >= start.place) return first === last ? [start] : coverOf(release, start.place, end.lastPlace);
  missing.push(text);
  return [];
}

/** The fewest entries that together hold all codes from one place to another, and no other. */
export function coverOf(release: Release, first: number, last: number): ReleaseEntry[] {
  const cover: ReleaseEntry[] = [];
  let place = first;
  while (place <= last) {
    const entry = release.list[place];
    if (!entry) break;
    if (entry.lastPlace > last) {
      place++;
      continue;
    }
    const whole = sectionBegunBy(release, entry, last);
    cover.push(onlyCategory(release, whole));
    place = whole.lastPlace + 1;
  }
  return cover;
}

/** A section of one category, E36-E36, is that category. */
function onlyCategory(release: Release, entry: ReleaseEntry): ReleaseEntry {
  const [only = '', ...more] = entry.children;
  return entry.level === 'section' && more.length === 0 ? (release.entries.get(only) ?? entry) : entry;
}

/** A00-B99 is chapter 1, though it is named by its first category. */
function sectionBegunBy(release: Release, entry: ReleaseEntry, last: number): ReleaseEntry {
  const parent = entry.parent === undefined ? undefined : release.entries.get(entry.parent);
  const isWhole = parent && !isCoded(parent) && parent.children[0] === entry.code && parent.lastPlace <= last;
  return isWhole ? sectionBegunBy(release, parent, last) : entry;
}
