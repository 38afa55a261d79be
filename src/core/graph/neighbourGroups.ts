import { codeSystems, termCategories, type CodeSystem } from '../vocabulary/kinds';
import type { NodeId } from '../vocabulary/ids';
import { relationNames, relations, type Direction, type Relation } from '../vocabulary/relations';
import type { EdgeAttributes, NodeAttributes } from '../vocabulary/schema';
import type { MedicalGraph } from './MedicalGraph';

/** Where a neighbour stands, seen from the focus. Direction carries meaning and never changes. */
export type Sector = 'north-west' | 'north-east' | 'west' | 'east' | 'south';

export interface Neighbour {
  readonly id: NodeId;
  /** Key of the edge that joins it; where several do in one group, the first. */
  readonly edge: string;
}

/**
 * Neighbours that stand together: one relation, read one way, in one sector, in one sense. What holds in the headline
 * sense of its term, the first, stands with what holds in all; only the other senses are told apart.
 */
export interface NeighbourGroup {
  /** Unique among the groups of its node, and stable: it does not depend on what else there is. */
  readonly key: string;
  readonly relation: Relation;
  readonly direction: Direction;
  readonly sense?: string;
  readonly sector: Sector;
  readonly caption: string;
  readonly members: readonly Neighbour[];
}

/** A group with more members than this is shown as one counted group until someone opens it. */
export const groupLimit = 12;

export function sectorOf(node: NodeAttributes): Sector {
  switch (node.kind) {
    case 'code':
      return node.system === 'ICD-10-CM' ? 'north-west' : 'north-east';
    case 'rule':
      return 'north-east';
    case 'alias':
      return 'west';
    case 'root':
    case 'appendix':
      return 'south';
    case 'term':
      return 'east';
  }
}

interface Step {
  /** Other than the headline sense. */
  readonly sense?: string;
  readonly id: NodeId;
  readonly edge: string;
  readonly direction: Direction;
  readonly attributes: EdgeAttributes;
  readonly node: NodeAttributes;
}

/** Every neighbour of a node in groups, in the order in which they are read. Self loops are left out. */
export function neighbourGroups(graph: MedicalGraph, id: NodeId): NeighbourGroup[] {
  const byKey = new Map<string, Map<NodeId, Step>>();
  for (const step of stepsFrom(graph, id)) {
    const key = groupKey(step);
    const steps = byKey.get(key) ?? new Map<NodeId, Step>();
    if (!steps.has(step.id)) steps.set(step.id, step);
    byKey.set(key, steps);
  }
  return [...byKey]
    .flatMap(([key, steps]) => splitByCategory(key, [...steps.values()]))
    .toSorted((a, b) => relationNames.indexOf(a.relation) - relationNames.indexOf(b.relation) || compare(a.key, b.key));
}

function stepsFrom(graph: MedicalGraph, id: NodeId): Step[] {
  const steps: Step[] = [];
  const own = graph.getNodeAttributes(id);
  graph.forEachEdge(id, (edge, attributes, source, target) => {
    if (source === target) return;
    const other = source === id ? target : source;
    const forward = source === id || relations[attributes.relation].symmetric === true;
    const node = graph.getNodeAttributes(other);
    const sense = attributes.sense === undefined || [own, node].some((end) => isHeadline(end, attributes.sense)) ? undefined : attributes.sense;
    steps.push({ id: other, edge, direction: forward ? 'forward' : 'backward', attributes, node, ...(sense !== undefined && { sense }) });
  });
  return steps;
}

function isHeadline(node: NodeAttributes, sense: string | undefined): boolean {
  return node.kind === 'term' && node.senses?.[0]?.id === sense;
}

function groupKey({ attributes, direction, node, sense }: Step): string {
  const part = node.kind === 'code' ? node.system : sectorOf(node);
  return [attributes.relation, direction, part, sense ?? ''].join('|');
}

/** A crowd of terms is told apart by category, so that none of the groups hides the others. */
function splitByCategory(key: string, steps: Step[]): NeighbourGroup[] {
  if (steps.length <= groupLimit || steps[0]?.node.kind !== 'term') return toGroups(key, steps);
  return termCategories.flatMap((category) =>
    toGroups(`${key}|${category}`, steps.filter(({ node }) => node.kind === 'term' && node.category === category)),
  );
}

function toGroups(key: string, steps: Step[]): NeighbourGroup[] {
  const [first] = steps;
  if (!first) return [];
  const { attributes, direction, node, sense } = first;
  const group: NeighbourGroup = {
    key,
    relation: attributes.relation,
    direction,
    ...(sense !== undefined && { sense }),
    sector: sectorOf(node),
    caption: relations[attributes.relation].group[direction],
    members: ordered(steps).map(({ id, edge }) => ({ id, edge })),
  };
  return [group];
}

/** Codes by their code, all else in the order that the data gives. */
function ordered(steps: Step[]): Step[] {
  return steps.toSorted((a, b) => {
    if (a.node.kind === 'code' && b.node.kind === 'code') return compare(codeKey(a.node.system, a.node.code), codeKey(b.node.system, b.node.code));
    return (a.attributes.order ?? 0) - (b.attributes.order ?? 0);
  });
}

function codeKey(system: CodeSystem, code: string): string {
  return `${codeSystems.indexOf(system)} ${code}`;
}

/** By code unit, so that the order is the same on every machine and in every language. */
function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
