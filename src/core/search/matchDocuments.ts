import type { Entries } from './Entries';
import type { EntrySearch } from './matchEntries';
import type { Ranking } from './Ranking';
import { scoreAcross, scoreOfSome } from './scores';
import { closePenalty, insideClass } from './wordClasses';
import type { WordMatches } from './WordMatches';

/** Places that are looked at where no order among them says which are the better: they bound what one search costs. */
const mostPlaces = 1000;

/** Offers documents that hold every typed word, but in several fields. */
export function matchAcrossFields(entries: Entries, { typed, penalty, reading }: EntrySearch, isClose: boolean, ranking: Ranking): void {
  const [rarest] = byRarity(typed);
  if (!rarest || rarest.words.length === 0 || typed.length === 1) return;
  for (const document of documentsWith(entries, [rarest])) {
    const held = holds(entries, document, typed, 0);
    if (held) ranking.offer(document, scoreAcross(held.loss, isClose) + penalty, -1, reading);
  }
}

/** Offers documents that hold at least half of the typed words. */
export function matchSomeWords(entries: Entries, { typed, penalty, reading }: EntrySearch, ranking: Ranking): void {
  if (typed.length === 1) return;
  const mayMiss = Math.floor(typed.length / 2);
  const known = byRarity(typed.filter(({ words }) => words.length > 0));
  for (const document of documentsWith(entries, known.slice(0, mayMiss + 1))) {
    const held = holds(entries, document, typed, mayMiss);
    if (held) ranking.offer(document, scoreOfSome(held.missing, held.loss) + penalty, -1, reading);
  }
}

function byRarity(typed: readonly WordMatches[]): WordMatches[] {
  return typed.toSorted((a, b) => a.postingCount - b.postingCount);
}

function documentsWith({ document, postings }: Entries, typed: readonly WordMatches[]): Set<number> {
  const found = new Set<number>();
  let places = 0;
  for (const { words } of typed) {
    for (const word of words) {
      const start = postings.starts[word] ?? 0;
      const end = Math.min(postings.starts[word + 1] ?? 0, start + mostPlaces - places);
      for (let at = start; at < end; at += 1) found.add(document[(postings.values[at] ?? 0) >> 1] ?? 0);
      places += end - start;
      if (places >= mostPlaces) return found;
    }
  }
  return found;
}

/** How many typed words a document lacks, at most `mayMiss`, and how weakly it holds the others. */
function holds(entries: Entries, document: number, typed: readonly WordMatches[], mayMiss: number): { missing: number; loss: number } | undefined {
  let missing = 0;
  let loss = 0;
  for (const word of typed) {
    const best = leastLoss(entries, document, word);
    if (best < Infinity) loss += best;
    else missing += 1;
    if (missing > mayMiss) return undefined;
  }
  return { missing, loss };
}

function leastLoss({ words, strength, entriesOf }: Entries, document: number, { classes }: WordMatches): number {
  let best = Infinity;
  const lastEntry = entriesOf[document + 1] ?? 0;
  for (let entry = entriesOf[document] ?? 0; entry < lastEntry; entry += 1) {
    const end = words.starts[entry + 1] ?? 0;
    for (let place = words.starts[entry] ?? 0; place < end; place += 1) {
      const wordClass = classes[words.values[place] ?? 0] ?? 0;
      if (wordClass !== 0) best = Math.min(best, (strength[entry] ?? 0) + lossOf(wordClass));
    }
  }
  return best;
}

function lossOf(wordClass: number): number {
  return wordClass < insideClass ? 0 : 2 + 2 * closePenalty(wordClass);
}
