import type { Core } from 'cytoscape';

/** Runs in a page: what both pages have in common is a Cytoscape in a container of this class. */

export interface Container extends HTMLElement {
  /** Where Cytoscape leaves itself. */
  readonly _cyreg?: { readonly cy: Core };
}

declare global {
  interface Window {
    firstPaint?: number;
  }
}

/** What a bare page needs to draw the same: plain data. */
export interface Picture {
  readonly elements: readonly unknown[];
  readonly style: unknown;
  readonly camera: { readonly pan: { readonly x: number; readonly y: number }; readonly zoom: number };
  /** Of the container in the page, in pixels. */
  readonly box: { readonly left: number; readonly top: number; readonly width: number; readonly height: number };
}

export function readPicture(): Picture {
  const container = document.querySelector<Container>('.graph-canvas-drawing');
  const cy = container?._cyreg?.cy;
  if (!container || !cy) throw new Error('The page draws no picture.');
  const { left, top, width, height } = container.getBoundingClientRect();
  const nodes = cy.nodes().map((node) => {
    const data: unknown = node.data();
    return { group: 'nodes', data, classes: node.classes().join(' '), position: node.position() };
  });
  const edges = cy.edges().map((edge) => {
    const data: unknown = edge.data();
    return { group: 'edges', data, classes: edge.classes().join(' ') };
  });
  const style: unknown = Reflect.get(cy.json(), 'style');
  return { elements: [...nodes, ...edges], style, camera: { pan: cy.pan(), zoom: cy.zoom() }, box: { left, top, width, height } };
}

/**
 * Set before the page's own scripts: notes when the first frame that holds elements has been drawn, in milliseconds
 * since the page was asked for. Cytoscape draws in the frame after it was given elements.
 */
export function noteFirstPaint(): void {
  const look = (): void => {
    const cy = document.querySelector<Container>('.graph-canvas-drawing')?._cyreg?.cy;
    requestAnimationFrame(cy && !cy.elements().empty() ? () => (window.firstPaint = performance.now()) : look);
  };
  requestAnimationFrame(look);
}

export interface Frames {
  readonly perSecond: number;
  /** The 95th percentile of the time between two frames, in milliseconds. */
  readonly slow: number;
}

/** A person's hand that moves the picture, or turns the wheel, once in every frame for a while. */
export async function countFrames({ gesture, milliseconds }: { readonly gesture: 'pan' | 'zoom'; readonly milliseconds: number }): Promise<Frames> {
  const container = document.querySelector<Container>('.graph-canvas-drawing');
  if (!container) throw new Error('The page draws no picture.');
  const { left, top, width, height } = container.getBoundingClientRect();
  const corner = { clientX: left + 6, clientY: top + 6 };
  const middle = { clientX: left + width / 2, clientY: top + height / 2 };
  const target = container.querySelector('canvas')?.parentElement ?? container;
  const common = { bubbles: true, cancelable: true, view: window, button: 0, buttons: 1 };
  const move = (part: number): void => {
    const turn = part * 4 * Math.PI;
    // With Ctrl a wheel zooms in both pages; without it the program takes it for two fingers on a trackpad.
    if (gesture === 'zoom') target.dispatchEvent(new WheelEvent('wheel', { ...common, ...middle, ctrlKey: true, deltaY: 30 * Math.cos(turn) }));
    else target.dispatchEvent(new MouseEvent('mousemove', { ...common, clientX: corner.clientX + 250 * Math.sin(turn), clientY: corner.clientY + 150 * Math.sin(2 * turn) }));
  };
  if (gesture === 'pan') target.dispatchEvent(new MouseEvent('mousedown', { ...common, ...corner }));
  const times = await new Promise<number[]>((resolve) => {
    const seen: number[] = [];
    const frame = (now: number): void => {
      seen.push(now);
      const part = (now - (seen[0] ?? now)) / milliseconds;
      if (part >= 1) return resolve(seen);
      move(part);
      return void requestAnimationFrame(frame);
    };
    requestAnimationFrame(frame);
  });
  if (gesture === 'pan') target.dispatchEvent(new MouseEvent('mouseup', { ...common, ...corner }));
  const gaps = times.slice(1).map((time, at) => time - (times[at] ?? 0)).toSorted((a, b) => a - b);
  return { perSecond: (1000 * gaps.length) / milliseconds, slow: gaps[Math.floor(gaps.length * 0.95)] ?? 0 };
}
