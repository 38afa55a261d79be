import type { MedicalGraph } from '../graph/MedicalGraph';
import { groupLimit, neighbourGroups } from '../graph/neighbourGroups';
import type { NodeId } from '../vocabulary/ids';

/** What a person has opened of the outline: a tree from the focus outward, group by group. */
export interface Outline {
  readonly root: NodeId;
  /** Keys of rows. */
  readonly opened: ReadonlySet<string>;
  /** How many pages of a group are shown, by the key of its row; one where nothing is said. */
  readonly pages: ReadonlyMap<string, number>;
}

/** So many members of a group are shown at once. */
export const outlinePage = 50;

/** From the root to a row: ids of nodes and keys of groups in turn. */
export type OutlinePath = readonly string[];

export function keyOfPath(path: OutlinePath): string {
  return JSON.stringify(path);
}

/** The root is open, with those of its groups that one takes in at a glance. */
export function startOutline(graph: MedicalGraph, root: NodeId): Outline {
  const small = graph.hasNode(root) ? neighbourGroups(graph, root).filter(({ members }) => members.length <= groupLimit) : [];
  return { root, opened: new Set([keyOfPath([root]), ...small.map(({ key }) => keyOfPath([root, key]))]), pages: new Map() };
}

export function withRowsOpen(outline: Outline, keys: readonly string[]): Outline {
  return { ...outline, opened: new Set([...outline.opened, ...keys]) };
}

export function withRowClosed(outline: Outline, key: string): Outline {
  return { ...outline, opened: new Set([...outline.opened].filter((one) => one !== key)) };
}

export function withNextPage(outline: Outline, group: string): Outline {
  return { ...outline, pages: new Map([...outline.pages, [group, (outline.pages.get(group) ?? 1) + 1]]) };
}
