import type { Kind } from '../vocabulary/kinds';
import type { Relation } from '../vocabulary/relations';
import type { EdgeAttributes } from '../vocabulary/schema';

/**
 * Costs are whole numbers, so that a path costs the same from both ends. A plain step costs 100; relations that say
 * little of the two cost more, so that a path explains and does not merely connect.
 */
const weakRelations: Readonly<Partial<Record<Relation, number>>> = {
  'cognate-of': 150,
  'confusable-with': 150,
  'reported-with': 150,
  'not-indicated-for': 200,
  'related-to': 200,
  'governed-by': 250,
  excludes: 250,
  excludes2: 250,
  'code-first': 150,
  'use-additional': 150,
  'code-also': 150,
  'listed-in': 400,
};
const plainCost = 100;
const disputedCost = 60;
const unsourcedCost = 40;

/** What it costs to walk an edge, either way. */
export function stepCost({ relation, standing, sources }: EdgeAttributes): number {
  return (weakRelations[relation] ?? plainCost) + (standing === 'disputed' ? disputedCost : 0) + (sources.length === 0 ? unsourcedCost : 0);
}

/** Passing through a hub joins almost anything with anything: it costs with the logarithm of what hangs on it. */
export function throughCost(kind: Kind, degree: number): number {
  return Math.round(hubFactor(kind) * Math.log2(1 + degree));
}

/** Many unrelated words share a suffix or stand in an appendix; what meets in a term or a code has more in common. */
function hubFactor(kind: Kind): number {
  switch (kind) {
    case 'appendix':
      return 80;
    case 'root':
    case 'rule':
      return 40;
    case 'term':
    case 'alias':
    case 'code':
      return 20;
  }
}
