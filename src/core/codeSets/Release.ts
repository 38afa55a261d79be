import type { Notes, SeventhCharacters } from './Notes';
import type { Edition } from './Edition';
import type { ReleasedSystem } from './writtenCode';

/** What an entry is in the list. A category has three characters; a `table` is that of ICD-10-PCS. A code can be reported. */
export type Level = 'chapter' | 'section' | 'category' | 'subcategory' | 'table' | 'code';

export interface ReleaseEntry {
  /** `G89.4` with its dot; for what stands above the categories `G89-G99` and `Chapter 6`. */
  readonly code: string;
  readonly title: string;
  readonly level: Level;
  readonly billable: boolean;
  readonly parent: string | undefined;
  readonly children: readonly string[];
  readonly notes: Notes;
  /** Those that it declares itself; they hold for all codes under it. */
  readonly seventh: SeventhCharacters | undefined;
  /** Its place in the list, and that of the last entry under it. */
  readonly place: number;
  readonly lastPlace: number;
  /** The number of its row, where it has one in the order file. */
  readonly row: string | undefined;
}

export type ReleaseFile = 'order' | 'tabular';

/** One release of a code system, from its order file, its tabular list, or both: all entries in the order of the list. */
export interface Release {
  readonly system: ReleasedSystem;
  /** `ICD-10-CM FY2021`: how every finding names it. */
  readonly name: string;
  readonly edition?: Edition;
  readonly files: readonly ReleaseFile[];
  readonly entries: ReadonlyMap<string, ReleaseEntry>;
  /** The same by place. */
  readonly list: readonly ReleaseEntry[];
  /** Where its two files do not agree, a sentence each. */
  readonly disagreements: readonly string[];
}

/** From the chapter, or what is highest in the files that were read, down to the parent. */
export function ancestorsOf(release: Release, entry: ReleaseEntry): ReleaseEntry[] {
  const parent = entry.parent === undefined ? undefined : release.entries.get(entry.parent);
  return parent ? [...ancestorsOf(release, parent), parent] : [];
}

/** The entry itself and all under it, in the order of the list. */
export function underEntry(release: Release, { place, lastPlace }: ReleaseEntry): readonly ReleaseEntry[] {
  return release.list.slice(place, lastPlace + 1);
}

export function billableUnder(release: Release, entry: ReleaseEntry): ReleaseEntry[] {
  return underEntry(release, entry).filter(({ billable }) => billable);
}

/** A code or a heading with a code; chapters and sections are none. */
export function isCoded({ level }: ReleaseEntry): boolean {
  return level !== 'chapter' && level !== 'section';
}
