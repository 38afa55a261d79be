import { z } from 'zod';
import { noFilter, type Filter } from '../filter/Filter';
import type { LegendCounts } from '../filter/legendCounts';
import type { GraphPath } from '../graph/findPaths';
import type { Sector } from '../graph/neighbourGroups';
import type { NodeId } from '../vocabulary/ids';
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
  readonly pinned?: true;
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
  /** Would be drawn but for the filter. */
  readonly hidden: readonly NodeId[];
  /** Of all nodes that are drawn and that are hidden. */
  readonly counts: LegendCounts;
}

/** Where something lies, seen from the focus. */
export const sides = ['north-west', 'north-east', 'west', 'east', 'south', 'north', 'south-west', 'south-east'] as const satisfies readonly (Sector | 'north' | 'south-west' | 'south-east')[];
export type Side = (typeof sides)[number];

/** Nothing is moved farther than this, in either direction from the focus. */
export const farthestMove = 100_000;
const coordinate = z.number().min(-farthestMove).max(farthestMove);

/** What was moved by hand, to where its middle stands now. */
export const moveSchema = z.strictObject({
  key: z.string().min(1),
  x: coordinate,
  y: coordinate,
  /** How many things had been opened before: what is opened later keeps clear of it. */
  after: z.int().nonnegative(),
});
export type Move = z.infer<typeof moveSchema>;

const keys = z.array(z.string().min(1));

/**
 * What is shown round a focus. A layout is a pure function of graph, view and lens: the same input gives the same picture.
 * `opened` lists what was opened since this focus was taken, oldest first: node ids, keys of counted groups, groups of a
 * node (`groupToken`), and `depth 2` and `depth 3` where the depth was raised (one that is not listed was there from the
 * start). What was closed again stays listed: its place is kept, so that opening, closing, filtering and raising depth
 * move nothing. Change a view by the functions of `viewChanges.ts`.
 */
export const viewSchema = z.strictObject({
  focus: z.string().min(1),
  depth: z.literal([1, 2, 3]),
  opened: keys,
  closed: keys,
  /** Stays in the picture, with what it hangs on, whatever is closed or filtered. */
  pinned: keys,
  /** The oldest first; of one key the last counts. */
  moves: z.array(moveSchema),
  /** Where the walk came from, and on which side of the focus it lies: opposite to the way that was taken (`pastSide`). */
  past: z.strictObject({ node: z.string().min(1), side: z.enum(sides) }).exactOptional(),
});
export type View = z.infer<typeof viewSchema>;

/** Through what a view is looked at: it belongs to the window and to what one asks, not to the walk. */
export interface Lens {
  readonly room: Room;
  readonly filter: Filter;
  /** Drawn with all their nodes and steps, the best first. */
  readonly paths: readonly GraphPath[];
}

export const plainLens: Lens = { room: 'wide', filter: noFilter, paths: [] };
