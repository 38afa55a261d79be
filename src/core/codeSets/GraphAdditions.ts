import { edgeKey } from '../graph/GraphDraft';
import { createMedicalGraph, type MedicalGraph } from '../graph/MedicalGraph';
import type { NodeId } from '../vocabulary/ids';
import type { Relation } from '../vocabulary/relations';
import type { EdgeAttributes, NodeAttributes, Receipt, Source } from '../vocabulary/schema';

const title = 'A release of a code system';
const notice = 'ICD-10-CM and ICD-10-PCS titles are in the public domain and stand as released. For learning, not for billing decisions.';

/** A copy of a graph, or a new one, that an official list says more of. What was there stays, and a dispute stays one. */
export class GraphAdditions {
  readonly graph: MedicalGraph;

  constructor(into: MedicalGraph | undefined, sources: Readonly<Record<string, Source>>) {
    this.graph = into ? into.copy() : createMedicalGraph();
    const known = into?.getAttributes() ?? { title, notice, sources: {} };
    this.graph.replaceAttributes({ ...known, sources: { ...sources, ...known.sources } });
  }

  node(id: NodeId, attributes: NodeAttributes): void {
    if (!this.graph.hasNode(id)) this.graph.addNode(id, attributes);
    else this.graph.mergeNodeAttributes(id, { ...attributes, ...confirmedBy(this.graph.getNodeAttributes(id), attributes.sources) });
  }

  edge(from: NodeId, relation: Relation, to: NodeId, sources: Receipt[], note?: string): void {
    if (from === to) return;
    const key = edgeKey(from, relation, to);
    if (this.graph.hasEdge(key)) this.graph.mergeEdgeAttributes(key, confirmedBy(this.graph.getEdgeAttributes(key), sources));
    else this.graph.addEdgeWithKey(key, from, to, { relation, ...(note !== undefined && { note }), sources, standing: 'confirmed' });
  }
}

function confirmedBy<Attributes extends NodeAttributes | EdgeAttributes>(known: Attributes, receipts: readonly Receipt[]): Attributes {
  const keys = new Set(known.sources.map(keyOf));
  return { ...known, sources: [...known.sources, ...receipts.filter((receipt) => !keys.has(keyOf(receipt)))], standing: known.dispute ? 'disputed' : 'confirmed' };
}

function keyOf({ source, section, says }: Receipt): string {
  return JSON.stringify([source, section, says]);
}
