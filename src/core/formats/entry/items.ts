import { isBlank, joined, part, type Phrase } from './Phrase';

const bullet = /^(?:[•▪●◦‣○∙·]\s*|[-*+—]\s+|\d{1,2}[.)]\s+)/;

/** The items of a list: with bullets or without, a long one over several lines, several on one line. */
export function itemsOf(lines: readonly Phrase[]): Phrase[] {
  const pieces = lines.flatMap((line) => (isBlank(line) ? [] : splitAtBullets(line)));
  const isBulleted = pieces.some(({ plain }) => bullet.test(plain));
  const items: Phrase[][] = [];
  for (const piece of pieces) {
    const item = items.at(-1);
    if (item && continues(joined(item), piece, isBulleted)) item.push(piece);
    else items.push([piece]);
  }
  return items.map((item) => withoutBullet(joined(item))).filter(({ text }) => text !== '');
}

function splitAtBullets(line: Phrase): Phrase[] {
  const starts = [0, ...[...line.plain.matchAll(/\s[•▪●]\s*/g)].map(({ index }) => index)];
  return starts.map((start, index) => part(line, start, starts[index + 1]));
}

function continues(item: Phrase, { plain }: Phrase, isBulleted: boolean): boolean {
  if (bullet.test(plain)) return false;
  if (count(item.plain, '(') > count(item.plain, ')') && plain.includes(')')) return true;
  return isBulleted && (/^[\p{Ll}(]/u.test(plain) || /[,;—]$/.test(item.plain));
}

function count(text: string, character: string): number {
  return text.split(character).length - 1;
}

function withoutBullet(item: Phrase): Phrase {
  return part(item, bullet.exec(item.plain)?.[0].length ?? 0);
}

/** An item's name, what stands in brackets right behind it, and what is said of it. */
export interface Item {
  readonly whole: Phrase;
  readonly name: Phrase;
  readonly aside?: Phrase;
  readonly words?: Phrase;
}

/** Name (words) · Name — words · Name (aside) — words · Name: words · Name, as a cell of its own · Name. */
export function itemOf(whole: Phrase): Item {
  const mark = /\s?(?:\(|—|\s-\s|:\s|\t|\s\|\s|\s{2,})/.exec(whole.plain);
  if (!mark) return { whole, name: unmarked(whole) };
  const name = unmarked(part(whole, 0, mark.index));
  if (!mark[0].includes('(')) return { whole, name, words: part(whole, mark.index + mark[0].length) };
  return bracketed(whole, name, mark.index + mark[0].length);
}

function bracketed(whole: Phrase, name: Phrase, open: number): Item {
  const rest = whole.plain.slice(open);
  const close = /^[^()]*\)/.exec(rest)?.[0].length;
  const behind = close === undefined ? null : /^\s*(?:—|-\s|:\s)\s*/.exec(rest.slice(close));
  if (close !== undefined && behind) return { whole, name, aside: part(whole, open, open + close - 1), words: part(whole, open + close + behind[0].length) };
  const end = rest.search(/\)[\s.]*$/);
  return { whole, name, words: part(whole, open, end < 0 ? undefined : open + end) };
}

/** Without the marks of Markdown. */
function unmarked(name: Phrase): Phrase {
  const end = name.plain.search(/[*_]*$/);
  return part(name, /^[*_]*/.exec(name.plain)?.[0].length ?? 0, end);
}
