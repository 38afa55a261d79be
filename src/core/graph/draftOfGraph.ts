import type { NodeId } from '../vocabulary/ids';
import type { EdgeAttributes, NodeAttributes } from '../vocabulary/schema';
import { definitionSchemas, type Definition } from './dataFile';
import { emptyDraft, type EdgeDraft, type GraphDraft } from './GraphDraft';
import type { MedicalGraph } from './MedicalGraph';

/** Where problems find what a graph said before any file. */
export const placeOfGraph = { path: 'the open graph', line: 1 } as const;

/** A graph as the draft it was built from, to say more of it. Shares nothing with the graph that the draft changes. */
export function draftOfGraph(graph: MedicalGraph): GraphDraft {
  const draft = emptyDraft();
  graph.forEachNode((id, node) => {
    const { sources, dispute } = node;
    draft.nodes.set(id, { id, at: placeOfGraph, definition: definitionOf(id, node), receipts: [...sources], ...(dispute && { dispute }) });
  });
  graph.forEachEdge((key, edge, from, to) => {
    draft.edges.set(key, edgeDraft(edge, from, to));
    draft.nextOrder = Math.max(draft.nextOrder, (edge.order ?? -1) + 1);
  });
  return draft;
}

function edgeDraft({ relation, sense, note, order, sources, dispute }: EdgeAttributes, from: NodeId, to: NodeId): EdgeDraft {
  return {
    at: placeOfGraph,
    from,
    relation,
    to,
    receipts: [...sources],
    ...(sense !== undefined && { sense }),
    ...(note !== undefined && { note }),
    ...(order !== undefined && { order }),
    ...(dispute && { dispute }),
  };
}

function definitionOf(id: string, node: NodeAttributes): Definition {
  const { kind, sources: _, standing: __, dispute: ___, ...own } = node;
  const define = { define: id, ...own };
  if (!('system' in define)) return definitionSchemas[kind].parse(define);
  const { label: ____, system: _____, code: ______, ...ofCode } = define;
  return definitionSchemas.code.parse(ofCode);
}
