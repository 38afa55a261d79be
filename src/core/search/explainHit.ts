import type { Entries } from './Entries';
import { placeInText, readWords } from './readWords';
import type { SearchField } from './SearchDocument';
import type { SearchHit } from './SearchIndex';
import type { WordMatches } from './WordMatches';
import { closePenalty } from './wordClasses';

export interface HitToExplain {
  readonly document: number;
  /** The entry that holds all words; −1 when they stand in several. */
  readonly entry: number;
  readonly typed: readonly WordMatches[];
}

type Range = readonly [start: number, end: number];

const longestQuote = 70;

/** Says what was found in a document, in words and as places to mark. Run for the hits that are shown only. */
export function explainHit(entries: Entries, { document: index, entry, typed: matches }: HitToExplain): SearchHit {
  const document = entries.documents[index];
  if (!document) throw new Error('A hit has a document');
  const { id, label, kind, fields } = document;
  const typed = matches.map((word) => word.typed);
  const found = entry < 0 ? mostMatching(fields, typed) : fields[entries.field[entry] ?? 0];
  const shown = found ?? { field: 'name', text: label, caption: 'name' };
  const ranges = rangesIn(shown.text, typed);
  return { id, label, kind, matched: phrase(shown, ranges[0], isClose(entries, entry, matches)), field: shown.field, text: shown.text, ranges };
}

function mostMatching(fields: readonly SearchField[], typed: readonly string[]): SearchField | undefined {
  return fields.map((field) => ({ field, count: rangesIn(field.text, typed).length })).toSorted((a, b) => b.count - a.count)[0]?.field;
}

/** The node's own name speaks for itself; of all other texts the found one is quoted. */
function phrase({ field, text, caption }: SearchField, first: Range | undefined, close: boolean): string {
  const said = field === 'name' || field === 'code' ? caption : `${caption}: ${quote(text, first?.[0] ?? 0)}`;
  return close ? `${said} (close spelling)` : said;
}

function quote(text: string, from: number): string {
  if (text.length <= longestQuote) return text;
  const start = from < longestQuote / 2 ? 0 : text.lastIndexOf(' ', from - 10) + 1;
  const piece = text.slice(start, start + longestQuote);
  const isCut = start + longestQuote < text.length;
  const whole = isCut ? piece.slice(0, Math.max(piece.lastIndexOf(' '), longestQuote / 2)) : piece;
  return `${start > 0 ? '…' : ''}${whole.replace(/[\uD800-\uDBFF]$/, '')}${isCut ? '…' : ''}`;
}

function isClose({ words }: Entries, entry: number, matches: readonly WordMatches[]): boolean {
  if (entry < 0) return false;
  const held = words.values.subarray(words.starts[entry], words.starts[entry + 1]);
  return matches.some(({ classes }) => {
    const found = [...held].map((word) => classes[word] ?? 0).filter((wordClass) => wordClass > 0);
    return found.length > 0 && closePenalty(Math.min(...found)) > 0;
  });
}

/** Where the typed words stand in a text, first to last. A word that is only close, or spelled in another way, is not marked. */
function rangesIn(text: string, typed: readonly string[]): Range[] {
  const words = readWords(text);
  const ranges: Range[] = [];
  for (const part of typed) {
    const word = words.find((one) => one.text === part) ?? words.find((one) => one.text.startsWith(part)) ?? words.find((one) => part.length > 2 && one.text.includes(part));
    if (!word) continue;
    const from = word.text.indexOf(part);
    ranges.push(placeInText(text, word, from, from + part.length));
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
