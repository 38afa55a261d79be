import { isCoded, type Release, type ReleaseEntry } from './Release';
import { withoutDot } from './writtenCode';

type Test = (entry: ReleaseEntry, release: Release) => boolean;

const places: Readonly<Record<string, number>> = { fourth: 4, '4th': 4, fifth: 5, '5th': 5, six: 6, sixth: 6, '6th': 6, seventh: 7, '7th': 7 };

/**
 * What the words after a reference ask of a code: "with fifth or sixth character 1-4 or 6", "with .51-.52", "with final
 * characters -23", "with 7th character B or C". Undefined where they are none of these.
 */
export function readNarrowing(words: string): Test | undefined {
  return readPlaces(words) ?? readEndings(words) ?? readAfterDot(words);
}

/** "Fifth or sixth" is the last one before the 7th: a code that goes on to the sixth is not meant by its fifth. */
function readPlaces(words: string): Test | undefined {
  const match = /^with ([a-z0-9]+)(?: (?:or|to) ([a-z0-9]+))?[ -]characters? \.?(.+)$/.exec(words);
  const [, one = '', other, list = ''] = match ?? [];
  const first = places[one];
  const last = other === undefined ? first : places[other];
  const wanted = readCharacters(list);
  if (first === undefined || last === undefined || wanted === undefined) return undefined;
  const joined = words.includes(' to ') ? list : undefined;
  return (entry, release) => {
    const plain = withoutDot(entry.code);
    if (joined !== undefined) return plain.length === last && plain.slice(first - 1) === joined;
    return plain.length >= first && plain.length <= last && wanted.has(plain.at(-1) ?? '') && (first === last || endsBeforeSeventh(release, entry));
  };
}

function endsBeforeSeventh(release: Release, { children }: ReleaseEntry): boolean {
  return children.every((child) => withoutDot(child).length === 7 && release.entries.has(child));
}

/** `5`, `1-4 or 6`, `B or C`; undefined where there is another word among them. */
function readCharacters(list: string): Set<string> | undefined {
  const parts = list.split(/ or |, /);
  if (!parts.every((part) => /^[0-9A-Z]+(?:-[0-9A-Z])?$/.test(part))) return undefined;
  return new Set(parts.flatMap((part) => (part.includes('-') ? charactersBetween(part) : [part])));
}

function charactersBetween(range: string): string[] {
  const [first = 0, last = -1] = [range.codePointAt(0), range.codePointAt(2)];
  return Array.from({ length: Math.max(last - first + 1, 0) }, (_, index) => String.fromCodePoint(first + index));
}

function readEndings(words: string): Test | undefined {
  const ending = /^with final characters -([0-9A-Z]+)$/.exec(words)?.[1];
  return ending === undefined ? undefined : ({ code }) => code.includes('.') && code.endsWith(ending);
}

/** `.51-.52`, `.17, .27, .97`, `.61-`: the characters after the dot; what stands under such a code is meant with it. */
function readAfterDot(words: string): Test | undefined {
  const list = /^with ((?:\.[0-9A-Z]+[-., ]*)+)$/.exec(words)?.[1];
  if (list === undefined) return undefined;
  const wanted = [...list.matchAll(/\.([0-9A-Z]+)(?:-\.([0-9A-Z]+))?/g)].map(([, first = '', last = first]) => ({ first, last }));
  return ({ code }) => {
    const after = code.split('.')[1];
    return after !== undefined && wanted.some(({ first, last }) => after.length === first.length && first <= after && after <= last);
  };
}

/** The highest entries among these and under them that pass the test. */
export function narrowed(release: Release, entries: readonly ReleaseEntry[], test: Test): ReleaseEntry[] {
  return entries.flatMap((entry) => {
    if (isCoded(entry) && test(entry, release)) return [entry];
    const children = entry.children.flatMap((child) => release.entries.get(child) ?? []);
    return narrowed(release, children, test);
  });
}
