import type { Shown } from '../exploration/Shown';
import type { NodeId } from '../vocabulary/ids';

/** What the filter leaves in the picture whatever it is, and so in outline and table: the middle, what is pinned, and what lies on a path. */
export function keptNodes({ focus, view, paths }: Pick<Shown, 'focus' | 'view' | 'paths'>): ReadonlySet<NodeId> {
  return new Set([focus, ...view.pinned, ...paths.flatMap(({ nodes }) => nodes)]);
}
