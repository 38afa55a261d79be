import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildGraph } from './buildGraph';
import { relationNames, type Relation } from '../vocabulary/relations';
import type { EdgeAttributes } from '../vocabulary/schema';
import { pathSentences } from './explainEdge';
import { findPaths } from './findPaths';
import { edgeKey } from './GraphDraft';
import { createMedicalGraph, type MedicalGraph } from './MedicalGraph';
import { neurolysisFiles } from './neurolysisFiles.fixture';
import { stepCost, throughCost } from './WalkCosts';

const ground = (): Pick<EdgeAttributes, 'sources' | 'standing'> => ({ sources: [{ source: 'entry', section: 'a', says: 'b' }], standing: 'stated' });

interface RandomGraph {
  readonly size: number;
  readonly joined: readonly (readonly [from: number, to: number, relation: (typeof relationNames)[number]])[];
}

/** Up to ten terms, joined any way. */
const randomGraph: fc.Arbitrary<RandomGraph> = fc.integer({ min: 2, max: 10 }).chain((size) =>
  fc.record({ size: fc.constant(size), joined: fc.array(fc.tuple(fc.nat(size - 1), fc.nat(size - 1), fc.constantFrom(...relationNames)), { maxLength: 25 }) }),
);

/** `joined` decides the order in which the graph is filled. */
function toGraph({ size, joined }: RandomGraph): MedicalGraph {
  const graph = createMedicalGraph();
  for (let index = 0; index < size; index += 1) graph.addNode(`term:${index}`, { kind: 'term', category: 'procedure', label: `${index}`, ...ground() });
  for (const [from, to, relation] of joined) {
    const key = edgeKey(`term:${from}`, relation, `term:${to}`);
    if (!graph.hasEdge(key)) graph.addEdgeWithKey(key, `term:${from}`, `term:${to}`, { relation, ...ground() });
  }
  return graph;
}

describe('in any graph', () => {
  const without = fc.subarray([...relationNames], { maxLength: 12 });
  const searches = randomGraph.chain((random) => fc.tuple(fc.constant(random), fc.nat(random.size - 1), fc.nat(random.size - 1), fc.oneof(fc.constant([]), without)));
  const everywhere = (check: (graph: MedicalGraph, from: string, to: string, options: { without: readonly Relation[] }) => void) =>
    fc.assert(fc.property(searches, ([random, from, to, left]) => check(toGraph(random), `term:${from}`, `term:${to}`, { without: left })), { numRuns: 300 });

  it('paths are whole: from end to end, every step an edge, no node twice', () => {
    everywhere((any, from, to, options) => {
      for (const { nodes, edges } of findPaths(any, from, to, options)) {
        expect([nodes[0], nodes.at(-1)]).toEqual([from, to]);
        expect(new Set(nodes).size).toBe(nodes.length);
        expect(edges.map((edge, index) => any.opposite(nodes[index], edge))).toEqual(nodes.slice(1));
      }
    });
  });

  it('paths differ and stand by what they cost', () => {
    everywhere((any, from, to, options) => {
      const paths = findPaths(any, from, to, options);
      expect(new Set(paths.map(({ nodes }) => nodes.join())).size).toBe(paths.length);
      expect(paths.map(({ cost }) => cost)).toEqual(paths.map(({ cost }) => cost).toSorted((a, b) => a - b));
    });
  });

  it('the first three are the cheapest of all that there are', () => {
    everywhere((any, from, to, options) => {
      const all = everyCost(any, from, to, options.without).slice(0, 3);
      const worthwhile = all.filter((cost) => cost <= (all[0] ?? 0) + 600);
      expect(findPaths(any, from, to, options).map(({ cost }) => cost)).toEqual(worthwhile);
    });
  });

  it('no step uses a relation that is left out', () => {
    everywhere((any, from, to, options) => {
      const used = findPaths(any, from, to, options).flatMap(({ edges }) => edges.map((edge) => any.getEdgeAttribute(edge, 'relation')));
      expect(used.filter((relation) => options.without.includes(relation))).toEqual([]);
    });
  });

  it('the way back costs the same', () => {
    everywhere((any, from, to, options) => {
      expect(findPaths(any, to, from, options).map(({ cost }) => cost)).toEqual(findPaths(any, from, to, options).map(({ cost }) => cost));
    });
  });

  it('the order in which the graph was filled changes nothing', () => {
    fc.assert(
      fc.property(searches, ([random, from, to, left]) => {
        const turned = toGraph({ ...random, joined: random.joined.toReversed() });
        expect(findPaths(turned, `term:${from}`, `term:${to}`, { without: left })).toEqual(findPaths(toGraph(random), `term:${from}`, `term:${to}`, { without: left }));
      }),
    );
  });

  it('what was searched before changes nothing', () => {
    fc.assert(
      fc.property(searches, fc.array(fc.tuple(fc.nat(9), fc.nat(9), without), { maxLength: 4 }), ([random, from, to, left], earlier) => {
        const used = toGraph(random);
        for (const [a, b, other] of earlier) findPaths(used, `term:${a % random.size}`, `term:${b % random.size}`, { without: other });
        expect(findPaths(used, `term:${from}`, `term:${to}`, { without: left })).toEqual(findPaths(toGraph(random), `term:${from}`, `term:${to}`, { without: left }));
      }),
    );
  });
});

