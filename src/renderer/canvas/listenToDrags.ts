import type { Point } from '#core/layout/Layout';
import type { CollectionReturnValue, Core, EventObjectNode } from 'cytoscape';
import { keyOf } from './keyOf';

/** Moved less than this it is a click or a tap, in pixels of the screen. Cytoscape is given the same. */
export const tapThreshold = { mouse: 4, touch: 8 };

interface Drag {
  readonly chip: EventObjectNode['target'];
  /** The chip and what belongs to it: its words, its sign, the card behind it, what stands in it, the ring round it. */
  readonly moved: CollectionReturnValue;
  /** Where the pointer was last followed to, in model pixels. */
  readonly at: Point;
  /** Whether it has left the place where it would still be a click. */
  readonly begun: boolean;
}

/**
 * Moves chips by hand. Cytoscape's own dragging draws what is dragged and its neighbours over all else; here the
 * neighbour is the focus, whose words it would cover.
 */
export function listenToDrags(cy: Core, onDrop: (key: string, point: Point) => void): void {
  let drag: Drag | undefined;
  const end = (): void => {
    const { chip, moved, begun } = drag ?? {};
    drag = undefined;
    moved?.removeClass('dragged');
    if (chip && begun) onDrop(chip.id(), { ...chip.position() });
  };
  cy.on('tapstart', 'node.movable', ({ target, position, originalEvent: { shiftKey, ctrlKey, metaKey } }: EventObjectNode) => {
    // With one of these keys held a box is drawn.
    if (shiftKey || ctrlKey || metaKey) return;
    drag = { chip: target, moved: cy.nodes().filter((node) => keyOf(node) === target.id()), at: { ...position }, begun: false };
  });
  cy.on('tapdrag', ({ position, originalEvent }) => {
    if (!drag || (!drag.begun && !isFar(position, drag.at, cy.zoom(), originalEvent))) return;
    drag.moved.addClass('dragged').shift({ x: position.x - drag.at.x, y: position.y - drag.at.y });
    drag = { ...drag, at: { ...position }, begun: true };
  });
  // A second finger makes it a pinch.
  cy.on('tapend pinchzoom cxttapstart', end);
}

function isFar(a: Point, b: Point, zoom: number, event: Event): boolean {
  return Math.hypot(a.x - b.x, a.y - b.y) * zoom >= ('touches' in event ? tapThreshold.touch : tapThreshold.mouse);
}
