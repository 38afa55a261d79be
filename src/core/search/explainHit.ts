import type { Entries } from './Entries';
import type { Found } from './Ranking';
import { placeInText, readWords } from './readWords';
import { bestOfSome } from './scores';
import type { SearchField } from './SearchDocument';
import type { SearchHit } from './SearchIndex';
import type { WordMatches } from './WordMatches';
import { closePenalty, insideClass } from './wordClasses';

type Range = readonly [start: number, end: number];

const longestQuote = 70;

/** Says what was found in a document, in words and as places to mark. Run for the hits that are shown only. */
export function explainHit(entries: Entries, { document: index, entry: found, score }: Found, typed: readonly WordMatches[]): SearchHit {
  const document = entries.documents[index];
  if (!document) throw new Error('A hit has a document');
  const { id, label, kind, fields } = document;
  const entry = found >= 0 ? found : mostMatching(entries, index, typed);
  const field = fields[entries.field[entry] ?? 0] ?? { field: 'name', text: label, caption: 'name' };
  const ranges = rangesIn(entries, entry, field.text, typed);
  const certainty = score >= bestOfSome ? ' (some of the words)' : isClose(entries, entry, typed) ? ' (close spelling)' : '';
  return { id, label, kind, matched: phrase(field, ranges[0]) + certainty, field: field.field, text: field.text, ranges };
}

/** Of a document whose fields hold the words together, the entry that holds the most of them. */
function mostMatching(entries: Entries, document: number, typed: readonly WordMatches[]): number {
  const first = entries.entriesOf[document] ?? 0;
  const all = Array.from({ length: (entries.entriesOf[document + 1] ?? 0) - first }, (_, at) => first + at);
  const counts = all.map((entry) => typed.filter((word) => bestPlace(entries, entry, word) !== undefined).length);
  return first + Math.max(0, counts.indexOf(Math.max(...counts)));
}

/** The node's own name speaks for itself; of all other texts the found one is quoted. */
function phrase({ field, text, caption }: SearchField, first: Range | undefined): string {
  return field === 'name' || field === 'code' ? caption : `${caption}: ${quote(text, first?.[0] ?? 0)}`;
}

function quote(text: string, from: number): string {
  if (text.length <= longestQuote) return text;
  const start = from < longestQuote / 2 ? 0 : text.lastIndexOf(' ', from - 10) + 1;
  const piece = text.slice(start, start + longestQuote);
  const isCut = start + longestQuote < text.length;
  const whole = isCut ? piece.slice(0, Math.max(piece.lastIndexOf(' '), longestQuote / 2)) : piece;
  return `${start > 0 ? '…' : ''}${whole.replace(/[\uD800-\uDBFF]$/, '')}${isCut ? '…' : ''}`;
}

interface Place {
  readonly place: number;
  readonly wordClass: number;
}

/** Which word of an entry a typed word meets best. */
function bestPlace({ words }: Entries, entry: number, { classes }: WordMatches): Place | undefined {
  let best: Place | undefined;
  const start = words.starts[entry] ?? 0;
  for (let at = start; at < (words.starts[entry + 1] ?? 0); at += 1) {
    const wordClass = classes[words.values[at] ?? 0] ?? 0;
    if (wordClass > 0 && (!best || wordClass < best.wordClass)) best = { place: at - start, wordClass };
  }
  return best;
}

function isClose(entries: Entries, entry: number, typed: readonly WordMatches[]): boolean {
  return typed.some((word) => closePenalty(bestPlace(entries, entry, word)?.wordClass ?? 0) > 0);
}

/** Where the typed words stand in the text of an entry, first to last; all of it where it was found in another spelling with other words. */
function rangesIn(entries: Entries, entry: number, text: string, typed: readonly WordMatches[]): Range[] {
  const written = readWords(text);
  const count = (entries.words.starts[entry + 1] ?? 0) - (entries.words.starts[entry] ?? 0);
  const [first] = written;
  if (count !== written.length) return first ? [[first.start, written.at(-1)?.end ?? first.end]] : [];
  const ranges: Range[] = [];
  for (const word of typed) {
    const best = bestPlace(entries, entry, word);
    const met = best && written[best.place];
    if (!met) continue;
    const from = best.wordClass <= insideClass ? met.text.indexOf(word.typed) : -1;
    ranges.push(from < 0 ? [met.start, met.end] : placeInText(text, met, from, from + word.typed.length));
  }
  return merged(ranges.toSorted((a, b) => a[0] - b[0]));
}

function merged(ranges: readonly Range[]): Range[] {
  const result: Range[] = [];
  for (const range of ranges) {
    const last = result.at(-1);
    if (last && range[0] <= last[1]) result[result.length - 1] = [last[0], Math.max(last[1], range[1])];
    else result.push(range);
  }
  return result;
}
