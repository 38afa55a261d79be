import type { NodeId } from '../vocabulary/ids';
import type { Program } from './Program';

/** The nodes that a command is about: the one the keyboard is on, where that is not selected, else the selection. */
export function subjects({ shown: { cursor, selection, graph } }: Program): readonly NodeId[] {
  return cursor !== undefined && graph.hasNode(cursor) && !selection.includes(cursor) ? [cursor] : selection;
}

export function subject(program: Program): NodeId {
  return subjects(program).at(-1) ?? program.shown.focus;
}

/** Those that are not in the middle. */
export function aroundFocus(program: Program): readonly NodeId[] {
  return subjects(program).filter((id) => id !== program.shown.focus);
}

/** The counted group that the keyboard is on. */
export function groupAtCursor({ shown: { cursor, layout } }: Program): string | undefined {
  return layout.places.find(({ key, group }) => group !== undefined && key === cursor)?.key;
}

/** "64624", "3 nodes". */
export function named({ shown: { graph } }: Program, ids: readonly NodeId[]): string {
  const [id] = ids;
  return ids.length === 1 && id !== undefined ? graph.getNodeAttribute(id, 'label') : `${ids.length} nodes`;
}
