import { billableUnder, isCoded, type Release, type ReleaseEntry } from './Release';
import { foldAccents } from './writtenCode';

/**
 * What a later release itself says to use for a code that can no longer be reported: the codes under it where it has
 * become a heading, or those that carry its title or have it as an inclusion term. Empty where the release says nothing.
 */
export function successorsIn(later: Release, entry: ReleaseEntry): ReleaseEntry[] {
  const same = later.entries.get(entry.code);
  if (same) return same.billable ? [] : billableUnder(later, same);
  const wanted = plain(entry.title);
  return later.list.filter((one) => isCoded(one) && [one.title, ...(one.notes.inclusionTerms ?? [])].some((name) => plain(name) === wanted)).flatMap((one) => (one.billable ? [one] : billableUnder(later, one)));
}

function plain(text: string): string {
  return foldAccents(text).toLowerCase();
}
