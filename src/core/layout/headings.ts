import type { MedicalGraph } from '../graph/MedicalGraph';
import type { Sector } from '../graph/neighbourGroups';
import type { NodeAttributes } from '../vocabulary/schema';
import type { Block } from './blocks';

/** A heading over the first block of each kind of thing in a sector, in the order in which the kinds are read. */
export function headed(graph: MedicalGraph, sector: Sector, focus: NodeAttributes, blocks: readonly Block[]): Block[] {
  const named = blocks.map((block) => ({ block, text: headingOf(graph, sector, focus, block) }));
  const texts = [...new Set(named.map(({ text }) => text))].toSorted((a, b) => headingOrder.indexOf(a) - headingOrder.indexOf(b));
  return texts.flatMap((text) => {
    const under = named.filter((one) => one.text === text).map(({ block }) => block);
    const shownWith = under.flatMap(({ items }) => items.map(({ key }) => key));
    return under.map((block, index) => ({
      ...block,
      caption: block.caption.toUpperCase() === text ? '' : block.caption,
      ...(index === 0 && (text === texts[0] || under.some(({ folded }) => !folded)) ? { heading: { text, key: `${sector} ${text}`, shownWith } } : {}),
    }));
  });
}

const headingOrder = ['CODES · ICD-10-CM', 'CODES · CPT', 'CODES · ICD-10-PCS', 'CODING RULES', 'WORD PARTS', 'APPENDIX'];

function headingOf(graph: MedicalGraph, sector: Sector, focus: NodeAttributes, { items }: Block): string {
  const like = items[0] && graph.getNodeAttributes(items[0].like);
  if (like?.kind === 'code') return `CODES · ${like.system}`;
  if (like?.kind === 'rule') return 'CODING RULES';
  if (sector === 'west') return 'NAMES';
  if (sector === 'south') return focus.kind === 'root' ? 'KINDRED WORD PARTS' : 'WORD PARTS';
  if (focus.kind === 'root') return 'WORDS';
  return focus.kind === 'term' ? 'RELATED TERMS' : 'TERMS';
}
