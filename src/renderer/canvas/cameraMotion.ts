import type { Point } from '#core/layout/Layout';
import type { Core } from 'cytoscape';
import type { CameraView } from './camera';

export interface CameraListener {
  moves(): void;
  /** `lost`: no place is in sight. */
  rests(view: CameraView & { readonly lost: boolean }): void;
}

const slideDuration = 250;
/** Without a move for so long, the camera is at rest. Milliseconds. */
const restAfter = 90;

export interface CameraMotion {
  /** Where the camera stands, or is on its way to. */
  aim(): CameraView;
  /** There at once. */
  jump(view: CameraView): void;
  /** Slides there; with reduced motion it is there at once. */
  slide(view: CameraView): void;
  /** Slides there as if the model's origin stood where `point` stands now. */
  slideFrom(point: Point, view: CameraView): void;
}

/** Moves the camera. A hand on the picture ends a slide. */
export function createCameraMotion(cy: Core): CameraMotion {
  let goal: CameraView | undefined;
  const stop = (): void => {
    goal = undefined;
    cy.stop();
  };
  const jump = (view: CameraView): void => {
    stop();
    cy.viewport(view);
  };
  const slide = (view: CameraView): void => {
    if (prefersReducedMotion()) return jump(view);
    stop();
    goal = view;
    cy.animate({ zoom: view.zoom, pan: view.pan, duration: slideDuration, easing: 'ease-out', complete: () => (goal = undefined) });
  };
  cy.on('dragpan pinchzoom scrollzoom', stop);
  return {
    aim: () => goal ?? { zoom: cy.zoom(), pan: { ...cy.pan() } },
    jump,
    slide,
    slideFrom({ x, y }, view) {
      stop();
      cy.panBy({ x: x * cy.zoom(), y: y * cy.zoom() });
      slide(view);
    },
  };
}

export function prefersReducedMotion(): boolean {
  return window.matchMedia('(prefers-reduced-motion: reduce)').matches;
}

/** Told now and at each rest, until the returned function is called. A picture that is still being drawn is not at rest. */
export function followCamera(cy: Core, isLost: () => boolean, { moves, rests }: CameraListener): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const rest = (): void => rests({ pan: { ...cy.pan() }, zoom: cy.zoom(), lost: isLost() });
  const move = (): void => {
    if (timer === undefined) moves();
    clearTimeout(timer);
    timer = setTimeout(() => {
      timer = undefined;
      rest();
    }, restAfter);
  };
  rest();
  cy.on('viewport portion', move);
  return () => {
    clearTimeout(timer);
    cy.off('viewport portion', move);
  };
}
