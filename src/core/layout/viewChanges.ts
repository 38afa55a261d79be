import type { NodeId } from '../vocabulary/ids';
import { farthestMove, type Point, type View } from './Layout';

/** The only ways in which a view changes while its focus stays: each keeps what was opened before in its order. */

export function startView(focus: NodeId, past?: View['past']): View {
  return { focus, depth: 1, opened: [], closed: [], pinned: [], moves: [], ...(past ? { past } : {}) };
}

/** Opens a node (its further neighbours), one group of a node, or a counted group, by its key. */
export function withOpened(view: View, key: string): View {
  return { ...view, opened: appended(view.opened, key), closed: without(view.closed, key) };
}

export function withClosed(view: View, key: string): View {
  return { ...view, closed: appended(view.closed, key) };
}

/** What the depth showed from the start is noted first, so that its room is kept when the depth is lowered. */
export function withDepth(view: View, depth: View['depth']): View {
  return { ...view, depth, opened: depthTokens(depth).reduce(appended, openedOf(view)) };
}

export function withPinned(view: View, node: NodeId): View {
  return { ...view, pinned: appended(view.pinned, node) };
}

export function withUnpinned(view: View, node: NodeId): View {
  return { ...view, pinned: without(view.pinned, node) };
}

/**
 * Moves a place by hand. Only where it was the last to move, and nothing was opened since, its former move is forgotten:
 * what was opened since keeps clear of where it stood, and what was moved since was turned towards there.
 */
export function withMoved(view: View, key: string, { x, y }: Point): View {
  const opened = openedOf(view);
  const last = view.moves.at(-1);
  const goesOn = last?.key === key && last.after === opened.length;
  const before = goesOn ? view.moves.slice(0, -1) : view.moves;
  return { ...view, opened, moves: [...before, { key, x: within(x), y: within(y), after: opened.length }] };
}

/** Everything that was opened, in its order: a depth that is not listed was there from the start. */
export function openedOf({ depth, opened }: View): string[] {
  return [...depthTokens(depth).filter((token) => !opened.includes(token)), ...opened];
}

/** What opens one group of a node's neighbours, by the key of `neighbourGroups`. */
export function groupToken(node: NodeId, group: string): string {
  return `${node}${tokenJoint}${group}`;
}

export function groupOfToken(token: string): { readonly node: NodeId; readonly group: string } | undefined {
  const at = token.lastIndexOf(tokenJoint);
  return at < 0 ? undefined : { node: token.slice(0, at), group: token.slice(at + tokenJoint.length) };
}

const tokenJoint = ' › ';

/** `depth 2` opens all that stands one hop away, `depth 3` all that stands two hops away when it is met in the list. */
function depthTokens(depth: View['depth']): string[] {
  return ['depth 2', 'depth 3'].slice(0, depth - 1);
}

function within(coordinate: number): number {
  return Math.max(-farthestMove, Math.min(farthestMove, coordinate));
}

function appended(list: readonly string[], key: string): string[] {
  return list.includes(key) ? [...list] : [...list, key];
}

function without(list: readonly string[], key: string): string[] {
  return list.filter((one) => one !== key);
}
