import { createSearchIndex, type SearchDocument, type SearchField } from '#core/search/SearchIndex';
import uFuzzy from '@leeoniya/ufuzzy';
import { Charset, Document } from 'flexsearch';
import Fuse from 'fuse.js';
import fuzzysort from 'fuzzysort';
import MiniSearch from 'minisearch';

/** Answers the ids of the best hits, best first. */
export interface SearchEngine {
  readonly name: string;
  readonly search: (query: string) => string[];
}

const limit = 20;

export function medroots(documents: readonly SearchDocument[]): SearchEngine {
  const index = createSearchIndex(documents);
  return { name: 'Medroots', search: (query) => index.search(query, limit).map(({ id }) => id) };
}

/**
 * What the other engines are given: the same texts in three fields, as one would set them up: the label, other names (with
 * Greek, Latin letters, variants, and codes without their dot), and all else; lower case, accents taken off, as their
 * manuals advise. Queries are folded in the same way. Each is set up as its manual advises; where that leaves a choice
 * (tokenizer, encoder, threshold, weights), as scored best on the very list of queries that it is measured on.
 */
interface Row {
  readonly id: string;
  readonly label: string;
  readonly names: string;
  readonly text: string;
}

function fold(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replaceAll('ς', 'σ');
}

function rowOf({ id, label, fields }: SearchDocument): Row {
  const texts = (...wanted: SearchField['field'][]): string => fold(fields.filter(({ field }) => wanted.includes(field)).map(({ text }) => text).join(' | '));
  const codes = fields.filter(({ field, text }) => field === 'code' && text.includes('.')).map(({ text }) => ` | ${fold(text.replace('.', ''))}`);
  return { id, label: fold(label), names: texts('alias', 'original', 'transliteration', 'variant', 'code') + codes.join(''), text: texts('title', 'meaning', 'text') };
}

/** As its manual has it for search as you type: prefixes, typing errors up to a share of a word, all words wanted, labels weigh most. */
export function miniSearch(documents: readonly SearchDocument[], fuzzy: number): SearchEngine {
  const index = new MiniSearch<Row>({ fields: ['label', 'names', 'text'], searchOptions: { prefix: true, fuzzy, combineWith: 'AND', boost: { label: 4, names: 2 } } });
  index.addAll(documents.map(rowOf));
  return { name: 'minisearch', search: (query) => index.search(fold(query)).slice(0, limit).map(({ id }) => String(id)) };
}

/** Matches beginnings and ends of words and, by its own Latin encoder, words that sound alike; fields in the order of their weight. */
export function flexSearch(documents: readonly SearchDocument[]): SearchEngine {
  const index = new Document({
    document: { id: 'id', index: ['label', 'names', 'text'].map((field) => ({ field, tokenize: 'bidirectional' as const, encoder: Charset.LatinExtra })) },
  });
  for (const { id, label, names, text } of documents.map(rowOf)) index.add({ id, label, names, text });
  return { name: 'flexsearch', search: (query) => [...new Set(index.search(fold(query), { limit }).flatMap(({ result }) => result.map(String)))].slice(0, limit) };
}

/** One typing error a word (`intraMode` 1). Quick: Latin letters and words in order only; else as its manual has it for other scripts, and words in any order. */
export function microFuzzy(documents: readonly SearchDocument[], isQuick: boolean): SearchEngine {
  const rows = documents.map(rowOf);
  const haystack = rows.map(({ label, names, text }) => [label, names, text].filter((part) => part !== '').join(' | '));
  const anyScript = { unicode: true, interSplit: "[^\\p{L}\\d']+", intraSplit: '\\p{Ll}\\p{Lu}', intraBound: '\\p{L}\\d|\\d\\p{L}|\\p{Ll}\\p{Lu}', intraChars: "[\\p{L}\\d']", intraContr: "'\\p{L}{1,2}\\b" };
  const fuzzy = new uFuzzy({ intraMode: 1, ...(isQuick ? {} : anyScript) });
  return {
    name: 'uFuzzy',
    search: (query) => {
      const [found, info, order] = fuzzy.search(haystack, fold(query), isQuick ? 0 : 3);
      const best = info && order ? order.map((at) => info.idx[at] ?? 0) : (found ?? []);
      return best.slice(0, limit).map((at) => rows[at]?.id ?? '');
    },
  };
}

/** Over a snapshot, as its manual advises for lists that do not change; labels before names before texts. */
export function fuzzySort(documents: readonly SearchDocument[]): SearchEngine {
  const snapshot = fuzzysort.snapshot(documents.map(rowOf), { keys: ['label', 'names', 'text'] });
  return { name: 'fuzzysort', search: (query) => fuzzysort.go(fold(query), snapshot, { limit, threshold: 0.2 }).map(({ obj }) => obj.id) };
}

/** Word by word (`useTokenSearch`), anywhere in a text; labels weigh most. */
export function fuse(documents: readonly SearchDocument[]): SearchEngine {
  const keys = [{ name: 'label', weight: 4 }, { name: 'names', weight: 2 }, { name: 'text', weight: 1 }];
  const index = new Fuse(documents.map(rowOf), { keys, ignoreLocation: true, useTokenSearch: true, threshold: 0.4 });
  return { name: 'fuse.js', search: (query) => index.search(fold(query), { limit }).map(({ item }) => item.id) };
}
