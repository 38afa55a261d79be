import { z } from 'zod';
import { codeSystems, kinds, standings, type CodeSystem, type Kind } from '../vocabulary/kinds';
import { relationNames } from '../vocabulary/relations';
import type { NodeAttributes } from '../vocabulary/schema';

/** What the legend tells apart: kinds, and codes by their system. */
export const legendKinds = [...kinds.filter((kind) => kind !== 'code'), ...codeSystems] as const;
export type LegendKind = Exclude<Kind, 'code'> | CodeSystem;

export function legendKindOf(node: NodeAttributes): LegendKind {
  return node.kind === 'code' ? node.system : node.kind;
}

/** What is kept out of the picture. The node in the middle, what is pinned and what lies on a path are drawn all the same. */
export const filterSchema = z.strictObject({
  kinds: z.array(z.enum(legendKinds)),
  relations: z.array(z.enum(relationNames)),
  standings: z.array(z.enum(standings)),
  /** Ids of senses: edges that hold in one of these only. */
  senses: z.array(z.string().min(1)),
  /** Hidden by hand. */
  nodes: z.array(z.string().min(1)),
});
export type Filter = z.infer<typeof filterSchema>;

export const noFilter: Filter = { kinds: [], relations: [], standings: [], senses: [], nodes: [] };

export type FilterPart = keyof Filter;

export function isFiltering(filter: Filter): boolean {
  return Object.values(filter).some((hidden) => hidden.length > 0);
}

/** Hides what was shown, and shows what was hidden. */
export function toggled<Part extends FilterPart>(filter: Filter, part: Part, value: Filter[Part][number]): Filter {
  const hidden: readonly string[] = filter[part];
  return filterSchema.parse({ ...filter, [part]: hidden.includes(value) ? hidden.filter((one) => one !== value) : [...hidden, value] });
}
