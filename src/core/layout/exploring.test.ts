import { describe, expect, it } from 'vitest';
import { noFilter, type Filter } from '../filter/Filter';
import { findPaths } from '../graph/findPaths';
import { createMedicalGraph, type MedicalGraph } from '../graph/MedicalGraph';
import { neighbourGroups } from '../graph/neighbourGroups';
import type { EdgeAttributes } from '../vocabulary/schema';
import { compassLayout } from './compassLayout';
import { movedBetween, overlaps } from './fixtures';
import { plainLens, type Layout, type Place, type View } from './Layout';
import { groupToken, startView, withClosed, withDepth, withMoved, withOpened, withPinned } from './viewChanges';

const stated = { sources: [], standing: 'stated' as const };

function addTerm(graph: MedicalGraph, id: string, holder?: string, edge: Partial<EdgeAttributes> = {}): void {
  graph.addNode(id, { kind: 'term', category: 'procedure', label: id, ...stated });
  if (holder !== undefined) graph.addEdge(holder, id, { relation: 'uses', ...stated, ...edge });
}

/** A focus that uses a few things, one of which is joined to 30 others by one relation and to 8 by a second. */
function hub(): MedicalGraph {
  const graph = createMedicalGraph();
  addTerm(graph, 'focus');
  addTerm(graph, 'plain', 'focus');
  addTerm(graph, 'doubted', 'focus', { standing: 'disputed' });
  addTerm(graph, 'freed', 'focus', { sense: 'freeing' });
  addTerm(graph, 'hub', 'focus', { relation: 'related-to' });
  for (let index = 0; index < 30; index += 1) addTerm(graph, `used ${index}`, 'hub');
  for (let index = 0; index < 8; index += 1) addTerm(graph, `on ${index}`, 'hub', { relation: 'acts-on' });
  return graph;
}

/** A focus with so many neighbours that they stand as one counted group; every third is disputed; the last leads on. */
function crowd(): MedicalGraph {
  const graph = createMedicalGraph();
  addTerm(graph, 'focus');
  for (let index = 0; index < 30; index += 1) addTerm(graph, `used ${index}`, 'focus', index % 3 === 0 ? { standing: 'disputed' } : {});
  addTerm(graph, 'far', 'used 29');
  return graph;
}

function keys({ places }: Layout): string[] {
  return places.map(({ key }) => key);
}

function place(layout: Layout, key: string): Place | undefined {
  return layout.places.find((one) => one.key === key);
}

function filtered(graph: MedicalGraph, filter: Partial<Filter>, view: View = startView('focus')): Layout {
  return compassLayout(graph, view, { ...plainLens, filter: { ...noFilter, ...filter } });
}

describe('a filter', () => {
  const graph = hub();

  it.each([
    ['standing', { standings: ['disputed' as const] }, ['doubted']],
    ['sense', { senses: ['freeing'] }, ['freed']],
    ['relation', { relations: ['related-to' as const] }, ['hub']],
    ['hand', { nodes: ['plain'] }, ['plain']],
    ['kind', { kinds: ['term' as const] }, ['plain', 'doubted', 'freed', 'hub']],
  ])('hides by %s, lists what it hides, and moves nothing', (_name, filter, hidden) => {
    const whole = filtered(graph, {});
    const layout = filtered(graph, filter);
    expect(layout.hidden.toSorted()).toEqual(hidden.toSorted());
    expect(keys(layout)).toEqual(keys(whole).filter((key) => !hidden.includes(key)));
    expect(movedBetween(whole, layout)).toEqual([]);
    expect(layout.counts).toEqual(whole.counts);
  });

  it('takes captions and headings away when nothing of theirs is drawn', () => {
    expect(filtered(graph, { kinds: ['term'] }).texts).toEqual([]);
  });

  it('counts for the legend what is drawn and what is hidden, disputed by its line too', () => {
    const { kinds, standings } = filtered(graph, { kinds: ['term'] }).counts;
    expect([kinds.get('term'), standings.get('stated'), standings.get('disputed')]).toEqual([5, 4, 1]);
  });

  it('hides what hangs on a hidden thing, and lists that too', () => {
    const layout = filtered(graph, { nodes: ['hub'] }, withOpened(startView('focus'), 'hub'));
    expect(layout.hidden).toHaveLength(6);
  });

  it('leaves a counted group with the number that remains, in its size, until none does', () => {
    const group = (filter: Partial<Filter>): Place | undefined => filtered(crowd(), filter).places.find((one) => one.group);
    expect([group({})?.group?.count, group({ standings: ['disputed'] })?.group?.count]).toEqual([30, 20]);
    expect(group({ standings: ['disputed'], nodes: ['used 1'] })).toMatchObject({ label: expect.stringContaining('· 19'), width: group({})?.width });
    expect(group({ relations: ['uses'] })).toBeUndefined();
  });
});

