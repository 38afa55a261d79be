import type { WordPart } from './WordPart';

/**
 * The word parts that a person looks for by how they are written (neur, -itis, haem) or by what they mean (nerve,
 * inflammation), best first; all of them where nothing is asked for.
 */
export function findParts(parts: readonly WordPart[], query: string): WordPart[] {
  const wanted = plain(query);
  if (wanted === '') return [...parts];
  return parts
    .map((part) => ({ part, rank: rankOf(part, wanted) }))
    .filter(({ rank }) => rank < none)
    .toSorted((a, b) => a.rank - b.rank)
    .map(({ part }) => part);
}

const none = 9;

function rankOf(part: WordPart, wanted: string): number {
  const written = [part.label, ...(part.variants ?? [])].flatMap((label) => [plain(label), plain(label.replace(/\/.*$/, ''))]);
  const meanings = part.meaning.split(/[;,]/).map(plain);
  if (written.includes(wanted)) return 0;
  if (meanings.includes(wanted)) return 1;
  if (written.some((one) => one.startsWith(wanted))) return 2;
  if (meanings.some((one) => one.startsWith(`${wanted} `) || one.endsWith(` ${wanted}`))) return 3;
  if (meanings.some((one) => one.split(' ').some((word) => word.startsWith(wanted)))) return 4;
  const origin = [part.original, part.transliteration].filter((one) => one !== undefined).map(plain);
  if (origin.some((one) => one.startsWith(wanted))) return 5;
  return written.some((one) => one.includes(wanted)) ? 6 : none;
}

/** Without accents, capitals, and the hyphens and slashes that mark a part; Greek letters stay. */
function plain(text: string): string {
  return text.normalize('NFD').replace(/\p{Mark}/gu, '').toLowerCase().replace(/[-/‘’'"]/g, '').trim();
}
