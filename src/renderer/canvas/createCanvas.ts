import type { Theme } from '#core/figure/palette';
import type { MedicalGraph } from '#core/graph/MedicalGraph';
import type { Box, Layout, Point } from '#core/layout/Layout';
import cytoscape from 'cytoscape';
import { fittingView, isLost, revealingView, usualZooms, within, type CameraView, type Size, type Zooms } from './camera';
import { createCameraMotion, followCamera, prefersReducedMotion, type CameraListener, type CameraMotion } from './cameraMotion';
import { createDrawing } from './drawElements';
import { elements } from './elements';
import { listenToGestures } from './gestures';
import { listenToBoxes } from './listenToBoxes';
import { listenToDrags, tapThreshold } from './listenToDrags';
import { listenToWheel } from './listenToWheel';
import { noMarks, showMarks, type Marks } from './marks';
import { stylesheet } from './stylesheet';

export interface CanvasEvents {
  /** A click or tap; `add` with Shift, Ctrl or Cmd held. `undefined`: on empty ground. */
  onPick(key: string | undefined, how: { readonly add: boolean }): void;
  /** A double click or double tap on a node. */
  onMove(key: string): void;
  /** A box was drawn (Shift and a drag on empty ground), with the keys of the places in it; `add` with Ctrl or Cmd held too. */
  onBox(keys: readonly string[], how: { readonly add: boolean }): void;
  /** A place was dragged and dropped: its new middle, in model pixels. It stands there until the next layout is shown. */
  onDrop(key: string, point: Point): void;
  /** Right click or long press: where (page pixels) and on what (`undefined`: empty ground). */
  onMenu(key: string | undefined, at: Point): void;
}

export interface GraphPicture {
  /** Draws a layout. Where another node has come into the middle, the picture slides there from where it stood. */
  show(graph: MedicalGraph, layout: Layout, theme: Theme): void;
  mark(marks: Marks): void;
  zoomBy(factor: number): void;
  /** Moves the picture by so many pixels of the page. */
  panBy(dx: number, dy: number): void;
  fit(): void;
  /** Moves the camera as little as lets a place be seen whole, clear of the edges. */
  reveal(key: string): void;
  /** What of the picture can be seen, in model pixels, and pixels of the screen to one of these. */
  visible(): Box & { readonly zoom: number };
  /** Puts a point of the model in the middle, at this zoom or the nearest that is allowed. */
  lookAt(point: Point, zoom: number): void;
  /** The view as a PNG, on paper colour, at so many pixels to each of the screen's, without the ring of the keyboard. */
  png(scale: number): Promise<Blob>;
  /** Told of the camera now and whenever it moves and has come to rest, until the returned function is called. */
  onCamera(listener: CameraListener): () => void;
  destroy(): void;
}

/** So many elements come in a frame: more would make a slow machine drop it. */
const portion = 6;

/** The picture in a container of the page. The only place that knows Cytoscape. `zooms` is asked anew whenever the window has changed its size. */
export function createCanvas(container: HTMLElement, events: CanvasEvents, zooms: () => Zooms = () => usualZooms): GraphPicture {
  listenToWheel(container, (by) => cy.panBy(by));
  const cy = cytoscape({
    container,
    autoungrabify: true,
    autounselectify: true,
    desktopTapThreshold: tapThreshold.mouse,
    touchTapThreshold: tapThreshold.touch,
    boxSelectionEnabled: true,
    // A gesture moves a picture of the picture and draws it anew at its end: twice the frames.
    textureOnViewport: true,
    styleEnabled: true,
  });
  listenToGestures(cy, container, events);
  listenToDrags(cy, events.onDrop);
  listenToBoxes(cy, container, events.onBox);
  const camera = createCameraMotion(cy);
  let drawn: { readonly layout: Layout; readonly theme: Theme } | undefined;
  let marked = noMarks;
  const drawing = createDrawing(cy, () => {
    showMarks(cy, marked);
    cy.emit('portion');
  });

  // Asked of the page, it would have to be laid out in the middle of a move.
  let size: Size = { width: container.clientWidth, height: container.clientHeight };
  const fit = (): void => {
    if (drawn) camera.jump(fittingView(drawn.layout, size, zooms()));
  };
  const limitZoom = (): void => void cy.minZoom(zooms().least).maxZoom(zooms().most);
  limitZoom();
  const resized = new ResizeObserver(([entry]) => {
    if (entry) size = entry.contentRect;
    limitZoom();
    cy.resize();
    fit();
  });
  resized.observe(container);

  return {
    show(graph, layout, theme) {
      const before = drawn?.layout;
      if (theme !== drawn?.theme) cy.style(stylesheet(theme));
      drawn = { layout, theme };
      drawing.draw(elements(graph, layout, theme), before && !prefersReducedMotion() ? portion : Infinity);
      follow(camera, before, layout, fittingView(layout, size, zooms()));
    },
    mark(marks) {
      marked = marks;
      showMarks(cy, marks);
    },
    zoomBy(factor) {
      const { width, height } = size;
      cy.zoom({ level: cy.zoom() * factor, renderedPosition: { x: width / 2, y: height / 2 } });
    },
    panBy: (x, y) => void cy.panBy({ x, y }),
    fit,
    reveal(key) {
      const place = drawn?.layout.places.find((one) => one.key === key);
      if (place) camera.slide(revealingView(place, camera.aim(), size));
    },
    visible() {
      const { x1, y1, w, h } = cy.extent();
      return { x: x1 + w / 2, y: y1 + h / 2, width: w, height: h, zoom: cy.zoom() };
    },
    lookAt({ x, y }, wanted) {
      const zoom = within(zooms(), wanted);
      camera.slide({ zoom, pan: { x: size.width / 2 - x * zoom, y: size.height / 2 - y * zoom } });
    },
    async png(scale) {
      drawing.finish();
      showMarks(cy, { ...marked, cursor: undefined });
      const image = cy.png({ output: 'blob-promise', bg: drawn?.theme.surfaces.paper ?? '', full: false, scale });
      showMarks(cy, marked);
      return image;
    },
    onCamera: (listener) => followCamera(cy, camera, () => drawn !== undefined && isLost(drawn.layout, { zoom: cy.zoom(), pan: cy.pan() }, size), listener),
    destroy() {
      resized.disconnect();
      drawing.destroy();
      cy.destroy();
    },
  };
}

/** Brings the camera to a new layout: with the new focus, from where that stood; or farther off, where more was opened. */
function follow(camera: CameraMotion, before: Layout | undefined, after: Layout, view: CameraView): void {
  const focus = focusOf(after);
  if (focusOf(before) === focus) {
    // Nothing in the picture moves, but what reaches farther out needs room.
    if (before && hasGrown(before, after)) camera.glide(camera.aim(), view);
    return;
  }
  const stood = before?.places.find(({ key }) => key === focus);
  const { zoom, pan } = camera.aim();
  if (stood) camera.glide({ zoom, pan: { x: pan.x + stood.x * zoom, y: pan.y + stood.y * zoom } }, view);
  else camera.jump(view);
}

function focusOf(layout: Layout | undefined): string | undefined {
  return layout?.places.find(({ role }) => role === 'focus')?.key;
}

function hasGrown({ bounds: before }: Layout, { bounds: after }: Layout): boolean {
  return after.width > before.width || after.height > before.height;
}
