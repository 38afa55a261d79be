import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Kind } from '../vocabulary/kinds';
import { createSearchIndex, type SearchDocument, type SearchField } from './SearchIndex';

function node(kind: Kind, id: string, label: string, ...others: SearchField[]): SearchDocument {
  const field = kind === 'code' ? 'code' : 'name';
  const caption = kind === 'alias' ? 'alias of neurolysis' : field;
  return { id, label, kind, fields: [{ field, text: label, caption }, ...others] };
}

const other = (field: SearchField['field'], text: string, caption: string): SearchField => ({ field, text, caption });

const documents: SearchDocument[] = [
  node('term', 'term:neurolysis', 'neurolysis', other('alias', 'nerve ablation', 'alias'), other('alias', 'nerve destruction', 'alias'), other('text', 'controlled destruction of nerve tissue', 'meaning')),
  node('alias', 'alias:nerve-ablation', 'nerve ablation'),
  node('alias', 'alias:nerve-destruction', 'nerve destruction'),
  node('term', 'term:nerve-block', 'nerve block'),
  node('term', 'term:hemolysis', 'hemolysis'),
  node('term', 'term:neuron', 'neuron'),
  node('term', 'term:radiofrequency', 'radiofrequency'),
  node('term', 'term:carpal-tunnel-syndrome', 'carpal tunnel syndrome'),
  node('term', 'term:trigeminal-neuralgia', 'trigeminal neuralgia'),
  node('term', 'term:chronic-pain-syndrome', 'chronic pain syndrome'),
  node('term', 'term:constructor', 'constructor'),
  node('term', 'term:rtl', '\u202erhizotomy\u202c'),
  node('term', 'term:arabic', 'عصب'),
  node('term', 'term:brain', '🧠'),
  node('root', 'root:neur-o', 'neur/o', other('original', 'νεῦρον', 'Greek'), other('transliteration', 'neûron', 'Greek'), other('meaning', 'nerve', 'meaning')),
  node('root', 'root:-lysis', '-lysis', other('original', 'λύσις', 'Greek'), other('meaning', 'loosening', 'meaning')),
  node('code', 'icd-10-cm:G89.4', 'G89.4', other('title', 'Chronic pain syndrome', 'title')),
  node('code', 'icd-10-cm:G89.21', 'G89.21', other('title', 'Chronic pain due to trauma', 'title')),
  node('code', 'icd-10-cm:G56.01', 'G56.01', other('title', 'Carpal tunnel syndrome, right upper limb', 'title')),
  node('code', 'cpt:64640', '64640'),
  node('code', 'cpt:64630', '64630'),
  node('rule', 'rule:add-on', 'add-on code needs its primary'),
];

const index = createSearchIndex(documents);
const ids = (query: string): string[] => index.search(query).map(({ id }) => id);

describe('what is found first', () => {
  it.each([
    ['a label', 'neurolysis', 'term:neurolysis'],
    ['its beginning', 'neurol', 'term:neurolysis'],
    ['an other name that is a node', 'nerve ablation', 'alias:nerve-ablation'],
    ['beginnings of words', 'nerve destr', 'alias:nerve-destruction'],
    ['in any order', 'destr nerve', 'alias:nerve-destruction'],
    ['of three words', 'syn tun carp', 'term:carpal-tunnel-syndrome'],
    ['letters swapped', 'nuerolysis', 'term:neurolysis'],
    ['a letter left out', 'trigeminl neuralgia', 'term:trigeminal-neuralgia'],
    ['the first letter wrong', 'meurolysis', 'term:neurolysis'],
    ['an error in a beginning', 'nuerol', 'term:neurolysis'],
    ['two errors in a long word', 'carpal tunnel syndrmoee', 'term:carpal-tunnel-syndrome'],
    ['a space left out', 'nerveblock', 'term:nerve-block'],
    ['a space put in', 'radio frequency', 'term:radiofrequency'],
    ['a hyphen put in', 'radio-frequency', 'term:radiofrequency'],
    ['a hyphen left out', 'addon code', 'rule:add-on'],
    ['British spelling', 'haemolysis', 'term:hemolysis'],
    ['Greek', 'νεῦρον', 'root:neur-o'],
    ['Greek without accents', 'νευρον', 'root:neur-o'],
    ['Greek in capitals', 'ΛΥΣΙΣ', 'root:-lysis'],
    ['Greek in Latin letters', 'lusis', 'root:-lysis'],
    ['Greek in Latin letters with accents', 'lúsis', 'root:-lysis'],
    ['a word part with its slash', 'neur/o', 'root:neur-o'],
    ['a word part in one', 'neuro', 'root:neur-o'],
    ['a stem with a hyphen', 'neur-', 'root:neur-o'],
    ['a suffix without its hyphen', 'lysis', 'root:-lysis'],
    ['a code', 'G89.4', 'icd-10-cm:G89.4'],
    ['a code without dot', 'g8921', 'icd-10-cm:G89.21'],
    ['a code of digits', '64640', 'cpt:64640'],
    ['a title of a code', 'pain due to trauma', 'icd-10-cm:G89.21'],
    ['a meaning', 'loosening', 'root:-lysis'],
    ['a label with bidi controls', 'rhizotomy', 'term:rtl'],
    ['another script', 'عصب', 'term:arabic'],
    ['a picture', '🧠', 'term:brain'],
    ['a word of the language that this is written in', 'constructor', 'term:constructor'],
  ])('%s', (_, query, wanted) => {
    expect(ids(query)[0]).toBe(wanted);
  });

  it('gives Greek letters to the Greek word, Latin ones to the Latin word first', () => {
    expect(ids('νεῦρον').slice(0, 2)).toEqual(['root:neur-o', 'term:neuron']);
    expect(ids('neuron').slice(0, 2)).toEqual(['term:neuron', 'root:neur-o']);
  });

  it('finds the headword of an alias right after it', () => {
    expect(ids('nerve ablation').slice(0, 2)).toEqual(['alias:nerve-ablation', 'term:neurolysis']);
  });

  it('lists all codes under a beginning', () => {
    expect(ids('G89.')).toEqual(['icd-10-cm:G89.4', 'icd-10-cm:G89.21']);
  });

  it('finds parts of words after beginnings of words', () => {
    expect(ids('lysis')).toEqual(['root:-lysis', 'term:hemolysis', 'term:neurolysis']);
  });

  it('never takes a code that there is for another, and one that there is not only for want of better', () => {
    expect(ids('64640')).toEqual(['cpt:64640']);
    expect(ids('64604')).toContain('cpt:64640');
  });

  it('holds some of the words where none holds all', () => {
    expect(index.search('trigeminal nerve headache zzzz')[0]).toBeUndefined();
    expect(index.search('trigeminal neuralgia zzzz')[0]).toMatchObject({ id: 'term:trigeminal-neuralgia', matched: 'name (some of the words)' });
  });
});

