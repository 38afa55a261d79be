import { buildDictionary, type Dictionary } from './Dictionary';
import { groupNumbers, type NumberGroups } from './groupNumbers';
import { fieldStrength, strengths, type SearchDocument } from './SearchDocument';
import { spellings } from './spellings';

/** A word in a posting stands at one of this many places of its entry; later ones count as the last. */
export const placeCount = 8;

/** Every spelling of every text, as numbers of words. Documents are numbered in the order in which ties are broken. */
export interface Entries {
  readonly documents: readonly SearchDocument[];
  readonly dictionary: Dictionary;
  /** Per entry: its document, the field in it, how strong that is, whether it is not as written, and its words. */
  readonly document: Int32Array;
  readonly field: Uint16Array;
  readonly strength: Uint8Array;
  readonly isRespelled: Uint8Array;
  readonly words: NumberGroups;
  /** Per word of the dictionary: entry × placeCount + place, for each time that it occurs. */
  readonly postings: NumberGroups;
}

const kindOrder = ['term', 'alias', 'root', 'code', 'rule', 'appendix'];

export function buildEntries(unordered: readonly SearchDocument[]): Entries {
  const documents = unordered.toSorted(compareDocuments);
  const table = readEntries(documents);
  const { words, numbers } = sortedWords(table.words);
  const entryOfWord: number[] = [];
  const places: number[] = [];
  const wordNumbers: number[] = [];
  table.words.forEach((entryWords, entry) => {
    entryWords.forEach((word, place) => {
      entryOfWord.push(entry);
      wordNumbers.push(numbers.get(word) ?? 0);
      places.push(entry * placeCount + Math.min(place, placeCount - 1));
    });
  });
  return {
    documents,
    dictionary: buildDictionary(words),
    document: Int32Array.from(table.document),
    field: Uint16Array.from(table.field),
    strength: Uint8Array.from(table.strength),
    isRespelled: Uint8Array.from(table.isRespelled),
    words: groupNumbers(table.words.length, entryOfWord, wordNumbers),
    postings: groupNumbers(words.length, wordNumbers, places),
  };
}

/** Shorter label first, then term, alias, root, code, rule, then id: how hits of equal worth are ordered. */
function compareDocuments(a: SearchDocument, b: SearchDocument): number {
  return a.label.length - b.label.length || kindOrder.indexOf(a.kind) - kindOrder.indexOf(b.kind) || (a.id < b.id ? -1 : 1);
}

interface EntryTable {
  readonly document: number[];
  readonly field: number[];
  readonly strength: number[];
  readonly isRespelled: number[];
  readonly words: string[][];
}

function readEntries(documents: readonly SearchDocument[]): EntryTable {
  const table: EntryTable = { document: [], field: [], strength: [], isRespelled: [], words: [] };
  documents.forEach(({ fields }, document) => {
    fields.forEach(({ field, text }, index) => {
      const strength = fieldStrength(field);
      spellings(text, strength <= strengths.otherName).forEach((words, spelling) => {
        table.document.push(document);
        table.field.push(index);
        table.strength.push(strength);
        table.isRespelled.push(spelling > 0 ? 1 : 0);
        table.words.push(words);
      });
    });
  });
  return table;
}

function sortedWords(lists: readonly string[][]): { words: string[]; numbers: Map<string, number> } {
  const different = new Set<string>();
  for (const list of lists) for (const word of list) different.add(word);
  const words = [...different].toSorted();
  return { words, numbers: new Map(words.map((word, index) => [word, index])) };
}
