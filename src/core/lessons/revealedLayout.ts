import type { Layout } from '../layout/Layout';
import type { NodeId } from '../vocabulary/ids';

/**
 * The layout with only these nodes in sight; what stands stays where it is. A caption goes with the first of what it
 * stands over, a counted group with its owner.
 */
export function revealedLayout(layout: Layout, inSight: ReadonlySet<NodeId>): Layout {
  const places = layout.places.filter(({ node, group }) => (node !== undefined ? inSight.has(node) : group !== undefined && inSight.has(group.owner)));
  const keys = new Set(places.map(({ key }) => key));
  return {
    ...layout,
    places,
    lines: layout.lines.filter(({ from, to }) => keys.has(from) && keys.has(to)),
    texts: layout.texts.filter(({ of }) => of !== undefined && keys.has(of)),
  };
}
