import type { MedicalGraph } from '../graph/MedicalGraph';
import { rememberUntilChanged } from '../graph/rememberUntilChanged';
import type { NodeId } from '../vocabulary/ids';
import type { RootAttributes } from '../vocabulary/schema';

/** A word part of the graph. */
export interface WordPart extends RootAttributes {
  readonly id: NodeId;
}

/** All word parts of a graph, in its order. */
export const wordParts = rememberUntilChanged((graph: MedicalGraph): readonly WordPart[] =>
  graph.mapNodes((id, node) => ({ id, node })).flatMap(({ id, node }) => (node.kind === 'root' ? [{ ...node, id }] : [])),
);
