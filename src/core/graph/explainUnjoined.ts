import type { NodeId } from '../vocabulary/ids';
import { relations as relationTable, type Relation } from '../vocabulary/relations';
import type { PathOptions } from './findPaths';
import type { MedicalGraph } from './MedicalGraph';
import { nearestReachable, type Unjoined } from './nearestReachable';

/**
 * Why there is no path, and what there is instead, in one or two sentences: `Nothing joins phenol and G89.4 without
 * “related”. With it there is a path of 3 steps.`
 */
export function explainUnjoined(graph: MedicalGraph, from: NodeId, to: NodeId, { without = [] }: PathOptions = {}): string {
  const unjoined = nearestReachable(graph, from, to, { without });
  const [start, end] = [from, to].map((id) => graph.getNodeAttribute(id, 'label'));
  const nothing = `Nothing joins ${start} and ${end}`;
  const { allowance } = unjoined;
  if (!allowance) return `${nothing}${without.length > 0 ? ', whatever relations are allowed' : ''}. ${nearestInWords(graph, from, to, unjoined)}`;
  const those = allowance.relations.length < without.length ? inQuotes(allowance.relations, 'and') : without.length === 1 ? 'it' : 'them';
  const steps = allowance.path.edges.length;
  return `${nothing} without ${inQuotes(without, 'or')}. With ${those} there is a path of ${steps} ${steps === 1 ? 'step' : 'steps'}.`;
}

function nearestInWords(graph: MedicalGraph, from: NodeId, to: NodeId, { nearest }: Unjoined): string {
  const [start, end] = [from, to].map((id) => graph.getNodeAttribute(id, 'label'));
  return nearest === undefined ? `Nothing at all can be reached from ${start}.` : `The nearest to ${end} that can be reached from ${start} is ${graph.getNodeAttribute(nearest, 'label')}.`;
}

/** `“uses”, “acts on” or “related”`. */
function inQuotes(relations: readonly Relation[], conjunction: 'and' | 'or'): string {
  const names = relations.map((relation) => `“${relationTable[relation].group.forward}”`);
  return names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} ${conjunction} ${names.at(-1)}`;
}
