import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { MedicalGraph } from '../graph/MedicalGraph';
import { compassLayout } from './compassLayout';
import { loose, movedBetween, overlaps, randomGraph } from './fixtures';
import type { Layout, Place, View } from './Layout';
import { startView, withClosed, withDepth, withHidden, withOpened, withShown } from './viewChanges';

type Change = readonly ['open' | 'close' | 'hide' | 'show' | 'depth', number];

const changes: fc.Arbitrary<Change[]> = fc.array(fc.tuple(fc.constantFrom('open', 'open', 'open', 'close', 'hide', 'show', 'depth'), fc.nat(5000)), { maxLength: 9 });
const sides = fc.constantFrom('west', 'east', 'south', 'north', 'north-west', 'north-east', 'south-west', 'south-east', undefined);

const graphs = fc
  .record({ seed: fc.nat(), size: fc.oneof({ weight: 6, arbitrary: fc.integer({ min: 1, max: 120 }) }, { weight: 1, arbitrary: fc.integer({ min: 121, max: 2000 }) }), edges: fc.double({ min: 0, max: 4, noNaN: true }) })
  .map(({ seed, size, edges }) => randomGraph(seed, size, Math.floor(size * edges)));

function changed(view: View, layout: Layout, [kind, number]: Change): View {
  const place = layout.places[number % layout.places.length];
  const key = place?.key ?? '';
  switch (kind) {
    case 'open':
      return withOpened(view, key);
    case 'close':
      return withClosed(view, view.opened[number % Math.max(1, view.opened.length)] ?? key);
    case 'hide':
      return place?.node === undefined || place.role === 'focus' ? view : withHidden(view, place.node);
    case 'show':
      return withShown(view, [...view.hidden][0] ?? '');
    case 'depth':
      return withDepth(view, number % 3 === 0 ? 1 : number % 3 === 1 ? 2 : 3);
  }
}

function startOf(graph: MedicalGraph, number: number, side: NonNullable<View['past']>['side'] | undefined): View {
  const focus = `n${number % graph.order}`;
  const neighbour = graph.neighbors(focus).find((id) => id !== focus);
  const view = startView(focus, side && neighbour !== undefined ? { node: neighbour, side } : undefined);
  return { ...view, room: number % 3 === 0 ? 'compact' : 'wide' };
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
        let view = startOf(graph, focus, side);
        let layout = compassLayout(graph, view);
        expect(problems(layout)).toEqual([]);
        for (const change of list) {
          view = changed(view, layout, change);
          const next = compassLayout(graph, view);
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
        let view = withDepth(startOf(graph, focus, side), 2);
        for (const change of list) view = changed(view, compassLayout(graph, startOf(graph, focus, side)), change);
        expect(compassLayout(graph, view)).toEqual(compassLayout(graph.copy(), structuredClone(view)));
      }),
      { numRuns: 12 },
    );
  }, 60_000);

  it('keeps every kind on its side of the focus', () => {
    fc.assert(
      fc.property(graphs, fc.nat(2000), (graph, focus) => {
        expect(compassLayout(graph, startOf(graph, focus, undefined)).places.filter(isOnWrongSide)).toEqual([]);
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
