import { expect, it } from 'vitest';
import { shippedGraph } from '../graph/shippedGraph.fixture';
import { readNodeList } from './readNodeList';

it('reads names, codes and ids, each node once, whatever ends the lines', () => {
  const { nodes, unknown } = readNodeList(shippedGraph, '# handout\r\nneurolysis\r\n\r\n  icd-10-cm:G89.4  \rg894\nno such thing\n-lysis');
  expect(nodes.map(({ line, id }) => [line, id])).toEqual([[2, 'term:neurolysis'], [4, 'icd-10-cm:G89.4'], [7, expect.stringContaining('lysis')]]);
  expect(unknown).toEqual([{ line: 6, text: 'no such thing' }]);
});
