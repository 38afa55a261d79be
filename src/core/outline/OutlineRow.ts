import type { NodeId } from '../vocabulary/ids';
import type { Standing } from '../vocabulary/kinds';

interface Row {
  /** The way from the root to it: unique in the outline, and the same as long as the root is. */
  readonly key: string;
  /** Of the row it stands under; the root has none. */
  readonly parent: string | undefined;
  /** From 1, as are positions. */
  readonly level: number;
  readonly position: number;
  /** How many stand under the same row, those on further pages with them. */
  readonly setSize: number;
  /** Undefined where nothing can be opened. */
  readonly open: boolean | undefined;
}

export interface NodeRow extends Row {
  readonly kind: 'root' | 'node';
  readonly node: NodeId;
  readonly standing: Standing;
  /** Where else it stands: in other groups of the node it hangs on, or of the root. */
  readonly alsoUnder: readonly string[];
  /** It stands on the way from the root to here as well: there it can be opened, not here, as that would never end. */
  readonly isAbove: boolean;
}

export interface GroupRow extends Row {
  readonly kind: 'group';
  readonly name: string;
  /** How many it holds, and how many more but for the filter. */
  readonly count: number;
  readonly hidden: number;
}

/** The way to the next page of a group. */
export interface MoreRow extends Row {
  readonly kind: 'more';
  readonly parent: string;
  readonly next: number;
}

export type OutlineRow = NodeRow | GroupRow | MoreRow;
