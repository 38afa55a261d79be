import { expect, it } from 'vitest';
import { createMedicalGraph } from '../graph/MedicalGraph';
import { searchDocuments } from './searchDocuments';

const sources = [{ source: 'entry', section: 'Aliases', says: 'nerve ablation' }];
const stated = { sources, standing: 'stated' } as const;

function smallGraph() {
  const graph = createMedicalGraph();
  graph.addNode('term:neurolysis', { kind: 'term', label: 'neurolysis', category: 'procedure', literal: 'nerve loosening', ...stated });
  graph.addNode('alias:nerve-ablation', { kind: 'alias', label: 'nerve ablation', aliasKind: 'synonym', ...stated });
  graph.addNode('alias:neurolytic', { kind: 'alias', label: 'neurolytic', aliasKind: 'word-form', ...stated });
  graph.addNode('root:neur-o', { kind: 'root', label: 'neur/o', position: 'combining-form', meaning: 'nerve', language: 'Greek', original: 'νεῦρον', transliteration: 'neûron', ...stated });
  graph.addNode('icd-10-cm:G89.4', { kind: 'code', label: 'G89.4', system: 'ICD-10-CM', code: 'G89.4', title: 'Chronic pain syndrome', ...stated });
  graph.addEdge('alias:nerve-ablation', 'term:neurolysis', { relation: 'synonym-of', ...stated });
  graph.addEdge('alias:neurolytic', 'term:neurolysis', { relation: 'word-form-of', ...stated });
  graph.addEdge('term:neurolysis', 'root:neur-o', { relation: 'built-from', ...stated });
  return graph;
}

const documentOf = (id: string) => searchDocuments(smallGraph()).find((document) => document.id === id);

it('searches a term by its name, its other names and its text', () => {
  expect(documentOf('term:neurolysis')?.fields).toEqual([
    { field: 'name', text: 'neurolysis', caption: 'name' },
    { field: 'alias', text: 'nerve ablation', caption: 'alias' },
    { field: 'alias', text: 'neurolytic', caption: 'alias' },
    { field: 'text', text: 'nerve loosening', caption: 'literally' },
  ]);
});

it('says of an alias what it is an alias of', () => {
  expect(documentOf('alias:nerve-ablation')?.fields[0]?.caption).toBe('alias of neurolysis');
  expect(documentOf('alias:neurolytic')?.fields[0]?.caption).toBe('alias of neurolysis (word form)');
});

it('searches a word part by its original and a code by its title', () => {
  expect(documentOf('root:neur-o')?.fields.map(({ text }) => text)).toEqual(['neur/o', 'νεῦρον', 'neûron', 'nerve']);
  expect(documentOf('icd-10-cm:G89.4')?.fields.map(({ text }) => text)).toEqual(['G89.4', 'Chronic pain syndrome']);
});

it('makes plain data that can go to a worker', () => {
  const documents = searchDocuments(smallGraph());
  expect(structuredClone(documents)).toEqual(documents);
});
