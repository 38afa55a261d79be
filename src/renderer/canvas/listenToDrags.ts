import type { Point } from '#core/layout/Layout';
import type { CollectionReturnValue, Core, EventObjectNode } from 'cytoscape';
import { keyOf } from './keyOf';

/** A chip takes along what belongs to it: its words, its sign, the card behind it, what stands in it, the ring round it. */
export function listenToDrags(cy: Core, onDrop: (key: string, point: Point) => void): void {
  let stood: Point = { x: 0, y: 0 };
  let companions: CollectionReturnValue = cy.collection();
  cy.on('grab', 'node.place', ({ target }: EventObjectNode) => {
    stood = { ...target.position() };
    companions = cy.nodes().filter((node) => keyOf(node) === target.id() && node.id() !== target.id());
  });
  cy.on('drag', 'node.place', ({ target }: EventObjectNode) => {
    const { x, y } = target.position();
    target.addClass('dragged');
    companions.shift({ x: x - stood.x, y: y - stood.y });
    stood = { x, y };
  });
  cy.on('dragfreeon', 'node.place', ({ target }: EventObjectNode) => {
    target.removeClass('dragged');
    onDrop(target.id(), { ...target.position() });
  });
}
