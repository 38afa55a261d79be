import type { SeventhCharacter, SeventhCharacters } from './Notes';
import { ancestorsOf, type Release, type ReleaseEntry } from './Release';
import { withDot, withoutDot } from './writtenCode';

/** The 7th character must be the seventh: X holds the places between. `S14.0`, `A` → `S14.0XXA`. */
export function withSeventh(code: string, character: string): string {
  return withDot('ICD-10-CM', withoutDot(code).padEnd(6, 'X') + character);
}

export function hasSeventh(code: string): boolean {
  return withoutDot(code).length === 7;
}

/** The 7th characters that hold for an entry: its own, or those of the nearest heading above it that declares some. */
export function seventhOf(release: Release, entry: ReleaseEntry): SeventhCharacters | undefined {
  return [...ancestorsOf(release, entry), entry].findLast(({ seventh }) => seventh)?.seventh;
}

export interface SeventhChoice extends SeventhCharacter {
  /** The code with this character; undefined where the release has none. */
  readonly code: string | undefined;
}

/** The codes that an entry becomes with each 7th character; undefined where it has further characters to choose before. */
export function seventhChoices(release: Release, entry: ReleaseEntry): SeventhChoice[] | undefined {
  const seventh = seventhOf(release, entry);
  if (!seventh || hasSeventh(entry.code) || !entry.children.every(hasSeventh)) return undefined;
  return seventh.characters.map((character) => {
    const code = withSeventh(entry.code, character.character);
    return { ...character, code: release.entries.has(code) ? code : undefined };
  });
}
