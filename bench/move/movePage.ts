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
  /** Frames of the slide that were never drawn, at 60 a second. */
  readonly dropped: number;
}

/** Watches the move that begins next; it has ended when the camera has stood for a while. */
export function watchMove(): void {
  const cy = document.querySelector<Container>('.graph-canvas-drawing')?._cyreg?.cy;
  if (!cy) throw new Error('The page draws no picture.');
  const frames: number[] = [];
  const slide = { first: Infinity, last: Infinity };
  cy.on('viewport', () => {
    slide.last = performance.now();
    slide.first = Math.min(slide.first, slide.last);
  });
  window.move = new Promise((resolve) => {
    const frame = (now: number): void => {
      frames.push(now);
      if (now < slide.last + 200) return void requestAnimationFrame(frame);
      const gaps = frames.slice(1).map((time, at) => ({ from: frames[at] ?? time, gap: time - (frames[at] ?? time) })).filter(({ from }) => from < slide.last);
      const ofSlide = gaps.filter(({ from, gap }) => from + gap > slide.first);
      const dropped = ofSlide.reduce((sum, { gap }) => sum + Math.max(0, Math.round((gap * 60) / 1000) - 1), 0);
      return resolve({ block: Math.max(...gaps.map(({ gap }) => gap)), dropped });
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
