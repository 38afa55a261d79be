import { buildDictionary, type Dictionary } from './Dictionary';
import { groupNumbers, type Emit, type NumberGroups } from './groupNumbers';
import { fieldStrength, strengths, type SearchDocument, type Strength } from './SearchDocument';
import { spellings } from './spellings';
import type { Kind } from '../vocabulary/kinds';

/**
 * Every spelling of every text as an entry: numbers of words. Documents are numbered in the order in which ties are
 * broken, and entries in the order of their documents, so that a lower number is always the better one of two equals.
 */
export interface Entries {
  readonly documents: readonly SearchDocument[];
  readonly dictionary: Dictionary;
  /** Per document its first entry, and one more for the end. */
  readonly entriesOf: Int32Array;
  /** Per entry: its document, the field in it, how strong that is, 1 where it is not as written, and its words. */
  readonly document: Int32Array;
  readonly field: Uint16Array;
  readonly strength: readonly Strength[];
  readonly isRespelled: Uint8Array;
  readonly words: NumberGroups;
  /** Per word, where it occurs: entry × 2, plus 1 where other words stand before it. First in labels as written, then in all else. */
  readonly postings: NumberGroups;
  /** Per word, the labels that begin with it. */
  readonly labelsFrom: NumberGroups;
}

const kindOrder: Readonly<Record<Kind, number>> = { term: 0, alias: 1, root: 2, code: 3, rule: 4, appendix: 5 };

export function buildEntries(unordered: readonly SearchDocument[]): Entries {
  const documents = unordered.toSorted(compareDocuments);
  const table = readEntries(documents);
  const { sorted, numbers } = sortWords(table.numbers);
  const entryCount = table.document.length;
  const words = { starts: Int32Array.from(table.starts), values: Int32Array.from(table.words, (word) => numbers[word] ?? 0) };
  return {
    documents,
    dictionary: buildDictionary(sorted),
    document: Int32Array.from(table.document),
    entriesOf: groupNumbers(documents.length, (emit) => table.document.forEach(emit)).starts,
    field: Uint16Array.from(table.field),
    strength: table.strength,
    isRespelled: Uint8Array.from(table.isRespelled),
    words,
    postings: groupNumbers(sorted.length, (emit) => {
      for (let entry = 0; entry < entryCount; entry += 1) if (isLabelAsWritten(table, entry)) emitPostings(words, entry, emit);
      for (let entry = 0; entry < entryCount; entry += 1) if (!isLabelAsWritten(table, entry)) emitPostings(words, entry, emit);
    }),
    labelsFrom: groupNumbers(sorted.length, (emit) => {
      for (let entry = 0; entry < entryCount; entry += 1) if (isLabelAsWritten(table, entry)) emit(words.values[words.starts[entry] ?? 0] ?? 0, entry);
    }),
  };
}

/** Headwords before their aliases, then the shorter label first, then term, alias, root, code, rule, then id: how hits of equal worth are ordered. */
function compareDocuments(a: SearchDocument, b: SearchDocument): number {
  return Number(a.kind === 'alias') - Number(b.kind === 'alias') || a.label.length - b.label.length || kindOrder[a.kind] - kindOrder[b.kind] || (a.id < b.id ? -1 : Number(a.id > b.id));
}

interface EntryTable {
  readonly document: number[];
  readonly field: number[];
  readonly strength: Strength[];
  readonly isRespelled: number[];
  /** The words of the entries one after the other, numbered as they come, and where each entry's begin. */
  readonly words: number[];
  readonly starts: number[];
  readonly numbers: Map<string, number>;
}

function readEntries(documents: readonly SearchDocument[]): EntryTable {
  const table: EntryTable = { document: [], field: [], strength: [], isRespelled: [], words: [], starts: [0], numbers: new Map() };
  documents.forEach(({ fields }, document) => {
    fields.forEach(({ field, text }, index) => {
      const strength = fieldStrength(field);
      spellings(text, strength <= strengths.otherName).forEach((words, spelling) => {
        table.document.push(document);
        table.field.push(index);
        table.strength.push(strength);
        table.isRespelled.push(spelling > 0 ? 1 : 0);
        for (const word of words) table.words.push(numberOf(table.numbers, word));
        table.starts.push(table.words.length);
      });
    });
  });
  return table;
}

function numberOf(numbers: Map<string, number>, word: string): number {
  const known = numbers.get(word);
  if (known !== undefined) return known;
  numbers.set(word, numbers.size);
  return numbers.size - 1;
}

/** The words in order, and for each number as they came its number in that order. */
function sortWords(numbersAsTheyCame: ReadonlyMap<string, number>): { sorted: string[]; numbers: Int32Array } {
  const sorted = [...numbersAsTheyCame.keys()].toSorted();
  const numbers = new Int32Array(sorted.length);
  sorted.forEach((word, number) => {
    numbers[numbersAsTheyCame.get(word) ?? 0] = number;
  });
  return { sorted, numbers };
}

function isLabelAsWritten({ strength, isRespelled }: EntryTable, entry: number): boolean {
  return (strength[entry] ?? strengths.text) <= strengths.code && isRespelled[entry] === 0;
}

function emitPostings({ starts, values }: NumberGroups, entry: number, emit: Emit): void {
  const start = starts[entry] ?? 0;
  const end = starts[entry + 1] ?? 0;
  for (let at = start; at < end; at += 1) emit(values[at] ?? 0, entry * 2 + (at > start ? 1 : 0));
}
