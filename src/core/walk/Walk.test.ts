import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import type { Layout } from '../layout/Layout';
import { changeView, currentVisit, drawnWay, goTo, startWalk, visit, type Visit, type Walk } from './Walk';

const stop = (focus: string): Visit => ({ view: { ...startWalk(focus).visits[0].view }, by: [] });
const focuses = (walk: Walk): string[] => walk.visits.map(({ view }) => view.focus);

describe('walking', () => {
  it('goes back and forward over the same stops, and forgets the way forward when another is taken', () => {
    const there = visit(visit(startWalk('neurolysis'), stop('rhizotomy')), stop('G89.4'));
    const back = goTo(there, there.at - 1);
    expect(currentVisit(back).view.focus).toBe('rhizotomy');
    expect(currentVisit(goTo(back, back.at + 1)).view.focus).toBe('G89.4');
    expect(focuses(visit(back, stop('64640')))).toEqual(['neurolysis', 'rhizotomy', '64640']);
  });

  it('keeps what was open at a stop when one comes back to it', () => {
    const opened = changeView(startWalk('neurolysis'), (view) => ({ ...view, opened: ['term:rhizotomy'] }));
    const returned = goTo(visit(opened, stop('rhizotomy')), 0);
    expect(currentVisit(returned).view.opened).toEqual(['term:rhizotomy']);
  });

  it('never leaves the walk, whatever the number', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ minLength: 1 }), { minLength: 1, maxLength: 8 }), fc.integer(), ([first = '', ...rest], at) => {
        const walk = goTo(rest.reduce((so, focus) => visit(so, stop(focus)), startWalk(first)), at);
        expect(focuses(walk)).toContain(currentVisit(walk).view.focus);
      }),
    );
  });

  it('adds no stop for standing still', () => {
    expect(visit(startWalk('neurolysis'), stop('neurolysis')).visits).toHaveLength(1);
  });
});

describe('the drawn way', () => {
  const line = (from: string, to: string, edge?: string): Layout['lines'][number] => ({ key: `${from} ${to}`, from, to, points: [], ...(edge === undefined ? {} : { edge }) });
  const layout: Layout = {
    places: [],
    texts: [],
    lines: [line('rhizotomy', 'neurolysis', 'told-apart'), line('neurolysis', 'G89.4', 'diagnosis'), line('rhizotomy', 'group'), line('group', 'spasticity', 'indicated')],
    bounds: { x: 0, y: 0, width: 0, height: 0 },
    hidden: [],
    counts: { kinds: new Map(), standings: new Map() },
  };

  it('names every edge to a node drawn around the place one came from', () => {
    expect(drawnWay(layout, 'rhizotomy', 'G89.4')).toEqual([
      { edge: 'told-apart', from: 'rhizotomy' },
      { edge: 'diagnosis', from: 'neurolysis' },
    ]);
  });

  it('passes through a counted group as if it were not there', () => {
    expect(drawnWay(layout, 'rhizotomy', 'spasticity')).toEqual([{ edge: 'indicated', from: 'rhizotomy' }]);
  });

  it('is not there for what is not drawn', () => {
    expect(drawnWay(layout, 'rhizotomy', 'cpt:64640')).toBeUndefined();
  });
});