/** What every path without a loop costs, cheapest first, found by walking them all; of edges side by side only the cheapest. */
function everyCost(any: MedicalGraph, from: string, to: string, without: readonly Relation[]): number[] {
  const steps = (at: string): [string, number][] => {
    const cheapest = new Map<string, number>();
    any.forEachEdge(at, (_, attributes, source, target) => {
      const next = source === at ? target : source;
      if (!without.includes(attributes.relation)) cheapest.set(next, Math.min(stepCost(attributes), cheapest.get(next) ?? Infinity));
    });
    return [...cheapest];
  };
  const walk = (at: string, cost: number, seen: readonly string[]): number[] => {
    if (at === to) return [cost];
    const entry = at === from ? 0 : throughCost(any.getNodeAttribute(at, 'kind'), any.degree(at));
    return steps(at).flatMap(([next, step]) => (seen.includes(next) ? [] : walk(next, cost + entry + step, [...seen, next])));
  };
  return walk(from, 0, [from]).toSorted((a, b) => a - b);
}

it('knows of what was added, changed or taken away since', () => {
  const graph = toGraph({ size: 4, joined: [[0, 1, 'uses'], [1, 2, 'uses']] });
  const nodes = (): readonly string[] | undefined => findPaths(graph, 'term:0', 'term:2')[0]?.nodes;
  expect(nodes()).toEqual(['term:0', 'term:1', 'term:2']);
  graph.addEdgeWithKey('short', 'term:0', 'term:2', { relation: 'excludes', ...ground() });
  expect(nodes()).toEqual(['term:0', 'term:1', 'term:2']);
  graph.setEdgeAttribute('short', 'relation', 'uses');
  expect(nodes()).toEqual(['term:0', 'term:2']);
  graph.dropNode('term:1');
  graph.dropEdge('short');
  expect(nodes()).toBeUndefined();
});

const { graph: entry } = buildGraph(neurolysisFiles);

function sentences(from: string, to: string): string[] {
  const [best] = findPaths(entry, from, to);
  return best ? pathSentences(entry, best).map(({ sentence }) => sentence) : [];
}

describe('what a learner is told', () => {
  it('reads a step in the direction it is walked, and names what a code and a word part stand for', () => {
    expect(sentences('icd-10-cm:G89.4', 'root:neur-o')).toEqual([
      'G89.4 (Chronic pain syndrome) is a diagnosis reported for neurolysis',
      'neurolysis is built from neur/o (“nerve”)',
    ]);
    expect(sentences('root:neur-o', 'icd-10-cm:G89.4')).toEqual([
      'neur/o (“nerve”) is a part of neurolysis',
      'neurolysis is reported with the diagnosis G89.4 (Chronic pain syndrome)',
    ]);
  });

  it('names the sense where the step holds in one only', () => {
    expect(sentences('term:neurolysis', 'cpt:64640')).toEqual(['neurolysis (destruction) is coded as 64640 (any other peripheral nerve)']);
  });

  it('says what is disputed', () => {
    expect(sentences('cpt:64630', 'term:neurolysis')).toEqual(['64630 (pudendal nerve) is the code for neurolysis — disputed: pudendal nerve']);
  });

  it('gives the difference with what is told apart', () => {
    expect(sentences('term:rhizotomy', 'term:neurolysis')).toEqual(['rhizotomy is told apart from neurolysis: a spinal root, not a peripheral nerve']);
  });
});

it('goes around a hub: a shared suffix joins two words less than two real steps do', () => {
  const hub = toGraph({ size: 40, joined: [[0, 1, 'uses'], [1, 2, 'acts-on'], ...Array.from({ length: 40 }, (_, index) => [index, 3, 'built-from'] as const).filter(([index]) => index !== 3)] });
  hub.replaceNodeAttributes('term:3', { kind: 'root', label: '-ectomy', position: 'suffix', meaning: 'removal', sources: [], standing: 'stated' });
  expect(findPaths(hub, 'term:0', 'term:2')[0]?.nodes).toEqual(['term:0', 'term:1', 'term:2']);
});

it('answers for 100,000 nodes around hubs, joined and not', { timeout: 60_000 }, () => {
  const size = 100_000;
  const joined = Array.from({ length: size - 2 }, (_, index) => [index, index % 7 === 0 ? (index / 7) % 50 : index - 1, 'related-to'] as const);
  const large = toGraph({ size, joined });
  expect(findPaths(large, 'term:12', 'term:99991').length).toBeGreaterThan(0);
  expect(findPaths(large, 'term:12', `term:${size - 1}`)).toEqual([]);
});
