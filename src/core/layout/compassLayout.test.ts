import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { legendKindOf, noFilter, toggled, type Filter } from '../filter/Filter';
import { findPaths } from '../graph/findPaths';
import type { MedicalGraph } from '../graph/MedicalGraph';
import { neighbourGroups } from '../graph/neighbourGroups';
import { compassLayout } from './compassLayout';
import { loose, movedBetween, overlaps, randomGraph } from './fixtures';
import { plainLens, type Layout, type Lens, type Place, type View } from './Layout';
import { groupToken, startView, withClosed, withDepth, withMoved, withOpened, withPinned, withUnpinned } from './viewChanges';

type Change = readonly ['open' | 'group' | 'close' | 'depth' | 'filter' | 'show' | 'pin' | 'unpin' | 'move' | 'path' | 'swap' | 'leave', number];

const kinds = fc.constantFrom<Change[0][]>('open', 'open', 'open', 'group', 'group', 'close', 'close', 'depth', 'filter', 'filter', 'show', 'pin', 'unpin', 'move', 'path', 'swap', 'leave');
const changes: fc.Arbitrary<Change[]> = fc.array(fc.tuple(kinds, fc.nat(5000)), { maxLength: 12 });
const sides = fc.constantFrom('west', 'east', 'south', 'north', 'north-west', 'north-east', 'south-west', 'south-east', undefined);

const graphs = fc
  .record({ seed: fc.nat(), size: fc.oneof({ weight: 6, arbitrary: fc.integer({ min: 1, max: 120 }) }, { weight: 1, arbitrary: fc.integer({ min: 121, max: 2000 }) }), edges: fc.double({ min: 0, max: 4, noNaN: true }) })
  .map(({ seed, size, edges }) => randomGraph(seed, size, Math.floor(size * edges)));

interface Looked {
  readonly view: View;
  readonly lens: Lens;
}

function changed(graph: MedicalGraph, { view, lens }: Looked, layout: Layout, [kind, number]: Change): Looked {
  const place = layout.places[number % layout.places.length];
  const key = place?.key ?? '';
  const node = place?.node ?? view.focus;
  switch (kind) {
    case 'open':
      return { view: withOpened(view, key), lens };
    case 'group':
      return { view: withOpened(view, tokenOf(graph, node, number)), lens };
    case 'close':
      return { view: withClosed(view, view.opened[number % Math.max(1, view.opened.length)] ?? key), lens };
    case 'depth':
      return { view: withDepth(view, number % 3 === 0 ? 1 : number % 3 === 1 ? 2 : 3), lens };
    case 'filter':
      return { view, lens: { ...lens, filter: hiddenOneMore(graph, lens.filter, node, number) } };
    case 'show':
      return { view, lens: { ...lens, filter: number % 2 === 0 ? noFilter : { ...lens.filter, nodes: lens.filter.nodes.slice(1) } } };
    case 'pin':
      return { view: withPinned(view, node), lens };
    case 'unpin':
      return { view: withUnpinned(view, view.pinned[0] ?? node), lens };
    case 'move':
      return { view: withMoved(view, key, { x: (number % 90) * 20 - 900, y: ((number * 7) % 60) * 20 - 600 }), lens };
    case 'path':
      return { view, lens: { ...lens, paths: findPaths(graph, number % 2 === 0 ? view.focus : nodeAt(graph, number * 31), nodeAt(graph, number)) } };
    case 'swap':
      return { view, lens: { ...lens, paths: lens.paths.map(({ nodes, edges, cost }) => ({ nodes: nodes.toReversed(), edges: edges.toReversed(), cost })) } };
    case 'leave':
      return { view, lens: { ...lens, paths: [] } };
  }
}

function nodeAt(graph: MedicalGraph, number: number): string {
  return `n${number % graph.order}`;
}

function tokenOf(graph: MedicalGraph, node: string, number: number): string {
  const groups = neighbourGroups(graph, node);
  return groupToken(node, groups[number % Math.max(1, groups.length)]?.key ?? 'none');
}

function hiddenOneMore(graph: MedicalGraph, filter: Filter, node: string, number: number): Filter {
  const edge = graph.edges(node)[0];
  switch (number % 5) {
    case 0:
      return toggled(filter, 'kinds', legendKindOf(graph.getNodeAttributes(node)));
    case 1:
      return edge === undefined ? filter : toggled(filter, 'relations', graph.getEdgeAttribute(edge, 'relation'));
    case 2:
      return toggled(filter, 'standings', number % 2 === 0 ? 'stated' : 'disputed');
    case 3:
      return toggled(filter, 'senses', number % 2 === 0 ? 'freeing' : 'destroying');
    default:
      return toggled(filter, 'nodes', node);
  }
}

function layoutOf(graph: MedicalGraph, { view, lens }: Looked): Layout {
  return compassLayout(graph, view, lens);
}

function withoutPaths({ view, lens }: Looked): Looked {
  return { view, lens: { ...lens, paths: [] } };
}

