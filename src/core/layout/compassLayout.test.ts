import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { MedicalGraph } from '../graph/MedicalGraph';
import { compassLayout } from './compassLayout';
import { loose, movedBetween, overlaps, randomGraph } from './fixtures';
import { plainLens, type Layout, type Lens, type Place, type View } from './Layout';
import { startView, withClosed, withDepth, withOpened } from './viewChanges';

type Change = readonly ['open' | 'close' | 'hide' | 'show' | 'depth', number];

const changes: fc.Arbitrary<Change[]> = fc.array(fc.tuple(fc.constantFrom('open', 'open', 'open', 'close', 'hide', 'show', 'depth'), fc.nat(5000)), { maxLength: 9 });
const sides = fc.constantFrom('west', 'east', 'south', 'north', 'north-west', 'north-east', 'south-west', 'south-east', undefined);

const graphs = fc
  .record({ seed: fc.nat(), size: fc.oneof({ weight: 6, arbitrary: fc.integer({ min: 1, max: 120 }) }, { weight: 1, arbitrary: fc.integer({ min: 121, max: 2000 }) }), edges: fc.double({ min: 0, max: 4, noNaN: true }) })
  .map(({ seed, size, edges }) => randomGraph(seed, size, Math.floor(size * edges)));

interface Looked {
  readonly view: View;
  readonly lens: Lens;
}

function changed({ view, lens }: Looked, layout: Layout, [kind, number]: Change): Looked {
  const place = layout.places[number % layout.places.length];
  const key = place?.key ?? '';
  switch (kind) {
    case 'open':
      return { view: withOpened(view, key), lens };
    case 'close':
      return { view: withClosed(view, view.opened[number % Math.max(1, view.opened.length)] ?? key), lens };
    case 'hide':
      return place?.node === undefined ? { view, lens } : { view, lens: withHiddenNodes(lens, [...lens.filter.nodes, place.node]) };
    case 'show':
      return { view, lens: withHiddenNodes(lens, lens.filter.nodes.slice(1)) };
    case 'depth':
      return { view: withDepth(view, number % 3 === 0 ? 1 : number % 3 === 1 ? 2 : 3), lens };
  }
}

function layoutOf(graph: MedicalGraph, { view, lens }: Looked): Layout {
  return compassLayout(graph, view, lens);
}

function withHiddenNodes(lens: Lens, nodes: string[]): Lens {
  return { ...lens, filter: { ...lens.filter, nodes } };
}

function startOf(graph: MedicalGraph, number: number, side: NonNullable<View['past']>['side'] | undefined): Looked {
  const focus = `n${number % graph.order}`;
  const neighbour = graph.neighbors(focus).find((id) => id !== focus);
  const view = startView(focus, side && neighbour !== undefined ? { node: neighbour, side } : undefined);
  return { view, lens: { ...plainLens, room: number % 3 === 0 ? 'compact' : 'wide' } };
}

function isOnWrongSide({ sector, x, y, width, height }: Place): boolean {
  if (sector === 'centre') return false;
  if (sector === 'south') return y - height / 2 <= 0;
  const across = sector.endsWith('west') ? x + width / 2 < 0 : x - width / 2 > 0;
  return !across || (sector.startsWith('north') && y + height / 2 >= 0);
}

function problems(layout: Layout): string[] {
  const keys = layout.places.map(({ key }) => key);
  const nodes = layout.places.flatMap(({ node }) => (node === undefined ? [] : [node]));
  return [...overlaps(layout), ...loose(layout), ...(new Set(keys).size === keys.length ? [] : ['a key twice']), ...(new Set(nodes).size === nodes.length ? [] : ['a node twice'])];
}

describe('the compass layout of any graph', () => {
  it('never lets two boxes meet, hangs every place on a line, and moves nothing that stays', () => {
    fc.assert(
      fc.property(graphs, fc.nat(2000), sides, changes, (graph, focus, side, list) => {
        let looked = startOf(graph, focus, side);
        let layout = layoutOf(graph, looked);
        expect(problems(layout)).toEqual([]);
        for (const change of list) {
          looked = changed(looked, layout, change);
          const next = layoutOf(graph, looked);
          expect(problems(next)).toEqual([]);
          expect(movedBetween(layout, next)).toEqual([]);
          layout = next;
        }
      }),
      { numRuns: 250 },
    );
  }, 60_000);

  it('is the same for the same input', () => {
    fc.assert(
      fc.property(graphs, fc.nat(2000), sides, changes, (graph, focus, side, list) => {
        const start = startOf(graph, focus, side);
        const layout = layoutOf(graph, start);
        let looked: Looked = { ...start, view: withDepth(start.view, 2) };
        for (const change of list) looked = changed(looked, layout, change);
        expect(layoutOf(graph, looked)).toEqual(layoutOf(graph.copy(), structuredClone(looked)));
      }),
      { numRuns: 12 },
    );
  }, 60_000);

  it('keeps every kind on its side of the focus', () => {
    fc.assert(
      fc.property(graphs, fc.nat(2000), (graph, focus) => {
        expect(layoutOf(graph, startOf(graph, focus, undefined)).places.filter(isOnWrongSide)).toEqual([]);
      }),
      { numRuns: 60 },
    );
  }, 60_000);

  it('shows a hub of 5,000 neighbours as counted groups', () => {
    const graph = randomGraph(7, 5001, 0);
    for (let index = 1; index <= 5000; index += 1) graph.addEdge('n0', `n${index}`, { relation: 'related-to', sources: [], standing: 'stated' });
    const layout = compassLayout(graph, startView('n0'));
    expect(layout.places.length).toBeLessThan(60);
    expect(problems(layout)).toEqual([]);
    const counted = layout.places.reduce((sum, { group }) => sum + (group?.count ?? 0), 0);
    expect(counted + layout.places.filter(({ role, group }) => role !== 'focus' && !group).length).toBe(5000);
  });

  it('draws nothing of a focus that is not there', () => {
    expect(compassLayout(randomGraph(1, 3, 3), startView('term:none')).places).toEqual([]);
  });
});
