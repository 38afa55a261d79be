import type { Standing } from '../vocabulary/kinds';
import type { NodeAttributes } from '../vocabulary/schema';
import { counted } from './counted';
import { legendKindOf, type LegendKind } from './Filter';

/** How many of each there are; what there is none of is not in it. */
export interface LegendCounts {
  readonly kinds: ReadonlyMap<LegendKind, number>;
  readonly standings: ReadonlyMap<Standing, number>;
}

export function legendCounts(nodes: readonly { readonly node: NodeAttributes; readonly standing: Standing }[]): LegendCounts {
  return { kinds: counted(nodes.map(({ node }) => legendKindOf(node))), standings: counted(nodes.map(({ standing }) => standing)) };
}
