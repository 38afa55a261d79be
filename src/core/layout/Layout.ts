import type { NodeId } from '../vocabulary/ids';
import type { Sector } from '../graph/neighbourGroups';
import type { Room } from './Room';

/**
 * A layout says where everything stands, in model pixels: x to the right, y down, the focus at (0, 0).
 * Boxes are given by their centre. Canvas, figure and tests all read this one form.
 */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** How much of a node is drawn: the focus large; a root of the focus as a card; `past` dimmed, where the walk came from. */
export type Role = 'focus' | 'card' | 'chip' | 'past-focus' | 'past-chip';

export interface Place extends Box {
  /** The node's id, or the key of a counted group. */
  readonly key: string;
  readonly node?: NodeId;
  /** A counted group, folded or opened: `owner` is the node whose group it is, `like` the first of its members, whose look it takes. */
  readonly group?: { readonly owner: NodeId; readonly key: string; readonly count: number; readonly open: boolean; readonly like: NodeId };
  readonly role: Role;
  readonly sector: Sector | 'centre';
  /** Hops from the focus along the drawn lines. */
  readonly depth: number;
  /** Which end of the chip faces the node it hangs on: there its icon stands and its line ends. */
  readonly facing: 'left' | 'right' | 'up' | 'down';
  /** What is written in the chip, shortened where it was too long; a long focus in lines parted by `\n`. */
  readonly label: string;
  /** Size of its type; smaller where a long focus had to shrink. */
  readonly fontSize: number;
  /** Centre of the round sign (15 px) that marks the node or its line as disputed: beside the chip, in room kept for it. */
  readonly mark?: Point;
}

export type TextStyle = 'title' | 'caption' | 'heading' | 'gloss';

/** Words beside the places: the title of a code, the caption of a group, the heading of a sector. */
export interface TextBox extends Box {
  readonly key: string;
  /** The place it belongs to; selecting the words selects the place. */
  readonly of?: string;
  readonly text: string;
  readonly style: TextStyle;
  readonly align: 'left' | 'centre' | 'right';
}

/** From one place to another, as cubic Bézier segments: start, then control, control, end for each. */
export interface Line {
  readonly key: string;
  readonly from: string;
  readonly to: string;
  /** The graph's edge that it draws; none on the line to a counted group. */
  readonly edge?: string;
  readonly points: readonly Point[];
}

export interface Layout {
  readonly places: readonly Place[];
  readonly texts: readonly TextBox[];
  readonly lines: readonly Line[];
  /** Around all that is drawn. */
  readonly bounds: Box;
}

/** Where something lies, seen from the focus. */
export type Side = Sector | 'north' | 'south-west' | 'south-east';

/**
 * What is shown. A layout is a pure function of graph and view: the same input gives the same picture.
 * `opened` lists what was opened since this focus was taken, oldest first: node ids, keys of counted groups, and
 * `depth 2` and `depth 3` where the depth was raised (one that is not listed was there from the start). What was closed again stays listed: its place is kept, so that
 * opening, closing, hiding and raising depth move nothing. Change a view by the functions of `viewChanges.ts`.
 */
export interface View {
  readonly focus: NodeId;
  readonly room: Room;
  readonly depth: 1 | 2 | 3;
  readonly opened: readonly string[];
  readonly closed: ReadonlySet<string>;
  readonly hidden: ReadonlySet<NodeId>;
  /** Where the walk came from, and on which side of the focus it lies: opposite to the way that was taken (`pastSide`). */
  readonly past?: { readonly node: NodeId; readonly side: Side };
}
