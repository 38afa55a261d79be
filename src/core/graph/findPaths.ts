import type { NodeId } from '../vocabulary/ids';
import type { Relation } from '../vocabulary/relations';
import type { MedicalGraph } from './MedicalGraph';
import { PathSearch, type Route } from './PathSearch';
import { rememberUntilChanged } from './rememberUntilChanged';
import { arcBetween, numberOf, relationMask, type WalkIndex } from './WalkIndex';
import { walkIndexOf } from './walkIndexOf';

/** Nodes from end to end, and the edge of each step between them. */
export interface GraphPath {
  readonly nodes: readonly NodeId[];
  readonly edges: readonly string[];
  readonly cost: number;
}

export interface PathOptions {
  /** Relations that no step may use. */
  readonly without?: readonly Relation[];
}

const pathSearchOf = rememberUntilChanged((graph) => new PathSearch(walkIndexOf(graph)));

/**
 * The best paths without a loop between two nodes of the graph, cheapest first, at most three; none where nothing joins
 * the two within reach of a bounded search. Edges are walked both ways. The same graph always gives the same paths.
 */
export function findPaths(graph: MedicalGraph, from: NodeId, to: NodeId, { without = [] }: PathOptions = {}): GraphPath[] {
  if (from === to) return [{ nodes: [from], edges: [], cost: 0 }];
  const index = walkIndexOf(graph);
  const mask = relationMask(without);
  return pathSearchOf(graph)
    .routes(numberOf(index, from), numberOf(index, to), mask)
    .map((route) => pathOf(index, route, mask));
}

function pathOf(index: WalkIndex, { nodes, cost }: Route, without: number): GraphPath {
  const arcs = nodes.slice(1).map((to, at) => arcBetween(index, nodes[at] ?? 0, to, without));
  const ends = [nodes[0], nodes.at(-1)].reduce<number>((sum, end) => sum + (index.through[end ?? 0] ?? 0), 0);
  return {
    nodes: nodes.map((node) => index.ids[node] ?? ''),
    edges: arcs.map((arc) => index.edges[index.edgeNumbers[arc] ?? 0] ?? ''),
    cost: (cost - ends) / 2,
  };
}
