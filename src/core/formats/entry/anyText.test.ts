import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildGraph } from '../../graph/buildGraph';
import { exportGraph } from '../../graph/exportGraph';
import { neurolysisFiles } from '../../graph/neurolysisFiles.fixture';
import { problemText } from '../../graph/problems';
import type { DataFile } from '../../graph/dataFile';
import type { MedicalGraph } from '../../graph/MedicalGraph';
import { entryNames, entryText } from './entryTexts.fixture';
import { mergeEntry } from './mergeEntry';
import { readEntry, type ReadEntry } from './readEntry';
import { writeEntry } from './writeEntry';

// What must hold for every text that begins as an entry does, whatever stands in it.

const { graph } = buildGraph(neurolysisFiles);
const linesOfEntries = entryNames.flatMap((name) => entryText(name).split('\n'));
const oddLines = ['| | |', '• ', '- x', '()', 'Code:', 'G89.4', '64640', '+64641', 'K35.x', '— — —', 'ALIASES: a, b', 'greek', '“”', 'o / -', 'x-Greek', 'A'.repeat(300), 'x'.repeat(30_000), '“literally “', '__proto__ — x', 'constructor (y)'];

const line = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom(...linesOfEntries) },
  { weight: 1, arbitrary: fc.constantFrom(...oddLines) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 60 }) },
  { weight: 1, arbitrary: fc.tuple(fc.constantFrom(...linesOfEntries), fc.nat(), fc.string({ maxLength: 3 })).map(([words, at, odd]) => words.slice(0, at % (words.length + 1)) + odd + words.slice(at % (words.length + 1))) },
);
const text = fc
  .tuple(fc.constantFrom('neurolysis', 'appendectomy', 'rhizotomy', 'Nerve Block'), fc.array(line, { maxLength: 40 }))
  .map(([word, lines]) => [`DEFINITION of ${word}`, '', `${word} is a word.`, '', ...lines].join('\n'));

function read(words: string, into: MedicalGraph): ReadEntry {
  const result = readEntry(words, into);
  // What is refused, as for a NUL in it, is not read.
  fc.pre(result.ok);
  return result.value;
}

const compact = (words: string) => words.normalize('NFD').replace(/\[[\p{L}/]*\/\]|[^\p{L}\p{N}]/gu, '').toLowerCase();

function quotesOf({ sections }: DataFile): string[] {
  return sections.flatMap(({ facts }) => facts.flatMap(({ says }) => says ?? [])).map(compact);
}

/** A line is quoted when a receipt stands in it, or it stands in one, behind a heading or not; of one that goes on, an end. */
function isQuoted(words: string, quotes: readonly string[]): boolean {
  return [words, words.replace(/^[^:—]*[:—]/, '')].map(compact).some((wanted) => isPartOf(wanted, quotes));
}

function isPartOf(wanted: string, quotes: readonly string[]): boolean {
  return quotes.some((says) => says !== '' && (wanted.includes(says) || says.includes(wanted.slice(0, 8)) || says.includes(wanted.slice(-8))));
}

describe('any text', () => {
  it('has each of its lines quoted in the file, or said to say nothing, or listed as not understood', () => {
    fc.assert(
      fc.property(text, (words) => {
        const { file, report } = read(words, graph);
        const listed = new Set([...report.silent, ...report.notUnderstood].map((place) => place.line));
        const quotes = quotesOf(file);
        const lost = words.split(/\r\n|[\n\r\u2028\u2029]/).filter((one, index) => compact(one) !== '' && !listed.has(index + 1) && !isQuoted(one, quotes));
        expect(lost).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });

  it('gives a file that joins the graph without an error, as it does when it is read from disk beside the others', () => {
    fc.assert(
      fc.property(text, (words) => {
        const { file } = read(words, graph);
        const { graph: merged, problems } = mergeEntry(graph, file);
        expect(problems.filter(({ severity }) => severity === 'error').map(problemText)).toEqual([]);
        const together = buildGraph([...neurolysisFiles, { path: 'zz.yaml', text: writeEntry(file) }]);
        expect(exportGraph(merged)).toEqual(exportGraph(together.graph));
      }),
      { numRuns: 200 },
    );
  });

  it('adds no node when it is read again', () => {
    fc.assert(
      fc.property(text, (words) => {
        const { graph: merged } = mergeEntry(graph, read(words, graph).file);
        const again = read(words, merged);
        expect(again.report.added).toEqual([]);
        expect(mergeEntry(merged, again.file).graph.order).toBe(merged.order);
      }),
      { numRuns: 200 },
    );
  });

  it('invents no code: each that is new stands in the text', () => {
    fc.assert(
      fc.property(text, (words) => {
        const codes = read(words, graph).report.added.filter(({ kind }) => kind === 'code');
        expect(codes.filter(({ label }) => !words.includes(label))).toEqual([]);
      }),
      { numRuns: 200 },
    );
  });
});

describe('a text of the largest size', () => {
  it.each([
    ['one word', 'a'],
    ['blanks and brackets', '( '],
    ['bullets', '• Name — words that follow it; more words.\n'],
    ['codes', 'G89.21 (chronic pain), '],
    ['rows', 'G89.21Chronic pain due to trauma\n'],
    ['hyphens', '-'],
    ['dots', '. '],
    ['names without a dash', 'Nerve entrapment syndromecompression neuropathy of the hand\n'],
  ])('of %s is read in seconds', (_, unit) => {
    // Lines are as long as they may be.
    const body = Array.from({ length: 7 }, () => unit.repeat(Math.floor(19_900 / unit.length))).join('\n');
    const start = performance.now();
    for (const heading of ['Definition', 'ETYMOLOGY', 'ALIASES', 'RELATED TERMS', 'ICD-10-CM CODES', 'Coding Note']) {
      readEntry(`DEFINITION of neurolysis\n\nNeurolysis is a word.\n\n${heading}\n${body}`, graph);
    }
    expect(performance.now() - start).toBeLessThan(60_000);
  });
});
