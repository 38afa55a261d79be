import { compassLayout } from '#core/layout/compassLayout';
import { createMedicalGraph, type MedicalGraph } from '#core/graph/MedicalGraph';
import { randomNumbers } from '#core/layout/fixtures';
import type { Box, Layout, View } from '#core/layout/Layout';
import { startView, withOpened } from '#core/layout/viewChanges';
import type { Relation } from '#core/vocabulary/relations';
import type { NodeAttributes } from '#core/vocabulary/schema';
import type { Expansion } from './peers';

/** A picture with so many places, and a counted group of 20 that is about to be opened. */
export interface Scenario {
  readonly graph: MedicalGraph;
  readonly view: View;
  readonly expanded: View;
  readonly before: Layout;
  readonly after: Layout;
  /** All lines of the expanded picture, and a fifth as many relations across it. */
  readonly edges: readonly { readonly source: string; readonly target: string }[];
}

const newNodes = 20;

export function scenario(size: number, seed: number): Scenario {
  const random = randomNumbers(seed);
  const graph = treeOf(size, random);
  const { view, layout } = grown(graph, size);
  const group = layout.places.find((place) => place.group?.count === newNodes)?.key ?? '';
  const expanded = withOpened(view, group);
  const after = compassLayout(graph, expanded);
  const lines = after.lines.map(({ from, to }) => ({ source: from, target: to }));
  const keys = after.places.map(({ key }) => key);
  const across = Array.from({ length: Math.floor(keys.length / 5) }, () => ({ source: keys[Math.floor(random() * keys.length)] ?? 'focus', target: keys[Math.floor(random() * keys.length)] ?? 'focus' }));
  return { graph, view, expanded, before: layout, after, edges: [...lines, ...across.filter(({ source, target }) => source !== target)] };
}

export function expandByCompass({ graph, expanded, before }: Scenario): Expansion {
  const start = performance.now();
  const layout = compassLayout(graph, expanded);
  const milliseconds = performance.now() - start;
  return { milliseconds, before: boxesOf(before), after: boxesOf(layout) };
}

/** Chips, and titles as boxes of their own. */
function boxesOf({ places, texts }: Layout): Map<string, Box> {
  return new Map([...places, ...texts].map((box) => [box.key, box]));
}

/** A focus with neighbours of all kinds, theirs, and so on; and 20 things that it uses. */
function treeOf(size: number, random: () => number): MedicalGraph {
  const graph = createMedicalGraph();
  const add = (parent: string | undefined, relation: Relation, kind: number): string => {
    const id = parent === undefined ? 'focus' : `n${graph.order}`;
    graph.addNode(id, nodeOf(kind, graph.order, random));
    if (parent !== undefined) graph.addEdge(parent, id, { relation, sources: [], standing: 'stated' });
    return id;
  };
  const focus = add(undefined, 'related-to', 0);
  for (let index = 0; index < newNodes; index += 1) add(focus, 'uses', 0);
  let parents = [focus];
  while (graph.order < size * 2 + 60) {
    const children: string[] = [];
    for (const parent of parents) {
      for (const [kind, relation] of kindRelations) {
        const count = parent === focus ? 6 : Math.floor(random() * 2.4);
        for (let index = 0; index < count; index += 1) children.push(add(parent, relation, kind));
      }
    }
    parents = children;
  }
  return graph;
}

const kindRelations: readonly (readonly [number, Relation])[] = [[0, 'related-to'], [1, 'synonym-of'], [2, 'diagnosis-for'], [3, 'coded-as']];

function nodeOf(kind: number, index: number, random: () => number): NodeAttributes {
  const label = 'neurolysis of the peripheral nerve'.slice(0, 6 + Math.floor(random() * 16));
  const common = { sources: [], standing: 'stated' as const };
  if (kind === 1) return { kind: 'alias', label, aliasKind: 'synonym', ...common };
  if (kind === 2) return { kind: 'code', label: `G${10 + (index % 90)}.${index % 10}`, system: 'ICD-10-CM', code: `G${10 + (index % 90)}.${index % 10}`, title: label, ...common };
  if (kind === 3) return { kind: 'code', label: `${64000 + index}`, system: 'CPT', code: `${64000 + index}`, gloss: label, ...common };
  return { kind: 'term', label, category: 'procedure', ...common };
}

/** Opened one after another, nearest first, until so many places stand. */
function grown(graph: MedicalGraph, size: number): { view: View; layout: Layout } {
  let view = startView('focus');
  let layout = compassLayout(graph, view);
  const tried = new Set(['focus']);
  while (layout.places.length < size) {
    const next = layout.places.filter(({ key, group }) => !tried.has(key) && group?.count !== newNodes).slice(0, Math.max(1, Math.floor((size - layout.places.length) / 5)));
    if (next.length === 0) break;
    for (const { key } of next) {
      tried.add(key);
      view = withOpened(view, key);
    }
    layout = compassLayout(graph, view);
  }
  return { view, layout };
}
