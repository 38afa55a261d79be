import type { MedicalGraph } from '../graph/MedicalGraph';
import type { Block } from './blocks';
import { cardHeight, cardWidth, rootCard } from './rootCard';

/** The parts that the focus is built from, as cards. */
export function asCards(graph: MedicalGraph, blocks: readonly Block[], tight: boolean): Block[] {
  return blocks.map((block) => {
    if (block.relation !== 'built-from') return block;
    const items = block.items.map((item) => {
      const node = graph.getNodeAttributes(item.like);
      if (item.fold || node.kind !== 'root') return item;
      const width = cardWidth(node, tight);
      return { ...item, label: rootCard(node, width).label, width, height: cardHeight };
    });
    return { ...block, items };
  });
}
