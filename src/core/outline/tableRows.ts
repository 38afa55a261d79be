import { meaningOf } from '../exploration/nodesAsText';
import { standingOf } from '../filter/hides';
import { edgeSentence } from '../graph/explainEdge';
import type { MedicalGraph } from '../graph/MedicalGraph';
import type { NodeId } from '../vocabulary/ids';
import { kindPhrase } from '../vocabulary/kindPhrase';
import type { Standing } from '../vocabulary/kinds';
import { listedNodes, type Neighbourhood } from './listedNodes';

/** A node as the table tells of it. */
export interface TableRow {
  readonly node: NodeId;
  readonly name: string;
  readonly kind: string;
  readonly meaning: string;
  /** How it hangs together with the middle or, where no edge joins the two, with what it hangs on. A sentence for each edge. */
  readonly connection: string;
  /** Disputed too where one of these edges is. */
  readonly standing: Standing;
  /** How many receipts it has. */
  readonly sources: number;
}

export interface Table {
  /** From the middle outward, relation by relation. */
  readonly rows: readonly TableRow[];
  /** How many more but for the filter. */
  readonly hidden: number;
}

export function tableRows(shown: Neighbourhood): Table {
  const { graph, focus } = shown;
  const { edges, hidden } = listedNodes(shown);
  return { rows: [...edges].map(([id, edge]) => rowOf(graph, focus, id, edge)), hidden };
}

function rowOf(graph: MedicalGraph, focus: NodeId, id: NodeId, hangsOn: string | undefined): TableRow {
  const node = graph.getNodeAttributes(id);
  const direct = id === focus ? [] : graph.edges(focus, id);
  const told = direct.length > 0 || hangsOn === undefined ? direct : [hangsOn];
  const isDisputed = told.some((edge) => standingOf(node, graph.getEdgeAttributes(edge)) === 'disputed');
  return {
    node: id,
    name: node.label,
    kind: kindPhrase(node),
    meaning: meaningOf(node),
    connection: told.map((edge) => edgeSentence(graph, edge, graph.opposite(id, edge))).join('; '),
    standing: isDisputed ? 'disputed' : node.standing,
    sources: node.sources.length,
  };
}
