import type { Point } from '#core/layout/Layout';
import type { Core, EventObject, EventObjectNode } from 'cytoscape';
import { keyOf } from './keyOf';

/** Draws the box that is being drawn over the ground, and tells which places it held. */
export function listenToBoxes(cy: Core, container: HTMLElement, onBox: (keys: readonly string[], how: { readonly add: boolean }) => void): void {
  const box = document.createElement('div');
  box.className = 'graph-canvas-box';
  let start: Point = { x: 0, y: 0 };
  let keys: string[] = [];
  const draw = ({ renderedPosition: { x, y } }: EventObject): void => {
    Object.assign(box.style, {
      left: `${Math.min(x, start.x)}px`,
      top: `${Math.min(y, start.y)}px`,
      width: `${Math.abs(x - start.x)}px`,
      height: `${Math.abs(y - start.y)}px`,
    });
  };
  cy.on('tapstart', ({ renderedPosition }: EventObject) => (start = { ...renderedPosition }));
  cy.on('boxstart', () => {
    container.append(box);
    cy.on('tapdrag', draw);
  });
  cy.on('box', 'node.place', ({ target }: EventObjectNode) => void (keyOf(target) === target.id() && keys.push(target.id())));
  cy.on('boxend', ({ originalEvent: { ctrlKey, metaKey } }: EventObject) => {
    box.remove();
    cy.off('tapdrag', draw);
    // Cytoscape names what the box held right after its end.
    queueMicrotask(() => {
      onBox(keys, { add: ctrlKey || metaKey });
      keys = [];
    });
  });
}
