import { failure, success, type Result } from '../result';
import { billableUnder, type Release, type ReleaseEntry } from './Release';
import { seventhOf, withSeventh } from './seventhCharacter';
import { withDot, withoutDot } from './writtenCode';

/** An entry by its code as people write it, with or without its dot, a dash behind it, or a section's range; with what helps where there is none. */
export function findCode(release: Release, text: string): Result<ReleaseEntry, 'no-such-code'> {
  const plain = text.trim().toUpperCase();
  const code = withDot(release.system, withoutDot(plain.replace(/\.?-$/, '')));
  const entry = release.entries.get(plain) ?? release.entries.get(code) ?? release.entries.get(text.trim());
  return entry ? success(entry) : failure('no-such-code', `${release.name} has no code ${code}. ${help(release, code)}`);
}

function help(release: Release, code: string): string {
  const nearest = nearestAbove(release, code);
  if (!nearest) return 'Look whether it is written as it should be, or of another system.';
  const padded = withSeventh(nearest.code, code.at(-1) ?? '');
  if (release.entries.has(padded)) return `Its 7th character must stand in the seventh place, with X before it: ${padded}.`;
  const characters = seventhOf(release, nearest)?.characters.map(({ character }) => character);
  if (nearest.billable) return `${nearest.code} (${nearest.title}) takes no further character.`;
  if (characters && withoutDot(code).length === 7) return `${nearest.code} (${nearest.title}) takes the 7th characters ${characters.join(', ')}.`;
  return `${nearest.code} (${nearest.title}) has ${billableUnder(release, nearest).length} codes under it.`;
}

/** The longest code of the release that this one begins with. */
function nearestAbove(release: Release, code: string): ReleaseEntry | undefined {
  const plain = withoutDot(code);
  for (let length = plain.length - 1; length >= 3; length--) {
    const entry = release.entries.get(withDot(release.system, plain.slice(0, length)));
    if (entry) return entry;
  }
  return undefined;
}
