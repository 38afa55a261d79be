import type { NodeId } from '../vocabulary/ids';
import type { View } from './Layout';

/** The only ways in which a view changes while its focus stays: each keeps what was opened before in its order. */

export function startView(focus: NodeId, past?: View['past']): View {
  return { focus, room: 'wide', depth: 1, opened: [], closed: new Set(), hidden: new Set(), ...(past ? { past } : {}) };
}

/** Opens a node (its further neighbours) or a counted group, by its key. */
export function withOpened(view: View, key: string): View {
  return { ...view, opened: appended(view.opened, key), closed: without(view.closed, key) };
}

export function withClosed(view: View, key: string): View {
  return { ...view, closed: new Set([...view.closed, key]) };
}

/** What the depth showed from the start is noted first, so that its room is kept when the depth is lowered. */
export function withDepth(view: View, depth: View['depth']): View {
  return { ...view, depth, opened: depthTokens(depth).reduce(appended, openedOf(view)) };
}

/** Everything that was opened, in its order: a depth that is not listed was there from the start. */
export function openedOf({ depth, opened }: View): readonly string[] {
  return [...depthTokens(depth).filter((token) => !opened.includes(token)), ...opened];
}

export function withHidden(view: View, node: NodeId): View {
  return { ...view, hidden: new Set([...view.hidden, node]) };
}

export function withShown(view: View, node: NodeId): View {
  return { ...view, hidden: without(view.hidden, node) };
}

/** `depth 2` opens all that stands one hop away, `depth 3` all that stands two hops away when it is met in the list. */
function depthTokens(depth: View['depth']): string[] {
  return ['depth 2', 'depth 3'].slice(0, depth - 1);
}

function appended(list: readonly string[], key: string): readonly string[] {
  return list.includes(key) ? list : [...list, key];
}

function without<Value>(set: ReadonlySet<Value>, value: Value): ReadonlySet<Value> {
  return new Set([...set].filter((one) => one !== value));
}
