import type { MedicalGraph } from '../../graph/MedicalGraph';
import type { NodeId } from '../../vocabulary/ids';
import { relations, type Relation } from '../../vocabulary/relations';

export interface KnownEdge {
  readonly from: NodeId;
  readonly to: NodeId;
  readonly sense?: string;
  readonly hasNote: boolean;
  readonly isDisputed: boolean;
}

/**
 * The edge that the graph has already, in whatever sense, and either way round where the relation reads the same both
 * ways; of several the one that holds in all senses, then the first. Without a relation, any edge between the two.
 */
export function knownEdge(graph: MedicalGraph, { from, relation, to }: { from: NodeId; relation?: Relation; to: NodeId }): KnownEdge | undefined {
  if (!graph.hasNode(from) || !graph.hasNode(to)) return undefined;
  const isEitherWay = relation === undefined || relations[relation].symmetric;
  const keys = [...graph.outEdges(from, to), ...(isEitherWay ? graph.outEdges(to, from) : [])];
  const edges = keys.filter((key) => relation === undefined || graph.getEdgeAttribute(key, 'relation') === relation);
  const key = edges.find((one) => graph.getEdgeAttribute(one, 'sense') === undefined) ?? edges[0];
  if (key === undefined) return undefined;
  const { sense, note, dispute } = graph.getEdgeAttributes(key);
  const ends = { from: graph.source(key), to: graph.target(key) };
  return { ...ends, ...(sense !== undefined && { sense }), hasNote: note !== undefined, isDisputed: dispute !== undefined };
}
