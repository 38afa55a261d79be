import { edgeSentence } from '../graph/explainEdge';
import { labelOf } from '../graph/labelOf';
import type { MedicalGraph } from '../graph/MedicalGraph';
import { neighbourGroups, type Sector } from '../graph/neighbourGroups';
import type { Layout } from '../layout/Layout';
import type { NodeId } from '../vocabulary/ids';
import { kindWords } from '../vocabulary/kindPhrase';
import type { Station } from './stepLayout';

const sides: Readonly<Record<Sector, string>> = { south: 'Below', west: 'On the left', east: 'On the right', 'north-west': 'Above', 'north-east': 'Above' };
const mostNamed = 12;

/** What a picture shows, for those who do not see it: what is in the middle, and side by side how the rest hangs on it. */
export function describeLayout(graph: MedicalGraph, layout: Layout): string {
  const focus = layout.places.find(({ role }) => role === 'focus')?.node;
  const drawn = new Set(layout.places.flatMap(({ node }) => node ?? []));
  if (focus === undefined) return `${named([...drawn].map((id) => labelOf(graph, id)))}.`;
  const told = new Set([focus]);
  const groups = neighbourGroups(graph, focus).flatMap(({ sector, caption, members }) => {
    const shown = members.filter(({ id }) => drawn.has(id)).map(({ id }) => id);
    for (const id of shown) told.add(id);
    return shown.length === 0 ? [] : [`${sides[sector]}, ${caption}: ${named(shown.map((id) => inWords(graph, id)))}.`];
  });
  const counted = layout.places.filter(({ group }) => group && !group.open).map(({ label }) => label);
  return [`${labelOf(graph, focus)} (${kindWords(graph.getNodeAttributes(focus))}) in the middle.`, ...groups, ...restInWords(graph, [...drawn].filter((id) => !told.has(id))), ...(counted.length === 0 ? [] : [`In counted groups: ${named(counted)}.`]), ...disputesInWords(layout)].join(' ');
}

/** A way in words: a sentence for each of its steps. */
export function describeSteps(graph: MedicalGraph, layout: Layout, stations: readonly Station[]): string {
  const nodes = stations.map(({ node }) => labelOf(graph, node));
  const sentences = stations.flatMap(({ edge }, index) => (edge === undefined ? [] : [`${edgeSentence(graph, edge, stations[index - 1]?.node ?? '')}.`]));
  return [`A way in ${stations.length} stations: ${nodes.join(', ')}.`, ...sentences, ...disputesInWords(layout)].join(' ');
}

function restInWords(graph: MedicalGraph, ids: readonly NodeId[]): string[] {
  return ids.length === 0 ? [] : [`Farther out: ${named(ids.map((id) => labelOf(graph, id)))}.`];
}

function disputesInWords({ places }: Layout): string[] {
  const count = places.filter(({ mark }) => mark !== undefined).length;
  return count === 0 ? [] : [count === 1 ? 'One fact is marked as disputed.' : `${count} facts are marked as disputed.`];
}

/** A word part never without its meaning, a code never without its title. */
function inWords(graph: MedicalGraph, id: NodeId): string {
  const node = graph.getNodeAttributes(id);
  const meaning = node.kind === 'root' ? `“${node.meaning}”` : node.kind === 'code' ? (node.title ?? node.gloss) : undefined;
  return meaning === undefined ? node.label : `${node.label} (${meaning})`;
}

function named(names: readonly string[]): string {
  const rest = names.length - mostNamed;
  return rest > 1 ? `${names.slice(0, mostNamed).join(', ')} and ${rest} more` : names.join(', ');
}
