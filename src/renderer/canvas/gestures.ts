import type { Point } from '#core/layout/Layout';
import type { Core, EventObjectCore, EventObjectNode } from 'cytoscape';
import type { CanvasEvents } from './createCanvas';
import { keyOf } from './keyOf';

type OnSomething = EventObjectNode | EventObjectCore;
type Gestures = Pick<CanvasEvents, 'onPick' | 'onMove' | 'onMenu'>;

/** What takes the pointer: chips, and the words beside them, which stand for their chips. */
const touchable = 'node.place, node.beside';

/** Clicks, taps and what opens a menu. */
export function listenToGestures(cy: Core, container: HTMLElement, { onPick, onMove, onMenu }: Gestures): void {
  // The finger that was held down for the menu is lifted later: that is no tap.
  let held = false;
  cy.on('tapstart', () => (held = false));
  cy.on('tap', ({ target, originalEvent }: OnSomething) => {
    if (!held) onPick(keyOf(target), { add: originalEvent.shiftKey || originalEvent.ctrlKey || originalEvent.metaKey });
  });
  cy.on('dbltap', touchable, ({ target }: OnSomething) => {
    const key = keyOf(target);
    if (!held && key !== undefined && !cy.getElementById(key).hasClass('group')) onMove(key);
  });
  cy.on('cxttap', ({ target, originalEvent }: OnSomething) => onMenu(keyOf(target), pagePoint(originalEvent)));
  cy.on('taphold', ({ target, originalEvent }: OnSomething) => {
    if (!isTouch(originalEvent)) return;
    held = true;
    onMenu(keyOf(target), pagePoint(originalEvent));
  });
  cy.on('mouseover', touchable, () => container.classList.add('over-node'));
  cy.on('mouseout', touchable, () => container.classList.remove('over-node'));
}

function isTouch(event: Event): event is TouchEvent {
  return 'touches' in event;
}

function pagePoint(event: Event): Point {
  const at = isTouch(event) ? (event.touches[0] ?? event.changedTouches[0]) : event instanceof MouseEvent ? event : undefined;
  return { x: at?.pageX ?? 0, y: at?.pageY ?? 0 };
}
