import { describe, expect, it } from 'vitest';
import { endsFault } from '../graph/relationEnds';
import { exportGraph } from '../graph/exportGraph';
import type { MedicalGraph } from '../graph/MedicalGraph';
import { neighbourGroups } from '../graph/neighbourGroups';
import { parseGraph } from '../graph/parseGraph';
import { shippedGraph } from '../graph/shippedGraph.fixture';
import { release2021 } from './releases.fixture';
import { releaseGraph } from './releaseGraph';

const around = ['G89.4'].flatMap((code) => release2021.entries.get(code) ?? []);

function groupsOf(graph: MedicalGraph, id: string): Record<string, string[]> {
  return Object.fromEntries(neighbourGroups(graph, id).map(({ relation, direction, sector, members }) => [`${relation} ${direction} ${sector}`, members.map((member) => member.id)]));
}

describe('a release as a graph', () => {
  const graph = releaseGraph(release2021, { around });

  it('has the headings above a code, its siblings, and what is not coded with it', () => {
    expect(groupsOf(graph, 'icd-10-cm:G89')).toMatchObject({
      'parent-code forward north-west': ['icd-10-cm:G89-G99'],
      'parent-code backward north-west': ['icd-10-cm:G89.0', 'icd-10-cm:G89.1', 'icd-10-cm:G89.2', 'icd-10-cm:G89.3', 'icd-10-cm:G89.4'],
      'excludes forward north-west': ['icd-10-cm:F45.41', 'icd-10-cm:R52'],
      'excludes2 forward north-west': ['icd-10-cm:M54', 'icd-10-cm:M54.5'],
      'code-also forward north-west': ['icd-10-cm:F45.42'],
    });
    expect(groupsOf(graph, 'icd-10-cm:G89-G99')['parent-code forward north-west']).toEqual(['icd-10-cm:Chapter-6']);
  });

  it('has inclusion terms as names', () => {
    expect(groupsOf(graph, 'icd-10-cm:G89.4')['coded-as backward west']).toEqual(['alias:chronic-pain-associated-with-significant-psychosocial-dysfunction']);
  });

  it('has a receipt on everything, in the words of the list', () => {
    expect(graph.getNodeAttributes('icd-10-cm:G89.4').sources).toEqual([
      { source: 'icd-10-cm-2021-tabular', section: 'G89 Pain, not elsewhere classified', says: 'G89.4 Chronic pain syndrome' },
      { source: 'icd-10-cm-2021-order', section: 'row 06668', says: 'G894 1 Chronic pain syndrome' },
    ]);
    expect(graph.getEdgeAttributes('icd-10-cm:G89|excludes|icd-10-cm:R52').sources.map(({ says }) => says)).toEqual(['Excludes1: generalized pain NOS (R52)', 'Excludes1: pain NOS (R52)']);
    const bare = [...graph.mapNodes((id, { sources }) => (sources.length === 0 ? id : '')), ...graph.mapEdges((key, { sources }) => (sources.length === 0 ? key : ''))];
    expect(bare.filter((one) => one !== '')).toEqual([]);
  });

  it('keeps the vocabulary, and opens as it was saved', () => {
    const whole = releaseGraph(release2021);
    expect(whole.mapEdges((_, { relation }, from, to) => endsFault(relation, from, to)).filter((fault) => fault !== undefined)).toEqual([]);
    const parsed = parseGraph(JSON.parse(JSON.stringify(exportGraph(whole))));
    expect(parsed.ok && exportGraph(parsed.value)).toEqual(exportGraph(whole));
  });
});

describe('a release that joins the shipped graph', () => {
  const before = JSON.stringify(exportGraph(shippedGraph));
  const joined = releaseGraph(release2021, { around, into: shippedGraph });

  it('makes no code twice, says nothing twice, and takes nothing away', () => {
    expect(joined.getNodeAttributes('icd-10-cm:G89.4')).toEqual(shippedGraph.getNodeAttributes('icd-10-cm:G89.4'));
    expect(shippedGraph.nodes().filter((id) => !joined.hasNode(id))).toEqual([]);
    expect(shippedGraph.edges().filter((key) => !joined.hasEdge(key))).toEqual([]);
  });

  it('leaves a dispute a dispute', () => {
    expect(joined.getNodeAttributes('icd-10-cm:G89.0')).toMatchObject({ standing: 'disputed', dispute: shippedGraph.getNodeAttributes('icd-10-cm:G89.0').dispute });
  });

  it('does not change the graph that it joins', () => {
    expect(JSON.stringify(exportGraph(shippedGraph))).toBe(before);
  });
});
