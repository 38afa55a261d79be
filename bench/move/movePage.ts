import type { ElementDefinition } from 'cytoscape';
import type { Container, Picture } from '../canvas/picturePage';

/** Runs in a page: the program's, or a bare one with the same picture. */

declare global {
  interface Window {
    /** The move that is being watched. */
    move?: Promise<Move>;
  }
}

export interface Move {
  /** The longest time between two frames, from the person's wish to the end of the slide. Milliseconds. */
  readonly block: number;
}

/** Watches the move that begins next, and marks when its slide begins. */
export function watchMove(): void {
  const cy = document.querySelector<Container>('.graph-canvas-drawing')?._cyreg?.cy;
  if (!cy) throw new Error('The page draws no picture.');
  const frames: number[] = [];
  let first = Infinity;
  cy.one('viewport', () => {
    first = performance.now();
    performance.mark('slide');
  });
  window.move = new Promise((resolve) => {
    const frame = (now: number): void => {
      frames.push(now);
      const last = first + 250;
      if (!(now > last + 150)) return void requestAnimationFrame(frame);
      const gaps = frames.slice(1).map((time, at) => ({ from: frames[at] ?? time, gap: time - (frames[at] ?? time) })).filter(({ from }) => from < last);
      return resolve({ block: Math.max(...gaps.map(({ gap }) => gap)) });
    };
    requestAnimationFrame(frame);
  });
}

export interface BareMove {
  readonly camera: Picture['camera'];
  /** To be drawn in the place of what is drawn. */
  readonly elements?: Picture['elements'];
}

/** The same slide, with nothing but Cytoscape, from about where rhizotomy stands beside neurolysis. */
export function moveBare({ camera, elements }: BareMove): void {
  const cy = document.querySelector<Container>('.graph-canvas-drawing')?._cyreg?.cy;
  if (!cy) throw new Error('The page draws no picture.');
  const areElements = (value: unknown): value is ElementDefinition[] => Array.isArray(value);
  if (areElements(elements)) cy.json({ elements });
  cy.panBy({ x: 290, y: -60 });
  cy.animate({ ...camera, duration: 250, easing: 'ease-out' });
}
