import type { MedicalGraph } from '../graph/MedicalGraph';
import { rememberUntilChanged } from '../graph/rememberUntilChanged';
import type { NodeId } from '../vocabulary/ids';
import { curatedParts } from './curatedParts';
import { divideWord, type Division, type Piece } from './divideWord';
import { everydayWords } from './everydayWords';
import { foldWord, type FoldedWord } from './foldWord';
import { literalMeaning } from './literalMeaning';
import { createPartTrie } from './PartTrie';
import { judge } from './judgeDivision';
import { whyInWords } from './whyInWords';
import type { ReadPiece, Reading, TakenWord } from './TakenWord';
import { wordParts } from './WordPart';

/** So much more than the best may another reading cost to be worth telling. */
const worthTelling = 0.9;
const mostReadings = 3;
/** The longest word of medicine has 45 letters; longer ones are not looked at. */
const longestWord = 100;

const trieOf = rememberUntilChanged((graph: MedicalGraph) => createPartTrie(wordParts(graph)));

/** Takes a word apart by the word parts of a graph. The word need not be in the graph. */
export function takeApart(graph: MedicalGraph, word: string): TakenWord {
  const given = word.trim();
  const folded = foldWord(given);
  if (!folded || folded.letters.length > longestWord || everydayWords.has(folded.letters)) return { word: given, verdict: 'no-compound', readings: [] };
  const found = divided(graph, folded);
  if (found.verdict === 'known') return { word: given, ...found };
  for (const letters of singulars(folded.letters)) {
    const one = divided(graph, { ...folded, letters });
    if (one.verdict === 'known') return { word: given, ...one, singular: letters };
  }
  return { word: given, ...found };
}

function divided(graph: MedicalGraph, folded: FoldedWord): Pick<TakenWord, 'verdict' | 'readings'> {
  const divisions = curatedFirst(divideWord(folded.letters, trieOf(graph)), curatedParts(graph, folded.letters));
  const [best] = divisions;
  const verdict = best ? judge(best, folded.letters) : 'no-compound';
  if (!best || verdict === 'no-compound') return { verdict: 'no-compound', readings: [] };
  const worthy = divisions.filter((one) => one.cost <= best.cost + worthTelling && judge(one, folded.letters) === verdict && !isLesser(one, best));
  const readings = worthy.map((division) => readingOf(division, best, folded));
  // What says the same again is no other reading.
  const different = readings.filter(({ literal }, index) => readings.findIndex((one) => one.literal === literal) === index);
  return { verdict, readings: different.slice(0, mostReadings) };
}

/** The same stretches, with a root where the likelier reading has a prefix: an- and not the anus in anemia. */
function isLesser(one: Division, best: Division): boolean {
  const sameStretches = one.pieces.length === best.pieces.length && one.pieces.every(({ end }, index) => end === best.pieces[index]?.end);
  return sameStretches && one.pieces.some(({ part }, index) => part?.position !== best.pieces[index]?.part?.position);
}

/** What the graph says that the word is built from goes before what its letters suggest. */
function curatedFirst(divisions: readonly Division[], curated: readonly NodeId[]): Division[] {
  const agrees = ({ pieces }: Division): boolean => pieces.map(({ part }) => part?.id).join(' ') === curated.join(' ');
  const first = curated.length === 0 ? undefined : divisions.find(agrees);
  const [cheapest] = divisions;
  if (!first || !cheapest) return [...divisions];
  return [{ ...first, cost: cheapest.cost }, ...divisions.filter((one) => one !== first)];
}

function readingOf(division: Division, best: Division, folded: FoldedWord): Reading {
  const pieces = division.pieces.map((piece) => readPiece(piece, folded));
  return { pieces, literal: literalOf(pieces), why: whyInWords(pieces, division === best ? undefined : best.pieces.map((piece) => readPiece(piece, folded))) };
}

function readPiece({ part, joined, start, end }: Piece, { letters, places }: FoldedWord): ReadPiece {
  const from = places[start] ?? 0;
  return { part, joined, letters: letters.slice(start, end), start: from, end: (places[end - 1] ?? from) + 1 };
}

/** An unknown stretch takes part under its own letters: "inflammation of “foo”". */
function literalOf(pieces: readonly ReadPiece[]): string {
  return literalMeaning(pieces.map(({ part, letters }) => part ?? { position: 'combining-form', meaning: `“${letters}”`, literal: `“${letters}”` }));
}

/** Of what the word may be the plural, English, Greek or Latin: neuromas, biopsies, diagnoses, thrombi, stomata. */
const pluralEndings: readonly (readonly [string, string])[] = [['ses', 'sis'], ['ies', 'y'], ['es', ''], ['s', ''], ['i', 'us'], ['ata', 'a'], ['ae', 'a'], ['a', 'um']];

function singulars(letters: string): string[] {
  if (letters.endsWith('ss')) return [];
  return pluralEndings.filter(([plural]) => letters.endsWith(plural)).map(([plural, singular]) => letters.slice(0, -plural.length) + singular);
}
