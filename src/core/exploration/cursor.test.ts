import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { shippedGraph } from '../graph/shippedGraph.fixture';
import { compassLayout } from '../layout/compassLayout';
import { randomGraph } from '../layout/fixtures';
import { emptyLayout, type Layout } from '../layout/Layout';
import { startView } from '../layout/viewChanges';
import { nearestPlace } from './nearestPlace';
import { placeInDirection, type ArrowDirection } from './placeInDirection';
import { readingOrder } from './readingOrder';
import { spokenPlace } from './spokenPlace';

const graphs = fc.tuple(fc.nat(), fc.integer({ min: 1, max: 80 }), fc.integer({ min: 0, max: 200 })).map(([seed, size, edges]) => randomGraph(seed, size, edges));
const arrows = ['left', 'right', 'up', 'down'] as const;
const back: Readonly<Record<ArrowDirection, (from: number, to: number) => boolean>> = { left: (a, b) => b < a, right: (a, b) => b > a, up: (a, b) => b < a, down: (a, b) => b > a };

describe('the keyboard in any picture', () => {
  it('reads every drawn place once, the middle first', () => {
    fc.assert(
      fc.property(graphs, (graph) => {
        const layout = compassLayout(graph, startView('n0'));
        const order = readingOrder(graph, layout);
        expect(order.toSorted()).toEqual(layout.places.map(({ key }) => key).toSorted());
        expect(order[0]).toBe('n0');
      }),
      { numRuns: 60 },
    );
  });

  it('goes by an arrow only to what lies there', () => {
    fc.assert(
      fc.property(graphs, fc.nat(200), fc.constantFrom(...arrows), (graph, at, direction) => {
        const { places } = compassLayout(graph, startView('n0'));
        const from = places[at % places.length];
        const to = places.find(({ key }) => key === placeInDirection({ ...emptyLayout, places }, from?.key ?? '', direction));
        if (!from || !to) return;
        const axis = direction === 'left' || direction === 'right' ? 'x' : 'y';
        expect(back[direction](from[axis], to[axis])).toBe(true);
      }),
    );
  });

  it('says something of every place', () => {
    fc.assert(
      fc.property(graphs, (graph) => {
        const layout = compassLayout(graph, startView('n0'));
        for (const { key } of layout.places) expect(spokenPlace(graph, layout, key)).not.toBe('');
      }),
      { numRuns: 30 },
    );
  });
});

describe('the keyboard in the shipped graph', () => {
  it('reaches everything that is drawn by arrows alone, whatever is in the middle', () => {
    const unreached = shippedGraph.nodes().flatMap((focus) => {
      const layout = compassLayout(shippedGraph, startView(focus));
      const reached = new Set([focus]);
      for (const key of reached) for (const direction of arrows) reached.add(placeInDirection(layout, key, direction) ?? key);
      return layout.places.filter(({ key }) => !reached.has(key)).map(({ key }) => `${focus}: ${key}`);
    });
    expect(unreached).toEqual([]);
  });

  it('says what a place is, how it stands to the middle, and which of how many it is', () => {
    const layout = compassLayout(shippedGraph, startView('term:neurolysis'));
    expect(spokenPlace(shippedGraph, layout, 'term:rhizotomy')).toBe('rhizotomy, Procedure, disputed, is told apart from neurolysis, 2 of 7');
    expect(spokenPlace(shippedGraph, layout, 'icd-10-cm:G89.4')).toMatch(/^G89\.4, Chronic pain syndrome, ICD-10-CM code, is a diagnosis reported for neurolysis, \d+ of \d+$/);
    expect(spokenPlace(shippedGraph, layout, 'term:neurolysis')).toBe('neurolysis, Procedure · three senses');
  });
});

describe('a place that has gone', () => {
  const layout: Layout = compassLayout(randomGraph(3, 20, 40), startView('n0'));
  const [middle, gone, near] = layout.places;
  const without: Layout = { ...layout, places: layout.places.filter((place) => place !== gone) };

  it('gives the keyboard to what stands nearest to where it stood', () => {
    const distance = (place: { x: number; y: number }): number => Math.hypot(place.x - (gone?.x ?? 0), place.y - (gone?.y ?? 0));
    const nearest = without.places.toSorted((a, b) => distance(a) - distance(b))[0];
    expect(nearestPlace(without, gone?.key ?? '', layout, middle?.key ?? '')).toBe(nearest?.key);
  });

  it('stays where it is while it is drawn, and goes to the middle of another picture', () => {
    expect(nearestPlace(without, near?.key ?? '', layout, middle?.key ?? '')).toBe(near?.key);
    expect(nearestPlace(without, gone?.key ?? '', undefined, middle?.key ?? '')).toBe(middle?.key);
  });
});