/** With all that has been given a place, also where it was closed again or the depth was lowered since. */
function withAllPlaces({ view, lens }: Looked): Looked {
  const depth = view.opened.includes('depth 3') ? 3 : view.opened.includes('depth 2') ? 2 : 1;
  return { view: { ...view, depth, closed: [] }, lens };
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

function problems(graph: MedicalGraph, { view, lens }: Looked, layout: Layout): string[] {
  const moved = new Set(view.moves.flatMap(({ key }) => [key, `${key} title`]));
  const unmoved = { ...layout, places: layout.places.filter(({ key }) => !moved.has(key)), texts: layout.texts.filter(({ key }) => !moved.has(key)) };
  return [...overlaps(unmoved), ...loose(layout), ...doubles(layout), ...missing(layout, view, lens), ...(layout.hidden.some((id) => !graph.hasNode(id)) ? ['hides a group'] : [])];
}

function doubles({ places, lines }: Layout): string[] {
  const keys = [...places.map(({ key }) => key), ...lines.map(({ key }) => key)];
  const nodes = places.flatMap(({ node }) => (node === undefined ? [] : [node]));
  return [...(new Set(keys).size === keys.length ? [] : ['a key twice']), ...(new Set(nodes).size === nodes.length ? [] : ['a node twice'])];
}

/** The focus, and every node and step of a path. */
function missing({ places, lines }: Layout, { focus }: View, { paths }: Lens): string[] {
  const drawn = new Set(places.map(({ key }) => key));
  const joined = new Set(lines.flatMap(({ from, to }) => [`${from} ${to}`, `${to} ${from}`]));
  const nodes = [focus, ...paths.flatMap((path) => path.nodes)].filter((id) => !drawn.has(id));
  const steps = paths.flatMap((path) => path.nodes.slice(1).map((id, at) => `${path.nodes[at]} ${id}`)).filter((step) => !joined.has(step));
  return [...nodes.map((id) => `no ${id}`), ...steps.map((step) => `no step ${step}`)];
}

/**
 * What may move: what was moved by hand just now; and when something else is opened, moved or asked for, what only a
 * path has placed.
 */
function mayMove(graph: MedicalGraph, before: Looked, after: Looked, [kind]: Change): (key: string) => boolean {
  const move = kind === 'move' ? after.view.moves.at(-1)?.key : undefined;
  const isOf = (key: string): boolean => key === move || key === `${move} title`;
  if (!['open', 'group', 'depth', 'move', 'path'].includes(kind) || before.lens.paths.length === 0) return isOf;
  const [old, now] = [before, after].map((looked) => layoutOf(graph, withoutPaths(looked))).map(({ places, texts }) => new Set([...places, ...texts].map(({ key }) => key)));
  return (key) => isOf(key) || !old?.has(key) || !now?.has(key);
}

/** Pinned, drawn before, and not drawn any more. */
function lostPins(before: Layout, after: Layout, { view }: Looked, [kind]: Change): string[] {
  const drawn = new Set(after.places.filter(({ pinned }) => pinned).map(({ key }) => key));
  const were = new Set(before.places.map(({ key }) => key));
  return ['path', 'leave'].includes(kind) ? [] : view.pinned.filter((id) => were.has(id) && !drawn.has(id));
}

describe('the compass layout of any graph', () => {
  it('never lets two boxes meet, hangs every place on a line, and moves nothing that stays', () => {
    fc.assert(
      fc.property(graphs, fc.nat(2000), sides, changes, (graph, focus, side, list) => {
        let looked = startOf(graph, focus, side);
        let layout = layoutOf(graph, looked);
        expect(problems(graph, looked, layout)).toEqual([]);
        for (const change of list) {
          const before = looked;
          looked = changed(graph, looked, layout, change);
          const next = layoutOf(graph, looked);
          const free = mayMove(graph, before, looked, change);
          expect(problems(graph, looked, next)).toEqual([]);
          expect(movedBetween(layout, next).filter((key) => !free(key))).toEqual([]);
          expect(looked.lens.paths.length === 0 ? [] : movedBetween(layoutOf(graph, withoutPaths(looked)), next)).toEqual([]);
          expect(lostPins(layout, next, looked, change)).toEqual([]);
          layout = next;
        }
      }),
      { numRuns: 200 },
    );
  }, 60_000);

  it('opens nothing onto what was moved by hand', () => {
    fc.assert(
      fc.property(graphs, changes, fc.nat(5000), fc.nat(5000), changes, (graph, first, number, spot, later) => {
        const openings = (list: Change[], looked: Looked): Looked => list.reduce((now, [kind, at]) => (['open', 'group', 'depth'].includes(kind) ? changed(graph, now, layoutOf(graph, now), [kind, at]) : now), looked);
        const before = openings(first, startOf(graph, 0, undefined));
        const { places } = layoutOf(graph, before);
        // To where something may come to stand that is opened later.
        const unmoved = layoutOf(graph, openings(later, before)).places;
        const view = withMoved(before.view, places[number % places.length]?.key ?? '', unmoved[spot % unmoved.length] ?? { x: 0, y: 0 });
        const moved: Looked = { ...before, view };
        const after = openings(later, moved);
        // A hand may move it onto what has a place and is not drawn now: that comes back where it stood.
        const allowed = new Set(overlaps(layoutOf(graph, withAllPlaces(moved))));
        expect(overlaps(layoutOf(graph, after)).filter((pair) => !allowed.has(pair))).toEqual([]);
      }),
      { numRuns: 60 },
    );
  }, 60_000);

  it('is the same for the same input', () => {
    fc.assert(
      fc.property(graphs, fc.nat(2000), sides, changes, (graph, focus, side, list) => {
        const start = startOf(graph, focus, side);
        const layout = layoutOf(graph, start);
        let looked: Looked = { ...start, view: withDepth(start.view, 2) };
        for (const change of list) looked = changed(graph, looked, layout, change);
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
    expect([...overlaps(layout), ...loose(layout)]).toEqual([]);
    const counted = layout.places.reduce((sum, { group }) => sum + (group?.count ?? 0), 0);
    expect(counted + layout.places.filter(({ role, group }) => role !== 'focus' && !group).length).toBe(5000);
  });

  it('draws nothing of a focus that is not there', () => {
    expect(compassLayout(randomGraph(1, 3, 3), startView('term:none')).places).toEqual([]);
  });
});
