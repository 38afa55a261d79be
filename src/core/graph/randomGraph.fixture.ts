import fc from 'fast-check';
import { relationNames } from '../vocabulary/relations';
import type { EdgeAttributes } from '../vocabulary/schema';
import { edgeKey } from './GraphDraft';
import { createMedicalGraph, type MedicalGraph } from './MedicalGraph';

const ground = (): Pick<EdgeAttributes, 'sources' | 'standing'> => ({ sources: [{ source: 'entry', section: 'a', says: 'b' }], standing: 'stated' });

export interface RandomGraph {
  readonly size: number;
  readonly joined: readonly (readonly [from: number, to: number, relation: (typeof relationNames)[number]])[];
}

/** Up to ten terms, joined any way. */
export const randomGraph: fc.Arbitrary<RandomGraph> = fc.integer({ min: 2, max: 10 }).chain((size) =>
  fc.record({ size: fc.constant(size), joined: fc.array(fc.tuple(fc.nat(size - 1), fc.nat(size - 1), fc.constantFrom(...relationNames)), { maxLength: 25 }) }),
);

/** `joined` decides the order in which the graph is filled. */
export function toGraph({ size, joined }: RandomGraph): MedicalGraph {
  const graph = createMedicalGraph();
  for (let index = 0; index < size; index += 1) graph.addNode(`term:${index}`, { kind: 'term', category: 'procedure', label: `${index}`, ...ground() });
  for (const [from, to, relation] of joined) {
    const key = edgeKey(`term:${from}`, relation, `term:${to}`);
    if (!graph.hasEdge(key)) graph.addEdgeWithKey(key, `term:${from}`, `term:${to}`, { relation, ...ground() });
  }
  return graph;
}
