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
  /** Shows the view at once and lets the drawn picture glide there from where `from` would have it. */
  glide(from: CameraView, view: CameraView): void;
  /** The picture glides. */
  readonly gliding: boolean;
}

/**
 * Moves the camera. A hand on the picture ends a slide. A glide moves the sheet on which Cytoscape draws, which the
 * browser does beside the page's own work: no frame is lost while new elements are being drawn.
 */
export function createCameraMotion(cy: Core): CameraMotion {
  const sheet = cy.container()?.firstElementChild;
  let goal: CameraView | undefined;
  let glide: Animation | undefined;
  const stop = (): void => {
    goal = undefined;
    cy.stop();
    glide?.cancel();
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
  cy.on('tapstart dragpan pinchzoom scrollzoom', stop);
  return {
    aim: () => goal ?? { zoom: cy.zoom(), pan: { ...cy.pan() } },
    jump,
    slide,
    glide(from, view) {
      jump(view);
      if (prefersReducedMotion()) return;
      const scale = from.zoom / view.zoom;
      const start = `translate(${from.pan.x - view.pan.x * scale}px, ${from.pan.y - view.pan.y * scale}px) scale(${scale})`;
      glide = sheet?.animate([{ transform: start }, { transform: 'none' }], { duration: slideDuration, easing: 'ease-out' });
    },
    get gliding() {
      return glide?.playState === 'running';
    },
  };
}

export function prefersReducedMotion(): boolean {
  return window.matchMedia('(prefers-reduced-motion: reduce)').matches;
}

/** Told now and at each rest, until the returned function is called. A picture that is still being drawn is not at rest. */
export function followCamera(cy: Core, motion: CameraMotion, isLost: () => boolean, { moves, rests }: CameraListener): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const rest = (): void => rests({ pan: { ...cy.pan() }, zoom: cy.zoom(), lost: isLost() });
  const move = (): void => {
    if (timer === undefined) moves();
    clearTimeout(timer);
    timer = setTimeout(() => {
      timer = undefined;
      if (motion.gliding) move();
      else rest();
    }, restAfter);
  };
  rest();
  cy.on('viewport portion', move);
  return () => {
    clearTimeout(timer);
    cy.off('viewport portion', move);
  };
}
