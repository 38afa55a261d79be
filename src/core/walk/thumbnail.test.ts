import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { randomGraph } from '../layout/fixtures';
import { startView, withDepth } from '../layout/viewChanges';
import { thumbnail, thumbnailHeight } from './thumbnail';

describe('the small picture of a stop', () => {
  it('holds all that it shows, whatever the graph, with the focus once', () => {
    fc.assert(
      fc.property(fc.nat(), fc.integer({ min: 1, max: 60 }), fc.integer({ min: 0, max: 150 }), fc.constantFrom(1, 2, 3), (seed, nodes, edges, depth) => {
        const { shapes, lines } = thumbnail(randomGraph(seed, nodes, edges), withDepth(startView('n0'), depth));
        const corners = shapes.flatMap(({ x, y, width, height }) => [{ x, y }, { x: x + width, y: y + height }]);
        const outside = [...corners, ...lines.flat()].filter(({ x, y }) => x < 0 || x > 1 || y < 0 || y > thumbnailHeight);
        expect(outside).toEqual([]);
        expect(shapes.filter(({ role }) => role === 'focus')).toHaveLength(1);
      }),
      { numRuns: 60 },
    );
  });

  it('marks where one came from', () => {
    const graph = randomGraph(3, 30, 60);
    const neighbour = graph.neighbors('n0').find((id) => id !== 'n0') ?? '';
    const { shapes } = thumbnail(graph, startView(neighbour, { node: 'n0', side: 'west' }));
    expect(shapes).toContainEqual(expect.objectContaining({ key: 'n0', role: 'past' }));
  });

  it('is empty where the graph does not have the focus', () => {
    expect(thumbnail(randomGraph(3, 5, 5), startView('gone'))).toEqual({ shapes: [], lines: [] });
  });
});
