import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { buildGraph } from '#core/graph/buildGraph';
import { pathSentences } from '#core/graph/explainEdge';
import { exportGraph } from '#core/graph/exportGraph';
import { findPaths } from '#core/graph/findPaths';
import { parseGraph } from '#core/graph/parseGraph';
import { problemText } from '#core/graph/problems';
import { resolveNode } from '#core/graph/resolveNode';
import { readDataFolder } from './readDataFolder';

const { graph, problems } = buildGraph(await readDataFolder(resolve(import.meta.dirname, '../../graph-data')));

function firstPath(from: string, to: string): string[] {
  const [start, end] = [from, to].map((text) => resolveNode(graph, text, () => []));
  if (!start?.ok || !end?.ok) return [];
  const [best] = findPaths(graph, start.value.id, end.value.id);
  return best ? pathSentences(graph, best).map(({ sentence }) => sentence) : [];
}

describe('the shipped dictionary', () => {
  it('has no problems', () => {
    expect(problems.map(problemText)).toEqual([]);
  });

  it('opens as it was exported', () => {
    const exported = JSON.stringify(exportGraph(graph));
    const parsed = parseGraph(JSON.parse(exported));
    expect(parsed.ok && JSON.stringify(exportGraph(parsed.value))).toBe(exported);
  });

  it('can be walked from the headword to everything', () => {
    const reached = new Set(['term:neurolysis']);
    for (const id of reached) for (const neighbour of graph.neighbors(id)) reached.add(neighbour);
    expect(graph.nodes().filter((id) => !reached.has(id))).toEqual([]);
  });

  it('gives no CPT code a title', () => {
    expect(graph.filterNodes((_, node) => node.kind === 'code' && node.system === 'CPT' && node.title !== undefined)).toEqual([]);
  });

  it('names the sense on the way from neurolysis to 64640', () => {
    expect(firstPath('neurolysis', '64640')).toEqual([expect.stringMatching(/^neurolysis \(destroying a nerve\) is coded as 64640 \(.+\)$/)]);
  });

  it('tells the way from rhizotomy to G89.4', () => {
    expect(firstPath('rhizotomy', 'G89.4')).toEqual([
      expect.stringMatching(/^rhizotomy is told apart from neurolysis: .*peripheral nerve/),
      'neurolysis (destroying a nerve) is reported with the diagnosis G89.4 (Chronic pain syndrome)',
    ]);
  });

  it('says that 64630 is disputed', () => {
    expect(firstPath('neurolysis', '64630')).toEqual([expect.stringMatching(/ — disputed: .*pudendal/)]);
  });
});