describe('what is pinned', () => {
  const graph = hub();
  const opened = withDepth(withOpened(startView('focus'), 'hub'), 2);
  const pinned = withPinned(opened, 'used 0');

  it('stays with what it hangs on when that is closed and hidden and the depth is lowered', () => {
    const layout = filtered(graph, { nodes: ['hub', 'used 0'], kinds: ['term'] }, withClosed(withDepth(pinned, 1), 'hub'));
    expect(keys(layout)).toEqual(['focus', 'hub', 'used 0']);
    expect(place(layout, 'used 0')?.pinned).toBe(true);
    expect(movedBetween(compassLayout(graph, opened), layout)).toEqual([]);
  });

  it('is not there while it has no place', () => {
    expect(keys(compassLayout(graph, withPinned(startView('focus'), 'used 0')))).not.toContain('used 0');
  });

  it('is counted in a group of which nothing else remains', () => {
    const group = compassLayout(crowd(), startView('focus')).places.find((one) => one.group)?.key ?? '';
    const layout = filtered(crowd(), { relations: ['uses'] }, withPinned(withOpened(startView('focus'), group), 'used 3'));
    expect(keys(layout)).toEqual(['focus', group, 'used 3']);
    expect(place(layout, group)?.group?.count).toBe(1);
  });
});

describe('a move by hand', () => {
  const graph = hub();
  const start = withOpened(startView('focus'), 'hub');

  it('moves the place with its sign, and the ends of its lines', () => {
    const layout = compassLayout(graph, withMoved(start, 'doubted', { x: -400, y: 300 }));
    expect(place(layout, 'doubted')).toMatchObject({ x: -400, y: 300, facing: 'right', mark: { y: 300 } });
    const moved = compassLayout(graph, withMoved(start, 'hub', { x: 900, y: 500 }));
    const child = moved.lines.find(({ from }) => from === 'hub');
    expect(child?.points[0]?.y).toBe(500);
    expect(moved.lines.find(({ to }) => to === 'hub')?.points.at(-1)).toMatchObject({ y: 500 });
  });

  it('moves nothing else, not even what was opened from it and between two moves', () => {
    const once = withOpened(withMoved(start, 'hub', { x: 700, y: 300 }), groupToken('hub', neighbourGroups(graph, 'hub')[0]?.key ?? ''));
    const twice = withMoved(once, 'hub', { x: -700, y: -300 });
    expect(movedBetween(compassLayout(graph, once), compassLayout(graph, twice))).toEqual(['hub']);
  });

  it('turns round nothing that was moved since, when the place is moved once more', () => {
    const titled = createMedicalGraph();
    addTerm(titled, 'focus');
    addTerm(titled, 'holder', 'focus');
    titled.addNode('code', { kind: 'code', label: 'G50', system: 'ICD-10-CM', code: 'G50', title: 'A title', ...stated });
    titled.addEdge('holder', 'code', { relation: 'coded-as', ...stated });
    const turned = withMoved(withMoved(withOpened(startView('focus'), 'holder'), 'holder', { x: 900, y: 300 }), 'code', { x: 600, y: 300 });
    const before = compassLayout(titled, turned);
    expect(place(before, 'code')?.facing).toBe('right');
    expect(movedBetween(before, compassLayout(titled, withMoved(turned, 'holder', { x: 300, y: 500 })))).toEqual(['holder']);
  });

  it('keeps its room free of what is opened later, and of nothing that was opened before', () => {
    const first = place(compassLayout(graph, start), 'used 2') ?? { x: 0, y: 0 };
    const onto = compassLayout(graph, withMoved(start, 'plain', first));
    expect(place(onto, 'used 2')).toMatchObject({ x: first.x, y: first.y });
    expect(overlaps(onto)).not.toEqual([]);
    const early = withOpened(withMoved(startView('focus'), 'plain', first), 'hub');
    expect(overlaps(compassLayout(graph, early))).toEqual([]);
  });

  it('leaves the focus and the past where they are', () => {
    const view: View = { ...startView('focus'), past: { node: 'hub', side: 'west' } };
    const moved = withMoved(withMoved(view, 'focus', { x: 500, y: 500 }), 'hub', { x: 500, y: 500 });
    expect(compassLayout(graph, moved)).toEqual(compassLayout(graph, view));
  });

  it('never goes so far that nothing is found again', () => {
    expect(compassLayout(graph, withMoved(start, 'hub', { x: 1e300, y: 0 })).bounds.width).toBeLessThan(300_000);
  });
});

