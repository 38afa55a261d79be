import type { Point } from '#core/layout/Layout';
import cytoscape from 'cytoscape';
import { expect, it } from 'vitest';
import { listenToDrags } from './listenToDrags';

it('takes along what belongs to a chip and nothing else, and tells where it was dropped', () => {
  const cy = cytoscape({
    headless: true,
    layout: { name: 'preset' },
    elements: [
      { data: { id: 'a', of: 'a' }, position: { x: 10, y: 20 }, classes: 'place' },
      { data: { id: 'words a', of: 'a' }, position: { x: 90, y: 20 }, classes: 'words' },
      { data: { id: 'a mark', of: 'a' }, position: { x: 50, y: 20 }, classes: 'mark' },
      { data: { id: 'b', of: 'b' }, position: { x: 0, y: 0 }, classes: 'place' },
      { data: { id: 'heading' }, position: { x: 5, y: 5 }, classes: 'words' },
    ],
  });
  const dropped: [string, Point][] = [];
  listenToDrags(cy, (key, point) => dropped.push([key, point]));
  const chip = cy.getElementById('a');
  chip.emit('grab');
  for (const to of [{ x: 15, y: 21 }, { x: 40, y: 60 }]) chip.position(to).emit('drag');
  chip.emit('dragfreeon');
  expect(dropped).toEqual([['a', { x: 40, y: 60 }]]);
  const positions = cy.nodes().map((node) => [node.id(), { ...node.position() }]);
  expect(positions).toEqual([['a', { x: 40, y: 60 }], ['words a', { x: 120, y: 60 }], ['a mark', { x: 80, y: 60 }], ['b', { x: 0, y: 0 }], ['heading', { x: 5, y: 5 }]]);
});
