import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildGraph } from './buildGraph';
import { relationNames } from '../vocabulary/relations';
import type { EdgeAttributes } from '../vocabulary/schema';
import { pathSentences } from './explainEdge';
import { findPaths } from './findPaths';
import { edgeKey } from './GraphDraft';
import { createMedicalGraph, type MedicalGraph } from './MedicalGraph';
import { neurolysisFiles } from './neurolysisFiles.fixture';
import { WalkCosts } from './WalkCosts';

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
  const ends = randomGraph.chain((random) => fc.tuple(fc.constant(random), fc.nat(random.size - 1), fc.nat(random.size - 1)));
  const everywhere = (check: (graph: MedicalGraph, from: string, to: string) => void) =>
    fc.assert(fc.property(ends, ([random, from, to]) => check(toGraph(random), `term:${from}`, `term:${to}`)), { numRuns: 300 });

  it('paths are whole: from end to end, every step an edge, no node twice', () => {
    everywhere((any, from, to) => {
      for (const { nodes, edges } of findPaths(any, from, to)) {
        expect([nodes[0], nodes.at(-1)]).toEqual([from, to]);
        expect(new Set(nodes).size).toBe(nodes.length);
        expect(edges.map((edge, index) => any.opposite(nodes[index], edge))).toEqual(nodes.slice(1));
      }
    });
  });

  it('paths differ and stand by what they cost', () => {
    everywhere((any, from, to) => {
      const paths = findPaths(any, from, to);
      expect(new Set(paths.map(({ nodes }) => nodes.join())).size).toBe(paths.length);
      expect(paths.map(({ cost }) => cost)).toEqual(paths.map(({ cost }) => cost).toSorted((a, b) => a - b));
    });
  });

  it('the first three are the cheapest of all that there are', () => {
    everywhere((any, from, to) => {
      const all = everyCost(any, from, to).slice(0, 3);
      const worthwhile = all.filter((cost) => cost <= (all[0] ?? 0) + 600);
      expect(findPaths(any, from, to).map(({ cost }) => cost)).toEqual(worthwhile);
    });
  });

  it('the way back costs the same', () => {
    everywhere((any, from, to) => {
      expect(findPaths(any, to, from).map(({ cost }) => cost)).toEqual(findPaths(any, from, to).map(({ cost }) => cost));
    });
  });

  it('the order in which the graph was filled changes nothing', () => {
    fc.assert(
      fc.property(ends, ([random, from, to]) => {
        const turned = toGraph({ ...random, joined: random.joined.toReversed() });
        expect(findPaths(turned, `term:${from}`, `term:${to}`)).toEqual(findPaths(toGraph(random), `term:${from}`, `term:${to}`));
      }),
    );
  });
});

/** What every path without a loop costs, cheapest first, found by walking them all. */
function everyCost(any: MedicalGraph, from: string, to: string): number[] {
  const costs = new WalkCosts(any);
  const walk = (at: string, cost: number, seen: readonly string[]): number[] => {
    if (at === to) return [cost];
    const entry = at === from ? 0 : costs.through(at);
    return costs.steps(at).flatMap((step) => (seen.includes(step.to) ? [] : walk(step.to, cost + entry + step.cost, [...seen, step.to])));
  };
  return walk(from, 0, [from]).toSorted((a, b) => a - b);
}

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
