import type { MedicalGraph } from '../graph/MedicalGraph';
import { groupLimit, type Neighbour } from '../graph/neighbourGroups';
import type { NodeId } from '../vocabulary/ids';
import { foldItem, nodeItem, type Item } from './Item';

const leastSiblings = 3;

/**
 * Diagnoses that differ in their last character only (`G56.00`, `G56.01`, `G56.02`) stand as one counted chip, in the
 * first one's row. So do procedures of one stem where there are too many to show.
 */
export function withFamilies(graph: MedicalGraph, owner: NodeId, members: readonly Neighbour[]): Item[] {
  const crowd = members.length > groupLimit;
  const stems = byStem(graph, members, crowd);
  const items: Item[] = [];
  for (const member of members) {
    const stem = stemOf(graph, member.id, crowd);
    const siblings = stems.get(stem) ?? [];
    if (stem === undefined || siblings.length < leastSiblings) items.push(nodeItem(graph, member));
    else if (siblings[0] === member) items.push(family(graph, owner, stem, siblings));
  }
  return items;
}

function byStem(graph: MedicalGraph, members: readonly Neighbour[], crowd: boolean): Map<string | undefined, Neighbour[]> {
  const stems = new Map<string | undefined, Neighbour[]>();
  for (const member of members) {
    const stem = stemOf(graph, member.id, crowd);
    const siblings = stems.get(stem);
    if (siblings) siblings.push(member);
    else stems.set(stem, [member]);
  }
  return stems;
}

/**
 * A diagnosis without its last character, where that is at least the second after the dot (subcategories of one category
 * are no family); a CPT code without its last digit; the table of an ICD-10-PCS code.
 */
function stemOf(graph: MedicalGraph, id: NodeId, crowd: boolean): string | undefined {
  const node = graph.getNodeAttributes(id);
  if (node.kind !== 'code') return undefined;
  if (node.system === 'ICD-10-CM') return /\.\w{2,}$/.test(node.code) ? node.code.slice(0, -1) : undefined;
  return crowd && node.code.length > 3 ? node.code.slice(0, node.system === 'CPT' ? 4 : 3) : undefined;
}

function family(graph: MedicalGraph, owner: NodeId, stem: string, members: readonly Neighbour[]): Item {
  const codes = members.map(({ id }) => codeAndTitle(graph, id));
  const first = codes[0]?.code ?? stem;
  const last = codes.at(-1)?.code ?? stem;
  const shared = sharedTitle(codes.map(({ title }) => title));
  const title = (count: number): string => [...(shared === '' ? [] : [shared]), count === 1 ? '1 code' : `${count} codes`].join(' · ');
  return foldItem(graph, { key: `${owner} family ${stem}`, owner, members }, { name: `${first}–${last.slice(Math.max(0, last.indexOf('.')))}`, title });
}

function codeAndTitle(graph: MedicalGraph, id: NodeId): { code: string; title: string } {
  const node = graph.getNodeAttributes(id);
  return { code: node.label, title: (node.kind === 'code' ? node.title : undefined) ?? node.gloss ?? '' };
}

/** What all titles begin with, up to a comma or a whole word. */
export function sharedTitle(titles: readonly string[]): string {
  const [first = '', ...rest] = titles;
  let length = first.length;
  for (const title of rest) {
    let same = 0;
    while (same < length && title[same] === first[same]) same += 1;
    length = same;
  }
  const whole = rest.every((title) => title.length === length || !/\w/.test(title[length] ?? '')) && !/\w/.test(first[length] ?? '');
  const start = first.slice(0, length);
  return (whole ? start : start.replace(/[^\s,;]*$/, '')).replace(/[\s,;(]+(?:of|the|and|in)?\s*$/, '');
}
