import { neighbourGroups } from '../graph/neighbourGroups';
import type { MedicalGraph } from '../graph/MedicalGraph';
import type { Layout, Place } from '../layout/Layout';

/**
 * The drawn places in the order in which they are read: the focus, then what hangs on it relation by relation, each
 * followed by what was opened from it.
 */
export function readingOrder(graph: MedicalGraph, { places, lines }: Layout): string[] {
  const byKey = new Map(places.map((place) => [place.key, place]));
  const children = new Map<string, Place[]>();
  for (const { from, to } of lines) {
    const place = byKey.get(to);
    if (place && place.role !== 'focus') children.set(from, [...(children.get(from) ?? []), place]);
  }
  const order: string[] = [];
  const seen = new Set<string>();
  const read = (key: string): void => {
    if (seen.has(key)) return;
    seen.add(key);
    order.push(key);
    for (const child of inOrder(graph, key, children.get(key) ?? [])) read(child.key);
  };
  for (const { key } of places.filter(({ role }) => role === 'focus')) read(key);
  for (const { key } of places) read(key);
  return order;
}

/** Nodes as their relations stand; a counted group after those of its relation that are drawn. */
function inOrder(graph: MedicalGraph, parent: string, children: readonly Place[]): Place[] {
  if (!graph.hasNode(parent)) return [...children];
  const rank = new Map<string, number>();
  for (const { members } of neighbourGroups(graph, parent)) for (const { id } of members) if (!rank.has(id)) rank.set(id, rank.size);
  const rankOf = ({ node, group }: Place): number => rank.get(node ?? group?.like ?? '') ?? rank.size;
  return children.toSorted((a, b) => rankOf(a) - rankOf(b));
}
