import type { Division, Piece } from './divideWord';

/** Whether a word is a medical compound: all of its parts known, some, or none that says anything. */
export type Verdict = 'known' | 'partly-known' | 'no-compound';

/** Short words and short parts agree with parts by chance. */
const shortestEnding = 5;
const leastKnown = 0.6;
const dearest = 1.9;

/** `lysis`, `neuro`; a bare stem such as `cancer` is a word, and no part. */
function isPartByItself({ part, joined }: Piece, letters: string): boolean {
  return letters.length >= shortestEnding && part !== undefined && (joined || part.position !== 'combining-form');
}

/** Judges by the best division of a word. */
export function judge({ pieces, cost }: Division, letters: string): Verdict {
  const known = pieces.filter(({ part }) => part !== undefined);
  const bearing = known.filter(({ part }) => part?.position !== 'suffix');
  const [only] = pieces;
  if (only && pieces.length === 1) return isPartByItself(only, letters) ? 'known' : 'no-compound';
  if (bearing.length === 0) return 'no-compound';
  if (known.length === pieces.length) return cost <= dearest * pieces.length ? 'known' : 'no-compound';
  const accounted = known.reduce((sum, { start, end }) => sum + end - start, 0);
  const longest = (position: 'combining-form' | 'suffix'): number => Math.max(0, ...known.filter(({ part }) => part?.position === position).map(({ start, end }) => end - start));
  const telling = longest('combining-form') >= 5 || (longest('combining-form') >= 4 && longest('suffix') >= 4);
  return known.length >= 2 && telling && accounted >= leastKnown * letters.length ? 'partly-known' : 'no-compound';
}
