import { describe, expect, it } from 'vitest';
import { findPaths } from '../graph/findPaths';
import { shippedGraph as graph } from '../graph/shippedGraph.fixture';
import { compassLayout } from './compassLayout';
import { loose, movedBetween, overlaps } from './fixtures';
import { plainLens, type View } from './Layout';
import { pastSide } from './pastSide';
import { rooms, type Room } from './Room';
import { startView, withDepth, withOpened } from './viewChanges';

/** Every node as focus, come to from each side that the graph offers first. */
const focuses = graph.nodes();

function problems(view: View, room: Room = 'wide'): string[] {
  const layout = compassLayout(graph, view, { ...plainLens, room });
  return [...overlaps(layout), ...loose(layout)];
}

describe('the compass layout of the shipped graph', () => {
  it.each(rooms)('never lets two boxes meet from any focus, in a %s room', (room) => {
    const found = focuses.flatMap((focus) => problems(startView(focus), room).map((problem) => `${focus}: ${problem}`));
    expect(found).toEqual([]);
  });

  it('moves nothing when the depth is raised and groups are opened', () => {
    const found = focuses.flatMap((focus) => {
      const start = compassLayout(graph, startView(focus));
      const groups = start.places.filter(({ group }) => group).map(({ key }) => key);
      const deeper = withDepth(groups.slice(0, 3).reduce(withOpened, startView(focus)), 2);
      const layout = compassLayout(graph, deeper);
      return [...movedBetween(start, layout), ...overlaps(layout), ...loose(layout)].map((problem) => `${focus}: ${problem}`);
    });
    expect(found).toEqual([]);
  });

  it('keeps the place that one came from in sight, after every step from neurolysis', () => {
    const from = 'term:neurolysis';
    const before = compassLayout(graph, startView(from));
    const steps = before.places.flatMap(({ node }) => (node === undefined || node === from ? [] : [node]));
    const found = steps.flatMap((focus) => {
      const view = startView(focus, { node: from, side: pastSide(before, from, focus) });
      const past = compassLayout(graph, view).places.find(({ role }) => role === 'past-focus');
      return [...problems(view), ...(past?.node === from ? [] : ['no past'])].map((problem) => `${focus}: ${problem}`);
    });
    expect(found).toEqual([]);
  });

  // On a stage all but the nearest is folded: there lessons name what is seen.
  it.each(rooms.filter((room) => room !== 'stage'))('draws the walk from neurolysis over rhizotomy and G89.4 to 64640 without a search, in a %s room', (room) => {
    const drawn = (view: View): string[] => compassLayout(graph, view, { ...plainLens, room }).places.flatMap(({ node }) => (node === undefined ? [] : [node]));
    const past = (side: NonNullable<View['past']>['side']): NonNullable<View['past']> => ({ node: 'term:neurolysis', side });
    expect(drawn(startView('term:neurolysis'))).toContain('term:rhizotomy');
    expect(drawn(startView('term:rhizotomy', past('west')))).toContain('icd-10-cm:G89.4');
    expect(drawn(startView('icd-10-cm:G89.4', past('south-east')))).toContain('cpt:64640');
  });

  it('draws the paths from rhizotomy to 64640 round neurolysis, and moves nothing for them', () => {
    const view = startView('term:neurolysis');
    const paths = findPaths(graph, 'term:rhizotomy', 'cpt:64640');
    const layout = compassLayout(graph, view, { ...plainLens, paths });
    expect(paths[0]?.nodes).toEqual(['term:rhizotomy', 'term:neurolysis', 'cpt:64640']);
    expect([...overlaps(layout), ...loose(layout), ...movedBetween(compassLayout(graph, view), layout)]).toEqual([]);
    const steps = layout.lines.flatMap(({ from, to }) => [`${from} ${to}`, `${to} ${from}`]);
    expect(steps).toEqual(expect.arrayContaining(paths.flatMap(({ nodes }) => nodes.slice(1).map((id, at) => `${nodes[at]} ${id}`))));
  });

  it('fits neurolysis with all its neighbours into the window at nine tenths of its size or more', () => {
    const { bounds } = compassLayout(graph, startView('term:neurolysis'));
    expect(bounds.width).toBeLessThan(904 / 0.9);
    expect(bounds.height).toBeLessThan(801 / 0.9);
  });
});
