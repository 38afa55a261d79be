import type { Point } from '#core/layout/Layout';
import cytoscape, { type Core } from 'cytoscape';
import { expect, it } from 'vitest';
import { listenToDrags } from './listenToDrags';

function picture(): Core {
  const cy = cytoscape({
    headless: true,
    layout: { name: 'preset' },
    elements: [
      { data: { id: 'a', of: 'a' }, position: { x: 10, y: 20 }, classes: 'place movable' },
      { data: { id: 'words a', of: 'a' }, position: { x: 90, y: 20 }, classes: 'words' },
      { data: { id: 'a mark', of: 'a' }, position: { x: 50, y: 20 }, classes: 'mark' },
      { data: { id: 'focus', of: 'focus' }, position: { x: 0, y: 0 }, classes: 'place focus' },
      { data: { id: 'heading' }, position: { x: 5, y: 5 }, classes: 'words' },
    ],
  });
  // Without a page it would be next to nothing.
  return cy.zoom(1);
}

/** Presses on an element, moves the pointer from point to point, and lets go. */
function drag(cy: Core, id: string, points: readonly Point[], keys: { readonly shiftKey?: boolean } = {}): (readonly [string, Point])[] {
  const dropped: (readonly [string, Point])[] = [];
  listenToDrags(cy, (key, point) => dropped.push([key, point]));
  const target = cy.getElementById(id);
  const tell = (type: string, position: Point | undefined): unknown => Reflect.apply(target.emit, target, [{ type, position, originalEvent: keys }]);
  tell('tapstart', points[0]);
  for (const point of points) tell('tapdrag', point);
  tell('tapend', points.at(-1));
  tell('tapdrag', { x: 999, y: 999 });
  return dropped;
}

const positions = (cy: Core) => Object.fromEntries(cy.nodes().map((node) => [node.id(), { ...node.position() }]));
const stood = positions(picture());

it('takes along what belongs to a chip and nothing else, and tells where it was dropped', () => {
  const cy = picture();
  expect(drag(cy, 'a', [{ x: 12, y: 22 }, { x: 20, y: 30 }, { x: 42, y: 62 }])).toEqual([['a', { x: 40, y: 60 }]]);
  expect(positions(cy)).toEqual({ ...stood, a: { x: 40, y: 60 }, 'words a': { x: 120, y: 60 }, 'a mark': { x: 80, y: 60 } });
});

it.each([
  ['less than four pixels, which is a click', 'a', [{ x: 12, y: 22 }, { x: 14, y: 24 }], {}],
  ['the focus', 'focus', [{ x: 0, y: 0 }, { x: 50, y: 50 }], {}],
  ['with Shift held, which draws a box', 'a', [{ x: 12, y: 22 }, { x: 80, y: 80 }], { shiftKey: true }],
])('moves nothing for a drag of %s', (_what, id, points, keys) => {
  const cy = picture();
  expect(drag(cy, id, points, keys)).toEqual([]);
  expect(positions(cy)).toEqual(stood);
});
