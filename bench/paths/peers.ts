import type { MedicalGraph } from '#core/graph/MedicalGraph';
import { stepCost, throughCost } from '#core/graph/WalkCosts';
import { UndirectedGraph } from 'graphology';

/** A twin for `graphology-shortest-path`, which follows directions and knows no costs of nodes. */
export type Twin = UndirectedGraph<Record<string, never>, { weight: number }>;

/**
 * Undirected, with one edge for each two nodes that are joined: the cheapest. What passing through its ends costs is
 * added to its weight, a half each, so that the cheapest path is the same and `weight` adds up to twice its cost.
 */
export function undirectedTwin(graph: MedicalGraph): Twin {
  const twin: Twin = new UndirectedGraph();
  graph.forEachNode((id) => twin.addNode(id));
  graph.forEachEdge((_, attributes, source, target, from, to) => {
    const through = throughCost(from.kind, graph.degree(source)) + throughCost(to.kind, graph.degree(target));
    const weight = 2 * stepCost(attributes) + through;
    const known = twin.edge(source, target);
    if (known === undefined) twin.addEdge(source, target, { weight });
    else twin.updateEdgeAttribute(known, 'weight', (other = weight) => Math.min(other, weight));
  });
  return twin;
}

export function weightOf(twin: Twin, nodes: readonly string[]): number {
  return nodes.slice(1).reduce((sum, to, at) => sum + (twin.getEdgeAttribute(twin.edge(nodes[at] ?? '', to), 'weight') ?? 0), 0);
}
