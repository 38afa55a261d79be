import { expect, it } from 'vitest';
import { createMedicalGraph } from '../graph/MedicalGraph';
import { compassLayout } from './compassLayout';
import { overlaps } from './fixtures';
import { startView } from './viewChanges';

const stated = { sources: [], standing: 'stated' as const };

it('keeps a caption that is wider than its word part clear of the next, where the line to the past parts the row', () => {
  const graph = createMedicalGraph();
  for (const id of ['focus', 'past', 'a', 'b']) graph.addNode(id, { kind: 'root', label: id, position: 'suffix', meaning: id, ...stated });
  graph.addEdge('focus', 'past', { relation: 'related-to', ...stated });
  graph.addEdge('focus', 'a', { relation: 'confusable-with', sense: 'destroying', ...stated });
  graph.addEdge('focus', 'b', { relation: 'cognate-of', sense: 'destroying', ...stated });
  const layout = compassLayout(graph, startView('focus', { node: 'past', side: 'south' }));
  expect(layout.texts.filter(({ style }) => style === 'caption').map(({ text }) => text)).toEqual(expect.arrayContaining([expect.stringContaining('destroying')]));
  expect(overlaps(layout)).toEqual([]);
});
