import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { randomGraph } from '../layout/fixtures';
import { currentVisit, startWalk, type Visit, type Walk } from './Walk';
import { stepSentences } from './stepInWords';
import { missingStops, walkWithin } from './walkWithin';

const graph = randomGraph(5, 6, 20);
const stop = (focus: string, by: Visit['by'] = []): Visit => ({ view: startWalk(focus).visits[0].view, by });
const walkOf = (first: string, ...others: string[]): Walk => ({ visits: [stop(first), ...others.map((focus) => stop(focus))], at: 0 });

describe('a walk in a graph that has not all of its stops', () => {
  it('keeps those that are there, in their order, and stands at the nearest', () => {
    const walk = walkOf('n0', 'gone', 'n1', 'lost', 'away', 'n2');
    expect(walkWithin(graph, walk, 4)).toMatchObject({ at: 2 });
    expect(walkWithin(graph, walk, 3)).toMatchObject({ at: 1, visits: [{ view: { focus: 'n0' } }, { view: { focus: 'n1' } }, { view: { focus: 'n2' } }] });
    expect(missingStops(graph, walk).map(({ view }) => view.focus)).toEqual(['gone', 'lost', 'away']);
  });

  it('is none where no stop is left', () => {
    expect(walkWithin(graph, walkOf('gone', 'lost'), 1)).toBeUndefined();
  });

  it('always stands at a stop that the graph has, at the wanted one where it has that', () => {
    const ids = fc.constantFrom('n0', 'n1', 'n5', 'gone', 'lost');
    fc.assert(
      fc.property(ids, fc.array(ids, { maxLength: 8 }), fc.nat(9), (first, others, at) => {
        const walk = walkOf(first, ...others);
        const within = walkWithin(graph, walk, at);
        const found = within && currentVisit(within).view.focus;
        const wanted = walk.visits[at]?.view.focus ?? '';
        const someAreThere = missingStops(graph, walk).length < walk.visits.length;
        expect(found !== undefined && graph.hasNode(found)).toBe(someAreThere);
        expect(found === wanted || !graph.hasNode(wanted)).toBe(true);
      }),
    );
  });

  it('tells nothing of a way of which a part is gone', () => {
    const [edge = ''] = graph.edges();
    const from = graph.source(edge);
    expect(stepSentences(graph, stop('n1', [{ edge, from }]))).toHaveLength(1);
    expect(stepSentences(graph, stop('n1', [{ edge, from }, { edge: 'gone', from: 'n1' }]))).toEqual([]);
  });
});
