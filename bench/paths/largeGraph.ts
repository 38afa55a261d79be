import { createMedicalGraph, type MedicalGraph } from '#core/graph/MedicalGraph';
import { codeSystems, termCategories } from '#core/vocabulary/kinds';
import type { Relation } from '#core/vocabulary/relations';
import type { EdgeAttributes, NodeAttributes } from '#core/vocabulary/schema';
import { Random } from '../search/random';

/** How many there are of each, in a dictionary of 100,000 nodes; `codes` stand in a hierarchy. */
const counts = { term: 30_000, code: 43_000, alias: 24_000, root: 2_900, rule: 92, appendix: 8 } as const;
const edgeCount = 300_000;

type Kind = keyof typeof counts;

/**
 * A dictionary as large as medicine's: words built from common and rare word parts that stand in few appendices, names,
 * and codes under codes. What belongs together mostly stands near; agents and places of the body that everything uses,
 * common word parts, rules and appendices are hubs. The same in every run.
 */
export function largeGraph(seed = 1): MedicalGraph {
  const random = new Random(seed);
  const graph = createMedicalGraph();
  addNodes(graph, random);
  const join = joiner(graph, random);
  times(counts.root, (root) => join('root', root, 'listed-in', 'appendix', random.below(counts.appendix)));
  times(counts.code, (code) => code > 0 && join('code', code, 'parent-code', 'code', parentOf(random, code)));
  times(counts.alias, (alias) => join('alias', alias, random.chance(0.7) ? 'synonym-of' : 'word-form-of', 'term', nearby(random, 'alias', alias, 'term')));
  times(counts.term, (term) => times(2 + random.below(2), () => join('term', term, 'built-from', 'root', common(random, counts.root))));
  while (graph.size < edgeCount) joinTerm(random, join, random.below(counts.term));
  return graph;
}

type Join = (from: Kind, fromIndex: number, relation: Relation, to: Kind, toIndex: number) => void;

function joinTerm(random: Random, join: Join, term: number): void {
  const near = (kind: Kind): number => nearby(random, 'term', term, kind);
  switch (random.below(10)) {
    case 0:
      return join('term', term, 'related-to', 'term', near('term'));
    case 1:
      return join('term', term, 'distinguished-from', 'term', near('term'));
    case 2:
      return join('term', term, 'subtype-of', 'term', near('term'));
    case 3:
      return join('term', term, 'acts-on', 'term', common(random, 4_000));
    case 4:
      return join('term', term, 'uses', 'term', common(random, 1_500));
    case 5:
      return join('term', term, 'indicated-for', 'term', near('term'));
    case 6:
      return join('code', near('code'), 'governed-by', 'rule', random.below(counts.rule));
    case 7:
      return join('code', near('code'), 'excludes', 'code', near('code'));
    case 8:
      return join('term', term, 'coded-as', 'code', near('code'));
    default:
      return join('code', near('code'), 'diagnosis-for', 'term', term);
  }
}

function joiner(graph: MedicalGraph, random: Random): Join {
  return (from, fromIndex, relation, to, toIndex) => {
    const [source, target] = [idOf(from, fromIndex), idOf(to, toIndex)];
    const key = `${source}|${relation}|${target}`;
    if (source !== target && !graph.hasEdge(key)) graph.addEdgeWithKey(key, source, target, { relation, ...groundOf(random) });
  };
}

function addNodes(graph: MedicalGraph, random: Random): void {
  const add = (kind: Kind, nodeOf: (index: number) => NodeAttributes): void => times(counts[kind], (index) => graph.addNode(idOf(kind, index), nodeOf(index)));
  const named = (index: number): { label: string } & Pick<EdgeAttributes, 'sources' | 'standing'> => ({ label: `${index}`, ...groundOf(random) });
  add('term', (index) => ({ kind: 'term', category: termCategories[index % termCategories.length] ?? 'procedure', ...named(index) }));
  add('code', (index) => ({ kind: 'code', system: codeSystems[index % 3] ?? 'CPT', code: `${index}`, ...named(index) }));
  add('alias', (index) => ({ kind: 'alias', aliasKind: 'synonym', ...named(index) }));
  add('root', (index) => ({ kind: 'root', position: 'combining-form', meaning: 'nerve', ...named(index) }));
  add('rule', (index) => ({ kind: 'rule', statement: 'Report both.', ...named(index) }));
  add('appendix', (index) => ({ kind: 'appendix', ...named(index) }));
}

function groundOf(random: Random): Pick<EdgeAttributes, 'sources' | 'standing'> {
  const sources = random.chance(0.9) ? [{ source: 'entry', section: 'a', says: 'b' }] : [];
  return { sources, standing: random.chance(0.03) ? 'disputed' : random.chance(0.5) ? 'confirmed' : 'stated' };
}

function idOf(kind: Kind, index: number): string {
  return `${kind}:${index}`;
}

/** Twenty chapters, and eight codes under each code: four levels below them. */
function parentOf(random: Random, code: number): number {
  return code <= 20 ? 0 : Math.max(0, Math.floor((code - 21) / 8) + random.below(3) - 1);
}

/** Of another kind, what stands at about the same place among its own; one in ten anywhere. */
function nearby(random: Random, kind: Kind, index: number, other: Kind): number {
  if (random.chance(0.1)) return random.below(counts[other]);
  const place = Math.floor((index / counts[kind]) * counts[other]) + random.below(60) - 30;
  return Math.min(counts[other] - 1, Math.max(0, place));
}

/** Early ones far more often than late ones. */
function common(random: Random, count: number): number {
  return Math.floor(count * random.next() ** 3);
}

function times(count: number, run: (index: number) => unknown): void {
  for (let index = 0; index < count; index += 1) run(index);
}
