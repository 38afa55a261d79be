import { createMedicalGraph, type MedicalGraph } from '../graph/MedicalGraph';
import { relationNames } from '../vocabulary/relations';
import type { NodeAttributes } from '../vocabulary/schema';
import type { Box, Layout } from './Layout';
import { placeBoxes } from './Piece';

/** For tests and benchmarks: graphs made from a number, and what a layout has to keep to. */

/** Numbers from 0 to 1, the same for the same seed (mulberry32). */
export function randomNumbers(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

const oddLabels = ['x', 'نورولیز', 'νεῦρον', '神経溶解術', '🧠 nerve', 'n̈e̊u̇r̃o̱l̷y̧s̸i̸s̵', 'Pneumonoultramicroscopicsilicovolcanoconiosis', 'a b '.repeat(2500), 'line\nbreak\tand tab', '‮reversed', '​'];

/** Of every kind, with labels of every sort; some nodes are hubs, some edges loops or doubles. */
export function randomGraph(seed: number, nodes: number, edges: number): MedicalGraph {
  const random = randomNumbers(seed);
  const graph = createMedicalGraph();
  const pick = <Value>(values: readonly [Value, ...Value[]]): Value => values[Math.floor(random() * values.length)] ?? values[0];
  for (let index = 0; index < nodes; index += 1) graph.addNode(`n${index}`, randomNode(random, pick, index));
  for (let index = 0; index < edges; index += 1) {
    const hub = random() < 0.35;
    const source = hub ? 0 : Math.floor(random() * nodes);
    const target = Math.floor(random() ** 1.5 * nodes);
    graph.addEdge(`n${source}`, `n${target}`, {
      relation: pick(relationNames),
      ...(random() < 0.2 ? { sense: pick(['freeing', 'destroying']) } : {}),
      sources: [],
      standing: pick(['stated', 'confirmed', 'disputed']),
    });
  }
  return graph;
}

function randomNode(random: () => number, pick: <Value>(values: readonly [Value, ...Value[]]) => Value, index: number): NodeAttributes {
  const odd = random() < 0.1;
  const label = odd ? (oddLabels[Math.floor(random() * oddLabels.length)] ?? 'x') : 'neurolysis of a nerve '.slice(0, 1 + Math.floor(random() * 21)) + index;
  const common = { label, sources: [], standing: pick(['stated', 'disputed'] as const), ...(random() < 0.5 ? { gloss: `gloss of ${label}` } : {}) };
  switch (pick(['term', 'term', 'root', 'alias', 'cm', 'cm', 'cpt', 'pcs', 'rule', 'appendix'])) {
    case 'root':
      return { kind: 'root', ...common, position: 'suffix', meaning: label, ...(odd ? {} : { original: 'νεῦρον', transliteration: 'neûron' }) };
    case 'alias':
      return { kind: 'alias', ...common, aliasKind: 'synonym' };
    case 'cm':
      return { kind: 'code', ...common, label: codeOf(index), system: 'ICD-10-CM', code: codeOf(index), title: `Title of ${label}` };
    case 'cpt':
      return { kind: 'code', ...common, label: `${64000 + index}`, system: 'CPT', code: `${64000 + index}` };
    case 'pcs':
      return { kind: 'code', ...common, label: `0${index}`, system: 'ICD-10-PCS', code: `0${index}` };
    case 'rule':
      return { kind: 'rule', ...common, statement: label };
    case 'appendix':
      return { kind: 'appendix', ...common };
    default:
      return { kind: 'term', ...common, category: pick(['procedure', 'condition', 'anatomy']) };
  }
}

function codeOf(index: number): string {
  return `G${10 + (Math.floor(index / 100) % 90)}.${String(index % 100).padStart(2, '0')}`;
}

/** Pairs of places or texts that come nearer to each other than the grace. */
export function overlaps({ places, texts }: Layout, grace = 4): string[] {
  const boxes = [...places.flatMap((place) => placeBoxes(place).map((box) => ({ box, key: place.key }))), ...texts.map((text) => ({ box: text, key: text.key }))];
  const sorted = boxes.toSorted((a, b) => left(a.box) - left(b.box));
  const found: string[] = [];
  sorted.forEach((one, index) => {
    for (let next = index + 1; next < sorted.length; next += 1) {
      const other = sorted[next];
      if (!other || left(other.box) > one.box.x + one.box.width / 2 + grace) break;
      if (one.key !== other.key && near(one.box, other.box, grace - 1e-6)) found.push(`${one.key} / ${other.key}`);
    }
  });
  return found;
}

function left(box: Box): number {
  return box.x - box.width / 2;
}

function near(a: Box, b: Box, grace: number): boolean {
  return Math.abs(a.x - b.x) < (a.width + b.width) / 2 + grace && Math.abs(a.y - b.y) < (a.height + b.height) / 2 + grace;
}

/** What is drawn in both and stands elsewhere, or has another size, in the second. */
export function movedBetween(before: Layout, after: Layout): string[] {
  const boxes = new Map([...before.places, ...before.texts].map((box) => [box.key, box]));
  return [...after.places, ...after.texts].flatMap((box) => {
    const old = boxes.get(box.key);
    return old && (old.x !== box.x || old.y !== box.y || old.width !== box.width || old.height !== box.height) ? [box.key] : [];
  });
}

/** Places that no chain of lines joins to the focus, and lines whose ends are not drawn or that do not end at their places. */
export function loose({ places, lines }: Layout): string[] {
  const boxes = new Map(places.map((place) => [place.key, place]));
  const joined = new Set(places.filter(({ role }) => role === 'focus').map(({ key }) => key));
  const faults = lines.flatMap(({ key, from, to, points }) => {
    const end = points.at(-1);
    const start = points[0];
    const place = boxes.get(to);
    if (joined.has(from)) joined.add(to);
    const ends = place && end && boxes.has(from) && start && near({ ...end, width: 0, height: 0 }, place, 1) && points.length % 3 === 1;
    return ends && points.every(({ x, y }) => Number.isFinite(x) && Number.isFinite(y)) ? [] : [key];
  });
  return [...faults, ...places.filter(({ key }) => !joined.has(key)).map(({ key }) => key)];
}
