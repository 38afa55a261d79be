import type { RootPosition } from '../../vocabulary/kinds';
import { part, quote, type Phrase } from './Phrase';

/** A row of the table of word parts, its cells set apart. */
export interface PartRow {
  readonly row: Phrase;
  /** The component as it stands: o / neur-, oste/o, dys-. */
  readonly component: Phrase;
  readonly language: string;
  readonly original?: string;
  readonly transliteration?: string;
  readonly meaning: string;
  /** What follows the meaning: combining form denoting nerve. */
  readonly further: string;
}

const languages = 'Greek|Latin|French|German|English|Arabic|Italian|Spanish|Dutch|Hebrew|Sanskrit|Persian|Norse|Anglo-Saxon';
const origin = new RegExp(String.raw`(?:(?:Ancient|Classical|Late|Medieval|Modern|New|Old|Middle)[ -]|Neo-)?(?:${languages})(?![a-z])`);

/** Undefined for a line that is no such row: it begins with a word part, and then names a language. */
export function partRow(row: Phrase): PartRow | undefined {
  const named = origin.exec(row.plain);
  if (!named || named.index === 0 || named.index > 60) return undefined;
  const component = part(row, /^[\s|•*]*/.exec(row.plain)?.[0].length ?? 0, row.plain.slice(0, named.index).search(/[\s|:(—]*$/));
  if (!/^[\p{L}\s,/()-]+$/u.test(component.plain) || component.plain.split(/\s+/).length > 6) return undefined;
  if (!/[-/]/.test(component.plain) && /\s/.test(component.plain)) return undefined;
  return readOrigin(row, component, named[0], named.index + named[0].length);
}

function readOrigin(row: Phrase, component: Phrase, language: string, from: number): PartRow | undefined {
  const rest = part(row, from + (/^[\s:|]*/.exec(row.plain.slice(from))?.[0].length ?? 0), row.plain.search(/[\s|]*$/));
  const found = meaningIn(rest.plain);
  if (!found) return undefined;
  const more = /^\s*\+\s*["']([^"]{2,80}?)["']/.exec(rest.plain.slice(found.next));
  const meaning = [quote(part(rest, found.start, found.end)), more?.[1]].filter((words) => words !== undefined).join(' + ').replace(/[\s,;.]+$/, '');
  const further = quote(part(rest, found.next + (more?.[0].length ?? 0))).replace(/^["\s|—:,;-]+/, '');
  return meaning === '' ? undefined : { row, component, language: language.replace(/^Ancient |^Classical /, ''), meaning, further, ...originalIn(part(rest, 0, found.before)) };
}

interface Found {
  readonly before: number;
  readonly start: number;
  readonly end: number;
  readonly next: number;
}

/** In quotation marks; else in a cell of its own, or behind the brackets or a dash. */
function meaningIn(plain: string): Found | undefined {
  const quoted = /(?<=^|[\s|)\p{L}\p{M},:—(-])["']([^"]{2,120}?)["'](?=$|[^\p{L}])/u.exec(plain);
  if (quoted) return { before: quoted.index, start: quoted.index + 1, end: quoted.index + quoted[0].length - 1, next: quoted.index + quoted[0].length };
  const gap = /\s*(?:\||\t|\s{2,}|—|:|;|,|\s-\s|=|(?<=\))\s?)\s*(?=[\p{Script=Latin}(])/u.exec(plain);
  if (!gap || gap.index === 0) return undefined;
  const start = gap.index + gap[0].length;
  const more = plain.slice(start).search(/\s*(?:—|\||\t|;\s|$)/);
  return { before: gap.index, start, end: start + more, next: start + more };
}

/** νεῦρον (neûron); appendix; neuron, in Latin letters only; πόρος (póros) + -ωσις (-ōsis), both. */
function originalIn(phrase: Phrase): { original?: string; transliteration?: string } {
  const words = quote(phrase).replace(/[\s,:;|—(-]+$/, '').replace(/,? (?:from|compare|cf\.) .*$/, '');
  const pair = /^([^()+]+) \(([^()]+)\) \+ ([^()+]+) \(([^()]+)\)/.exec(words);
  if (pair) return { original: `${pair[1]} + ${pair[3]}`, transliteration: `${pair[2]} + ${pair[4]}` };
  const bracket = /^([^()]*)\(([^()]+)\)?/.exec(words);
  const original = (bracket?.[1] ?? words).trim().replace(/^["“']|["”']$/g, '');
  const transliteration = bracket?.[2]?.trim();
  const isLatinOnly = !/[^\p{Script=Latin}\p{M}\s,.'’-]/u.test(original);
  return {
    ...(original !== '' && { original }),
    ...(transliteration !== undefined && !isLatinOnly && /^-?\p{Script=Latin}/u.test(transliteration) && { transliteration }),
  };
}

/** The shapes that a component names, in order; one that lost its head to another cell (o / neur-) is made whole again. */
export function shapesOf({ plain }: Phrase): string[] {
  const raw = plain.replace(/\s*\/\s*(?=$)/, '').split(/\s+\/\s+|\s*,\s*|\s+or\s+|\s*[()]\s*/).map((shape) => shape.trim()).filter((shape) => shape !== '');
  const stem = raw.find((shape) => /^\p{L}{2,}-$/u.test(shape))?.slice(0, -1);
  const whole = raw.map((shape) => (/^\/?[aeiou]$/.test(shape) && stem !== undefined ? `${stem}/${shape.replace('/', '')}` : shape));
  return whole.filter((shape) => /^-?\p{L}[\p{L}/-]+$/u.test(shape)).map((shape) => shape.toLowerCase());
}

export function positionOf(shapes: readonly string[], further: string): RootPosition {
  if (shapes.some((shape) => shape.startsWith('-'))) return 'suffix';
  if (shapes.some((shape) => shape.includes('/')) || /combining form|root|stem/i.test(further)) return 'combining-form';
  if (/suffix/i.test(further)) return 'suffix';
  return /prefix/i.test(further) || shapes.some((shape) => shape.endsWith('-')) ? 'prefix' : 'combining-form';
}