describe('one group of a node', () => {
  const graph = hub();
  const [uses, actsOn] = ['uses', 'acts-on'].map((relation) => groupToken('hub', neighbourGroups(graph, 'hub').find((group) => group.relation === relation && group.direction === 'forward')?.key ?? ''));
  const count = (view: View, name: string): number => keys(compassLayout(graph, view)).filter((key) => key.startsWith(`${name} `)).length;

  it('opens a page at a time, the rest behind one chip that opens in turn', () => {
    const view = withOpened(startView('focus'), uses ?? '');
    expect([count(view, 'used'), count(view, 'on')]).toEqual([24, 0]);
    const more = compassLayout(graph, view).places.find(({ group }) => group?.owner === 'hub');
    expect(more?.group?.count).toBe(6);
    expect(count(withOpened(view, more?.key ?? ''), 'used')).toBe(30);
  });

  it('is closed by itself, with the node open or not', () => {
    const both = withOpened(withOpened(startView('focus'), uses ?? ''), actsOn ?? '');
    expect(count(withClosed(both, uses ?? ''), 'used')).toBe(0);
    expect(count(withClosed(both, uses ?? ''), 'on')).toBe(8);
    const all = withOpened(both, 'hub');
    expect([count(all, 'used'), count(all, 'on')]).toEqual([29, 8]);
    const few = withClosed(withClosed(all, uses ?? ''), actsOn ?? '');
    expect(count(few, 'used') + count(few, 'on')).toBeGreaterThanOrEqual(5);
    expect(count(few, 'used') + count(few, 'on')).toBeLessThanOrEqual(10);
  });
});

describe('a path', () => {
  const graph = crowd();
  const view = startView('focus');
  const paths = findPaths(graph, 'focus', 'far');

  it('is drawn through a folded group, with the edge of each step, and moves nothing', () => {
    const layout = compassLayout(graph, view, { ...plainLens, paths });
    expect(layout.lines.filter(({ edge }) => edge !== undefined).map(({ edge }) => edge)).toEqual(paths[0]?.edges);
    expect(movedBetween(compassLayout(graph, view), layout)).toEqual([]);
    expect(overlaps(layout)).toEqual([]);
  });

  it('is drawn whatever is filtered', () => {
    const layout = compassLayout(graph, view, { ...plainLens, paths, filter: { ...noFilter, kinds: ['term'] } });
    expect(keys(layout)).toEqual(expect.arrayContaining(['used 29', 'far']));
  });

  it.each([['that was there', hub(), 'hub', 'used 7'], ['of the path alone', graph, 'used 29', 'far']])('keeps its nodes where they are when one %s is moved by hand', (_name, other, step, end) => {
    const lens = { ...plainLens, paths: findPaths(other, 'focus', end) };
    const moved = compassLayout(other, withMoved(view, step, { x: -900, y: -900 }), lens);
    expect(movedBetween(compassLayout(other, view, lens), moved)).toEqual([step]);
  });

  it('lets the neighbours of a step be opened', () => {
    const open = withOpened(view, 'used 29');
    const toIt = findPaths(graph, 'focus', 'used 29');
    expect(keys(compassLayout(graph, open, { ...plainLens, paths: toIt }))).toContain('far');
    expect(keys(compassLayout(graph, open))).not.toContain('far');
  });

  it('that touches nothing drawn hangs on the focus', () => {
    const apart = hub();
    addTerm(apart, 'island');
    addTerm(apart, 'beach', 'island');
    const layout = compassLayout(apart, view, { ...plainLens, paths: findPaths(apart, 'island', 'beach') });
    expect(layout.lines.slice(-2).map(({ from, to }) => [from, to])).toEqual([['focus', 'beach'], ['beach', 'island']]);
  });

  it('found in another graph is left out', () => {
    const other = hub();
    expect(compassLayout(other, view, { ...plainLens, paths })).toEqual(compassLayout(other, view));
  });
});
