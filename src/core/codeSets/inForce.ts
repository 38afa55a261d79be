import { spanOf, type Span } from './Edition';
import { isCoded, type Release, type ReleaseEntry } from './Release';
import { successorsIn } from './successors';

/** How a code stands on a day. `unknown`: none of the releases is for that day. */
export interface ForceFinding {
  readonly state: 'in-force' | 'not-in-force' | 'unknown';
  readonly sentence: string;
  readonly successors: readonly ReleaseEntry[];
}

/** The release that is meant for a day, the latest where several are. */
export function releaseOn(releases: readonly Release[], day: string): Release | undefined {
  const spans = releases.flatMap((release) => (release.edition ? [{ release, span: spanOf(release.edition) }] : []));
  return spans.filter(({ span }) => holds(span, day)).toSorted((a, b) => (a.span.from < b.span.from ? -1 : 1)).at(-1)?.release;
}

function holds({ from, until }: Span, day: string): boolean {
  return from <= day && day <= until;
}

/** Whether a code can be reported for a date of service (`YYYY-MM-DD`), by the releases that are loaded. */
export function inForceOn(releases: readonly Release[], code: string, day: string): ForceFinding {
  const release = releaseOn(releases, day);
  if (!release) return { state: 'unknown', sentence: `None of the releases read is for ${day}: ${releases.map(spanInWords).join('; ')}.`, successors: [] };
  const entry = release.entries.get(code);
  if (entry?.billable) return { state: 'in-force', sentence: `${code} is in force on ${day} (${release.name}).`, successors: [] };
  const known = entry ?? releases.map((other) => other.entries.get(code)).find((other) => other !== undefined);
  const successors = known ? successorsIn(release, known) : [];
  const names = successors.map((one) => one.code).join(', ');
  const sentence = entry
    ? `${code} cannot be reported on ${day}: it is ${isCoded(entry) ? 'a heading' : `a ${entry.level}`} in ${release.name}${names === '' ? '' : `, with ${names} under it`}.`
    : `${code} is not in force on ${day}: it is not in ${release.name}${names === '' ? '' : `, which has ${names} instead`}.`;
  return { state: 'not-in-force', sentence, successors };
}

function spanInWords({ name, edition }: Release): string {
  if (!edition) return name;
  const { from, until } = spanOf(edition);
  return `${name} is for ${from} to ${until}`;
}
