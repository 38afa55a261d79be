import type { ReadPiece } from './TakenWord';
import { vowelInWords } from './vowelRule';

/** Why a word can be read so, in sentences; with `best`, first what differs from that reading. */
export function whyInWords(pieces: readonly ReadPiece[], best: readonly ReadPiece[] | undefined): string[] {
  const unknown = pieces.filter(({ part }) => !part).map(({ letters }) => `“${letters}” is no part that is known here.`);
  return [...(best ? differences(pieces, best) : []), ...vowels(pieces), ...unknown];
}

function vowels(pieces: readonly ReadPiece[]): string[] {
  return pieces.flatMap(({ part, joined }, index) => {
    const next = pieces[index + 1];
    if (!part || !next?.part) return [];
    return vowelInWords({ ...part, joined }, { ...next.part, letters: next.letters }) ?? [];
  });
}

/** The stretch in which two readings differ, from their first different piece to their last. */
function differences(pieces: readonly ReadPiece[], best: readonly ReadPiece[]): string[] {
  let first = 0;
  while (pieces[first]?.part === best[first]?.part && pieces[first]?.end === best[first]?.end) first += 1;
  let last = 0;
  while (pieces.at(-1 - last)?.part === best.at(-1 - last)?.part && pieces.at(-1 - last)?.start === best.at(-1 - last)?.start) last += 1;
  const own = pieces.slice(first, pieces.length - last);
  const other = best.slice(first, best.length - last);
  const letters = own.map((piece) => piece.letters).join('');
  if (own.map(nameOf).join() === other.map(nameOf).join()) return [`${own.map(nameOf).join(' + ')} names two parts: here it means ${own.map(meaningOf).join(', ')}, not ${other.map(meaningOf).join(', ')}.`];
  return [`Reads “${letters}” as ${own.map(nameOf).join(' + ')}, not as ${other.map(nameOf).join(' + ')}.`];
}

function nameOf({ part, letters }: ReadPiece): string {
  return part?.label ?? `“${letters}”`;
}

function meaningOf({ part }: ReadPiece): string {
  return part?.meaning ?? 'nothing known';
}
