import { meaningOf } from '../exploration/nodesAsText';
import type { MedicalGraph } from '../graph/MedicalGraph';
import { kindPhrase } from '../vocabulary/kindPhrase';
import type { GroupRow, MoreRow, NodeRow, OutlineRow } from './OutlineRow';

/** A row in words, for those who do not see it: "64630, plantar digital nerve, CPT code, disputed, also under governs". */
export function rowWords(graph: MedicalGraph, row: OutlineRow): string {
  switch (row.kind) {
    case 'group':
      return [row.name, String(row.count), hiddenWords(row)].filter((part) => part !== undefined).join(', ');
    case 'more':
      return moreWords(row);
    default:
      return nodeWords(graph, row);
  }
}

/** "3 hidden"; nothing where none is. */
export function hiddenWords({ hidden }: GroupRow): string | undefined {
  return hidden === 0 ? undefined : `${hidden} hidden`;
}

/** "50 more of 430". */
export function moreWords({ next, setSize }: MoreRow): string {
  return `${next} more of ${setSize}`;
}

/** Where else a node stands, in a line under it; nothing where it stands here alone. */
export function elsewhereWords({ isAbove, alsoUnder }: NodeRow): string | undefined {
  if (isAbove) return 'stands above already';
  return alsoUnder.length === 0 ? undefined : `also under ${alsoUnder.join(', ')}`;
}

function nodeWords(graph: MedicalGraph, row: NodeRow): string {
  const node = graph.getNodeAttributes(row.node);
  const parts = [
    node.label,
    node.kind === 'root' ? node.original : undefined,
    node.kind === 'code' || node.kind === 'root' ? meaningOf(node) : undefined,
    kindPhrase(node),
    row.standing === 'disputed' ? 'disputed' : undefined,
    elsewhereWords(row),
  ];
  return parts.filter((part) => part !== undefined && part !== '').join(', ');
}
