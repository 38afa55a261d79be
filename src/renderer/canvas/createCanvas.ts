import type { Theme } from '#core/figure/palette';
import type { MedicalGraph } from '#core/graph/MedicalGraph';
import type { Layout, Point } from '#core/layout/Layout';
import cytoscape, { type Core, type ElementDefinition, type EventObjectNode } from 'cytoscape';
import { fittingView, type CameraView } from './camera';
import { elements } from './elements';
import { stylesheet } from './stylesheet';

export interface CanvasEvents {
  onPick(key: string | undefined, how: { readonly add: boolean }): void;
  onMove(key: string): void;
  onBox(keys: readonly string[], how: { readonly add: boolean }): void;
  onDrop(key: string, point: Point): void;
  onMenu(key: string | undefined, at: Point): void;
}

export interface PathMarks {
  readonly places: ReadonlySet<string>;
  readonly lines: ReadonlySet<string>;
}

export interface Marks {
  readonly selected: readonly string[];
  readonly cursor: string | undefined;
  readonly path?: PathMarks & { readonly others: PathMarks; readonly ends: readonly string[] };
}

export interface GraphPicture {
  /** Draws a layout. Where another node has come into the middle, the picture slides there from where it stood. */
  show(graph: MedicalGraph, layout: Layout, theme: Theme): void;
  mark(marks: Marks): void;
  panBy(by: Point): void;
  reveal(key: string): void;
  png(scale: number): Promise<Blob>;
  zoomBy(factor: number): void;
  fit(): void;
  /** Told of the camera now and whenever it moves and has come to rest, until the returned function is called. */
  onCamera(listener: CameraListener): () => void;
  destroy(): void;
}

export interface CameraListener {
  moves(): void;
  rests(view: CameraView & { readonly lost?: boolean }): void;
}

const slideDuration = 250;
/** Without a move for so long, the camera is at rest. Milliseconds. */
const restAfter = 90;

/** The picture in a container of the page. The only place that knows Cytoscape. */
export function createCanvas(container: HTMLElement, events: CanvasEvents): GraphPicture {
  const cy = cytoscape({
    container,
    minZoom: 0.3,
    maxZoom: 3,
    autoungrabify: true,
    autounselectify: true,
    boxSelectionEnabled: false,
    // A gesture moves a picture of the picture and draws it anew at its end: twice the frames.
    textureOnViewport: true,
    styleEnabled: true,
  });
  let drawn: { readonly layout: Layout; readonly theme: Theme } | undefined;
  let selected = '';
  listen(cy, container, events);

  const fitted = (): CameraView | undefined => drawn && fittingView(drawn.layout, container.clientWidth, container.clientHeight);
  const fit = (): void => {
    const view = fitted();
    if (view) cy.viewport(view);
  };
  const resized = new ResizeObserver(() => {
    cy.resize();
    fit();
  });
  resized.observe(container);

  const select = (key: string): void => {
    selected = key;
    cy.batch(() => {
      cy.elements('.selected').removeClass('selected');
      const node = cy.getElementById(key);
      // The focus is plain to see, and all lines are its own.
      if (node.hasClass('focus')) return;
      node.addClass('selected');
      node.connectedEdges().addClass('selected');
    });
  };

  return {
    show(graph, layout, theme) {
      const before = drawn?.layout;
      drawn = { layout, theme };
      if (theme !== cy.scratch('theme')) {
        cy.scratch('theme', theme);
        cy.style(stylesheet(theme));
      }
      replaceElements(cy, elements(graph, layout, theme));
      select(selected);
      const view = fitted();
      if (!view) return;
      if (focusOf(before) !== focusOf(layout)) arrive(cy, before, layout, view);
      else if (before && hasGrown(before, layout)) slide(cy, view);
    },
    mark: ({ selected: keys }) => select(keys.at(-1) ?? ''),
    panBy: (by) => void cy.panBy(by),
    reveal: () => undefined,
    png: async (scale) => cy.png({ output: 'blob-promise', scale }),
    zoomBy(factor) {
      cy.zoom({ level: cy.zoom() * factor, renderedPosition: { x: container.clientWidth / 2, y: container.clientHeight / 2 } });
    },
    fit,
    onCamera: (listener) => followCamera(cy, listener),
    destroy() {
      resized.disconnect();
      cy.destroy();
    },
  };
}

function followCamera(cy: Core, { moves, rests }: CameraListener): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const rest = (): void => rests({ pan: cy.pan(), zoom: cy.zoom() });
  const move = (): void => {
    if (timer === undefined) moves();
    clearTimeout(timer);
    timer = setTimeout(() => {
      timer = undefined;
      rest();
    }, restAfter);
  };
  rest();
  cy.on('viewport', move);
  return () => {
    clearTimeout(timer);
    cy.off('viewport', move);
  };
}

function focusOf(layout: Layout | undefined): string | undefined {
  return layout?.places.find(({ role }) => role === 'focus')?.key;
}

/** Selecting the words beside a chip selects the chip. */
function listen(cy: Core, container: HTMLElement, { onPick, onMove }: CanvasEvents): void {
  const placeOf = ({ target }: EventObjectNode): string => String(target.data('of') ?? target.id());
  const isGroup = (key: string): boolean => cy.getElementById(key).hasClass('group');
  cy.on('tap', 'node.place, node.words[of]', (event: EventObjectNode) => {
    const key = placeOf(event);
    onPick(key, { add: false });
  });
  cy.on('dbltap', 'node.place, node.words[of]', (event: EventObjectNode) => {
    const key = placeOf(event);
    if (!isGroup(key)) onMove(key);
  });
  cy.on('mouseover', 'node.place, node.words[of]', () => container.classList.add('over-node'));
  cy.on('mouseout', 'node.place, node.words[of]', () => container.classList.remove('over-node'));
}

/** What stays as it was is left alone; what is gone, changed or new is taken out and put in. */
function replaceElements(cy: Core, wanted: readonly ElementDefinition[]): void {
  const byId = new Map(wanted.map((element) => [String(element.data.id), element]));
  cy.batch(() => {
    cy.elements().filter((element) => lookOf(element.scratch('definition')) !== lookOf(byId.get(element.id()))).remove();
    const added = cy.add(wanted.filter(({ data }) => cy.getElementById(String(data.id)).empty()));
    added.forEach((element) => void element.scratch('definition', byId.get(element.id())));
  });
}

function lookOf(definition: unknown): string {
  return JSON.stringify(definition ?? '');
}

/** The new focus starts where it stood before and slides to its place; with reduced motion it is there at once. */
function arrive(cy: Core, before: Layout | undefined, after: Layout, view: CameraView): void {
  const stood = before?.places.find(({ key }) => key === focusOf(after));
  cy.stop();
  if (!stood) {
    cy.viewport(view);
    return;
  }
  const { x, y } = cy.pan();
  cy.pan({ x: x + stood.x * cy.zoom(), y: y + stood.y * cy.zoom() });
  slide(cy, view);
}

function slide(cy: Core, view: CameraView): void {
  cy.stop();
  if (window.matchMedia('(prefers-reduced-motion: reduce)').matches) cy.viewport(view);
  else cy.animate({ zoom: view.zoom, pan: view.pan, duration: slideDuration, easing: 'ease-out' });
}

/** Whether something was opened that reaches farther out: then the camera makes room, while nothing in the picture moves. */
function hasGrown({ bounds: before }: Layout, { bounds: after }: Layout): boolean {
  return after.width > before.width || after.height > before.height;
}
