import { labelOf } from '../../graph/labelOf';
import { sourceName } from '../../graph/sourceName';
import { readingOrder } from '../../exploration/readingOrder';
import type { Place } from '../../layout/Layout';
import type { Dispute } from '../../vocabulary/schema';
import type { FigureSubject } from '../figureSubject';
import type { Note } from './FigureContents';

export interface DisputeNote extends Note {
  readonly dispute: Dispute;
}

/** What of the drawn is disputed, with both sides, in reading order. */
export function disputesIn({ graph, layout }: FigureSubject): DisputeNote[] {
  const order = new Map(readingOrder(graph, layout).map((key, index) => [key, index]));
  const marked = layout.places.filter(({ mark }) => mark !== undefined).toSorted((a, b) => (order.get(a.key) ?? 0) - (order.get(b.key) ?? 0));
  return marked.flatMap((place) => {
    const dispute = disputeOf({ graph, layout }, place);
    if (!dispute) return [];
    const source = sourceName(graph, dispute.source);
    return [{ about: place.key, dispute, text: `${labelOf(graph, place.node ?? place.key)}: the entry says “${dispute.entry}”. ${source}: ${dispute.official}` }];
  });
}

/** Of the node, else of the lines that lead to it. */
function disputeOf({ graph, layout }: Pick<FigureSubject, 'graph' | 'layout'>, { key, node }: Place): Dispute | undefined {
  const own = node === undefined ? undefined : graph.getNodeAttribute(node, 'dispute');
  const lines = layout.lines.filter(({ from, to, edge }) => edge !== undefined && (from === key || to === key));
  return own ?? lines.flatMap(({ edge }) => graph.getEdgeAttribute(edge, 'dispute') ?? [])[0];
}
