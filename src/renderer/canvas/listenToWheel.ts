import type { Point } from '#core/layout/Layout';
import { wheelStep } from './wheelStep';

/**
 * Reads the wheel in Cytoscape's stead; to be called before Cytoscape listens. What zooms is handed on as a wheel event
 * in Cytoscape's own measure, because only in a gesture of its own does it draw a picture of the picture, at twice the
 * frames.
 */
export function listenToWheel(container: HTMLElement, panBy: (by: Point) => void): void {
  const handedOn = new WeakSet<Event>();
  const read = (event: WheelEvent): void => {
    if (handedOn.has(event)) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    const { deltaX, deltaY, deltaMode, ctrlKey, metaKey, clientX, clientY } = event;
    const step = wheelStep({ deltaX, deltaY, deltaMode, ctrlKey, metaKey, wheelDelta: wheelDeltaOf(event) });
    if ('pan' in step) return panBy(step.pan);
    const own = new WheelEvent('wheel', { bubbles: true, cancelable: true, clientX, clientY, deltaMode: 1, deltaY: cytoscapeLines(step.zoom) });
    handedOn.add(own);
    event.target?.dispatchEvent(own);
  };
  container.addEventListener('wheel', read, { capture: true, passive: false });
}

/** Cytoscape zooms by 10 to the power of 33/250 for each line; turns below 5 it takes as they are. */
function cytoscapeLines(factor: number): number {
  return (-Math.log10(factor) * 250) / 33;
}

function wheelDeltaOf(event: WheelEvent): number {
  const delta: unknown = Reflect.get(event, 'wheelDelta');
  return typeof delta === 'number' ? delta : 0;
}
