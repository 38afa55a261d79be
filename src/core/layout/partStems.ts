import type { MedicalGraph } from '../graph/MedicalGraph';
import type { NodeId } from '../vocabulary/ids';
import type { Block } from './blocks';
import { textWidth } from './textWidth';
import { typography } from './typography';

/**
 * Where the line to each word part leaves the focus: under its letters. The name is shared out among the parts in
 * reading order by their own length, which needs no knowledge of how the word was joined.
 */
export function partStems(graph: MedicalGraph, focus: NodeId, blocks: readonly Block[], fontSize: number): Map<string, number> {
  const items = blocks.find(({ relation }) => relation === 'built-from')?.items ?? [];
  const lengths = items.map(({ label }) => Math.max(1, label.replace(/[^\p{Letter}]/gu, '').length));
  const all = lengths.reduce((sum, length) => sum + length, 0);
  const style = fontSize === typography.focus.size ? typography.focus : typography.focusSmall;
  const width = Math.min(420, textWidth(graph.getNodeAttribute(focus, 'label'), style));
  let before = 0;
  return new Map(
    items.map((item, index) => {
      const length = lengths[index] ?? 1;
      const middle = ((before + length / 2) / all - 0.5) * width;
      before += length;
      return [item.key, middle];
    }),
  );
}
