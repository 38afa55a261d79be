import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { relationNames, type Relation } from '../vocabulary/relations';
import type { EdgeAttributes, NodeAttributes } from '../vocabulary/schema';
import { explainUnjoined } from './explainUnjoined';
import { findPaths } from './findPaths';
import { edgeKey } from './GraphDraft';
import { createMedicalGraph, type MedicalGraph } from './MedicalGraph';
import { nearestReachable } from './nearestReachable';

const ground = (): Pick<EdgeAttributes, 'sources' | 'standing'> => ({ sources: [], standing: 'stated' });

/** Terms, suffixes where a name begins with a hyphen, and edges between them. */
function graphOf(names: string, ...edges: readonly (readonly [from: string, relation: Relation, to: string])[]): MedicalGraph {
  const graph = createMedicalGraph();
  for (const label of names.split(', ')) graph.addNode(label, nodeOf(label));
  for (const [from, relation, to] of edges) graph.addEdgeWithKey(edgeKey(from, relation, to), from, to, { relation, ...ground() });
  return graph;
}

function nodeOf(label: string): NodeAttributes {
  return label.startsWith('-') ? { kind: 'root', position: 'suffix', meaning: label, label, ...ground() } : { kind: 'term', category: 'procedure', label, ...ground() };
}

describe('where relations are left out', () => {
  const chain = graphOf('a, b, c, d, e', ['a', 'uses', 'b'], ['b', 'related-to', 'c'], ['c', 'acts-on', 'd'], ['b', 'excludes', 'd'], ['c', 'uses', 'e']);

  it('tells the one relation that is enough, though another path would need two', () => {
    const without: Relation[] = ['related-to', 'acts-on', 'excludes'];
    expect(nearestReachable(chain, 'a', 'd', { without })).toMatchObject({ nearest: 'b', allowance: { relations: ['excludes'], path: { nodes: ['a', 'b', 'd'] } } });
    expect(explainUnjoined(chain, 'a', 'd', { without })).toBe('Nothing joins a and d without “related”, “acts on” or “not coded together (Excludes1)”. With “not coded together (Excludes1)” there is a path of 2 steps.');
  });

  it('tells of both where it takes both', () => {
    const two = graphOf('a, b, c', ['a', 'uses', 'b'], ['b', 'acts-on', 'c']);
    expect(explainUnjoined(two, 'a', 'c', { without: ['acts-on', 'uses'] })).toBe('Nothing joins a and c without “acts on” or “uses”. With them there is a path of 2 steps.');
    expect(explainUnjoined(two, 'a', 'b', { without: ['uses'] })).toBe('Nothing joins a and b without “uses”. With it there is a path of 1 step.');
  });

  it('of relations that are each enough, names that with the better path', () => {
    const either = graphOf('a, b', ['a', 'related-to', 'b'], ['a', 'uses', 'b']);
    expect(nearestReachable(either, 'a', 'b', { without: ['related-to', 'uses'] }).allowance?.relations).toEqual(['uses']);
  });

  it('nearest is what shares the most with the end', () => {
    const shared = graphOf('a, b, c, d, -lysis, neur/o', ['a', 'uses', 'b'], ['a', 'uses', 'c'], ['b', 'built-from', '-lysis'], ['c', 'built-from', '-lysis'], ['c', 'built-from', 'neur/o'], ['d', 'built-from', '-lysis'], ['d', 'built-from', 'neur/o']);
    expect(nearestReachable(shared, 'a', 'd', { without: ['built-from'] }).nearest).toBe('c');
  });
});

describe('where nothing joins two at all', () => {
  const apart = graphOf('nerve block, nerve repair, joint repair, -ectomy, ulnar nerve graft', ['nerve block', 'uses', '-ectomy'], ['-ectomy', 'uses', 'nerve repair'], ['nerve repair', 'uses', 'joint repair']);

  it('nearest is what shares words with the end', () => {
    expect(explainUnjoined(apart, 'nerve block', 'ulnar nerve graft')).toBe('Nothing joins nerve block and ulnar nerve graft. The nearest to ulnar nerve graft that can be reached from nerve block is nerve repair.');
  });

  it('says that no relation would help', () => {
    expect(explainUnjoined(apart, 'joint repair', 'ulnar nerve graft', { without: ['excludes'] })).toBe(
      'Nothing joins joint repair and ulnar nerve graft, whatever relations are allowed. The nearest to ulnar nerve graft that can be reached from joint repair is nerve repair.',
    );
  });

  it('without a word in common it is the nearest of the same kind', () => {
    apart.addNode('ptosis', nodeOf('ptosis'));
    expect(nearestReachable(apart, 'nerve block', 'ptosis')).toEqual({ nearest: 'nerve repair' });
  });

  it('says where nothing is reached', () => {
    expect(explainUnjoined(apart, 'ulnar nerve graft', 'nerve block')).toBe('Nothing joins ulnar nerve graft and nerve block. Nothing at all can be reached from ulnar nerve graft.');
  });
});

it('in any graph, what it says to allow makes a path, nothing less does, and the nearest can be reached', () => {
  const edges = fc.array(fc.tuple(fc.nat(6), fc.constantFrom(...relationNames.slice(0, 5)), fc.nat(6)), { maxLength: 10 });
  const without = fc.subarray(relationNames.slice(0, 5), { minLength: 1 });
  fc.assert(
    fc.property(edges, without, (joined, left) => {
      const graph = graphOf('0, 1, 2, 3, 4, 5, 6');
      for (const [from, relation, to] of joined) graph.mergeEdgeWithKey(edgeKey(`${from}`, relation, `${to}`), `${from}`, `${to}`, { relation, ...ground() });
      const joins = (relations: readonly Relation[]): boolean => findPaths(graph, '0', '6', { without: left.filter((relation) => !relations.includes(relation)) }).length > 0;
      fc.pre(!joins([]));
      const { nearest, allowance } = nearestReachable(graph, '0', '6', { without: left });
      expect(joins(allowance?.relations ?? left)).toBe(allowance !== undefined);
      for (const few of subsets(left).filter((set) => set.length < (allowance?.relations.length ?? 0))) expect(joins(few)).toBe(false);
      expect(nearest === undefined || findPaths(graph, '0', nearest, { without: left }).length > 0).toBe(true);
    }),
    { numRuns: 300 },
  );
});

function subsets(relations: readonly Relation[]): Relation[][] {
  return relations.reduce<Relation[][]>((sets, relation) => [...sets, ...sets.map((set) => [...set, relation])], [[]]);
}