describe('what it says of a hit', () => {
  it.each([
    ['neurolysis', 'term:neurolysis', 'name'],
    ['nerve abl', 'alias:nerve-ablation', 'alias of neurolysis'],
    ['nerve abl', 'term:neurolysis', 'alias: nerve ablation'],
    ['νευρ', 'root:neur-o', 'Greek: νεῦρον'],
    ['chronic pain', 'icd-10-cm:G89.4', 'title: Chronic pain syndrome'],
    ['nuerolysis', 'term:neurolysis', 'name (close spelling)'],
  ])('%s: %s by its %s', (query, id, matched) => {
    expect(index.search(query).find((hit) => hit.id === id)?.matched).toBe(matched);
  });

  it.each([
    ['destr nerve', ['nerve', 'destr']],
    ['νευρ', ['νεῦρ']],
    ['g894', ['G89.4']],
    ['nuerolysis', ['neurolysis']],
    ['neuro', ['neur/o']],
  ])('%s marks %j', (query, marked) => {
    const [hit] = index.search(query);
    expect(hit?.ranges.map(([start, end]) => hit.text.slice(start, end))).toEqual(marked);
  });
});

describe('over many nodes', () => {
  const vocabulary = ['nerve', 'neuralgia', 'nerves', 'neuron', 'acute', 'acutely', 'pain', 'painful', 'of', 'a', 'lysis', 'neurolysis'];
  const label = (at: number): string => [at % 12, Math.floor(at / 12) % 12, Math.floor(at / 144)].map((word) => vocabulary[word]).join(' ');
  const many = createSearchIndex(Array.from({ length: 1728 }, (_, at) => node('term', `term:${at}`, label(at), other('alias', label((at * 7) % 1728), 'alias'), other('code', `A${at}`, 'code'))));
  const typedWord = fc.tuple(fc.constantFrom(...vocabulary), fc.integer({ min: 1, max: 10 })).map(([word, length]) => word.slice(0, length));

  it('the best are the same however many are asked for', () => {
    fc.assert(
      fc.property(fc.array(typedWord, { minLength: 1, maxLength: 3 }), fc.integer({ min: 5, max: 30 }), (words, limit) => {
        const query = words.join(' ');
        expect(many.search(query, limit)).toEqual(many.search(query, 1000).slice(0, limit));
      }),
    );
  });
});

describe('whatever is typed', () => {
  it.each(['', '   ', '.,;:!?()[]{}"\'`^~', '\u202e\u200b', '\ud800', '—'])('finds nothing for %j', (query) => {
    expect(index.search(query)).toEqual([]);
  });

  it.each([
    ['a pattern', '(a+)+$'],
    ['names of an object', '__proto__ toString hasOwnProperty'],
    ['a megabyte of one word', 'a'.repeat(1_000_000)],
    ['a megabyte of words', 'nerve '.repeat(200_000)],
    ['a megabyte of Greek', 'ῥ'.repeat(500_000)],
    ['marks on nothing', '\u0301'.repeat(10_000)],
  ])('answers %s', (_, query) => {
    expect(index.search(query).length).toBeLessThanOrEqual(documents.length);
  });

  it('answers at most as many as asked for, each once, marks inside of the text, and the same again', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'binary' }), fc.array(fc.constantFrom('nerve', 'neur', 'lys', '64', 'ae', ' ', '-', 'x')).map((parts) => parts.join(''))), fc.integer({ min: -1, max: 30 }), (query, limit) => {
        const hits = index.search(query, limit);
        expect(hits.length).toBeLessThanOrEqual(Math.max(0, limit));
        expect(new Set(hits.map(({ id }) => id)).size).toBe(hits.length);
        expect(hits.filter(({ text, ranges }) => ranges.some(([start, end]) => start < 0 || start >= end || end > text.length))).toEqual([]);
        expect(index.search(query, limit).map(({ id }) => id)).toEqual(hits.map(({ id }) => id));
      }),
    );
  });

  it.each(['n', 'ne', 'nerve', 'pain', 'carp tun', 'syndrome', 'nuerol', 'g8', 'lysis'])('answers %s the same whatever the order of the documents', (query) => {
    expect(createSearchIndex(documents.toReversed()).search(query)).toEqual(index.search(query));
  });

  it('searches an empty graph', () => {
    expect(createSearchIndex([]).search('nerve')).toEqual([]);
  });
});
