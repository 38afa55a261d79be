import type { TypeStyle } from '../layout/typography';

/**
 * A figure as shapes: the one form that SVG, PNG, JPEG and PDF are drawn from. Lengths are in model pixels, x to the
 * right, y down, from the upper left corner. All text in it is safe to write down (`safeText`); ids are the graph's own
 * and may hold anything.
 */
export interface FigureScene {
  readonly width: number;
  readonly height: number;
  /** The printed width in CSS pixels, 96 to the inch; the height goes with it. */
  readonly printedWidth: number;
  /** None: what lies under the figure shows through. */
  readonly background?: string;
  readonly title: string;
  /** What the figure shows, in words (alt text). */
  readonly description: string;
  /** In the order in which they are painted and read. */
  readonly groups: readonly SceneGroup[];
}

/** What belongs together: a node with all that is written in it, a line, the legend. */
export interface SceneGroup {
  /** The node's id, the edge's key, or a name such as `legend`; unique in the figure. */
  readonly id: string;
  /** What a reader is told of it; none on what only decorates. */
  readonly label?: string;
  /** The id of another group that this one leads to: from a note to what it is about. */
  readonly leadsTo?: string;
  readonly shapes: readonly Shape[];
}

export type Shape = PathShape | TextShape;

export interface PathShape {
  readonly kind: 'path';
  /** Path data as in SVG. */
  readonly d: string;
  readonly fill?: string;
  readonly stroke?: Stroke;
  /** Where the path's own origin lies, and how large it is drawn; its pen grows with it. At the figure's origin in its own size if missing. */
  readonly at?: { readonly x: number; readonly y: number; readonly scale: number };
}

export interface Stroke {
  readonly colour: string;
  readonly width: number;
  /** Lengths of ink and gap, in turn. */
  readonly dash?: readonly number[];
  /** Round ends and corners; else butt ends and mitred corners. */
  readonly round?: true;
}

export interface TextShape {
  readonly kind: 'text';
  readonly text: string;
  /** Of its start, middle or end, on the baseline. */
  readonly x: number;
  readonly y: number;
  readonly anchor: 'start' | 'middle' | 'end';
  readonly face: FaceName;
  readonly size: number;
  readonly colour: string;
  /** Extra room after each character, in model pixels. */
  readonly tracking?: number;
}

/** A face by its table of widths. */
export type FaceName = TypeStyle['metrics'];
