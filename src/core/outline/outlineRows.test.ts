import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { noFilter, type Filter } from '../filter/Filter';
import { hidesBy } from '../filter/hides';
import { buildGraph } from '../graph/buildGraph';
import { createMedicalGraph, type MedicalGraph } from '../graph/MedicalGraph';
import { neurolysisFiles } from '../graph/neurolysisFiles.fixture';
import { randomGraph } from '../layout/fixtures';
import { outlinePage, startOutline, withNextPage, withRowClosed, withRowsOpen, type Outline } from './Outline';
import type { GroupRow, NodeRow, OutlineRow } from './OutlineRow';
import { outlineRows, type OutlineLens } from './outlineRows';
import { rowWords } from './rowWords';

const plain: OutlineLens = { filter: noFilter, kept: new Set() };
const ground = { sources: [], standing: 'stated' as const };

function pressed(outline: Outline, row: OutlineRow | undefined): Outline {
  if (row?.kind === 'more') return withNextPage(outline, row.parent);
  if (row?.open === true) return withRowClosed(outline, row.key);
  return row?.open === false ? withRowsOpen(outline, [row.key]) : outline;
}

/** After a person has pressed on some rows. */
function explored(graph: MedicalGraph, lens: OutlineLens, presses: readonly number[]): OutlineRow[] {
  let outline = startOutline(graph, 'n0');
  for (const press of presses) {
    const rows = outlineRows(graph, outline, lens);
    outline = pressed(outline, rows[press % rows.length]);
  }
  return outlineRows(graph, outline, lens);
}

function isNode(row: OutlineRow): row is NodeRow {
  return row.kind === 'root' || row.kind === 'node';
}

const graphs = fc.tuple(fc.nat(), fc.integer({ min: 1, max: 140 }), fc.integer({ min: 0, max: 300 })).map(([seed, nodes, edges]) => randomGraph(seed, nodes, edges));
const presses = fc.array(fc.nat(1000), { maxLength: 30 });
const filters: fc.Arbitrary<Filter> = fc.record({
  kinds: fc.subarray(['term', 'root', 'alias', 'CPT', 'ICD-10-CM'] as const).map((some) => [...some]),
  relations: fc.subarray(['built-from', 'coded-as', 'related-to', 'excludes'] as const).map((some) => [...some]),
  standings: fc.subarray(['stated', 'disputed'] as const, { maxLength: 1 }).map((some) => [...some]),
  senses: fc.subarray(['freeing', 'destroying']),
  nodes: fc.subarray(['n1', 'n2', 'n3', 'n4']),
});

describe('the outline of any graph', () => {
  it('stands as a tree: each row under one that stands before it, no two alike, numbered from 1 up to the size of their set', () => {
    fc.assert(
      fc.property(graphs, filters, presses, (graph, filter, list) => {
        const rows = explored(graph, { filter, kept: new Set() }, list);
        const byKey = new Map<string, OutlineRow>();
        const children = new Map<string | undefined, OutlineRow[]>();
        for (const row of rows) {
          const parent = row.parent === undefined ? undefined : byKey.get(row.parent);
          expect([row.level, row.parent === undefined || parent?.open, byKey.has(row.key)]).toEqual([(parent?.level ?? 0) + 1, true, false]);
          byKey.set(row.key, row);
          children.set(row.parent, [...(children.get(row.parent) ?? []), row]);
        }
        expect(rows.filter(({ open, key }) => open === true && !children.has(key))).toEqual([]);
        for (const siblings of children.values()) {
          const isPaged = siblings.some(({ kind }) => kind === 'more');
          const setSize = isPaged ? siblings[0]?.setSize : siblings.length;
          expect(siblings.map((row) => [row.position, row.setSize])).toEqual(siblings.map((_, index) => [index + 1, setSize]));
          expect(siblings.length).toBeLessThanOrEqual(setSize ?? 0);
        }
      }),
      { numRuns: 80 },
    );
  });

  it('holds nodes of the graph only, and of these none that is hidden and not kept; what is left out is counted', () => {
    fc.assert(
      fc.property(graphs, filters, fc.subarray(['n2', 'n3', 'n5']), presses, (graph, filter, kept, list) => {
        const hides = hidesBy({ ...noFilter, kinds: filter.kinds, nodes: filter.nodes });
        const unfiltered = new Map(explored(graph, plain, []).map((row) => [row.key, row]));
        const rows = explored(graph, { filter, kept: new Set(kept) }, list);
        const mayStand = ({ node }: NodeRow): boolean => node === 'n0' || kept.includes(node) || !hides(node, graph.getNodeAttributes(node));
        expect(rows.filter(isNode).filter((row) => !graph.hasNode(row.node) || !mayStand(row))).toEqual([]);
        const countOf = (row: OutlineRow | undefined): number | undefined => (row?.kind === 'group' ? row.count + row.hidden : undefined);
        expect(rows.filter(({ key }) => unfiltered.has(key)).map(countOf)).toEqual(rows.flatMap(({ key }) => (unfiltered.has(key) ? [countOf(unfiltered.get(key))] : [])));
      }),
      { numRuns: 60 },
    );
  });

  it('ends, however far one opens it: what stands above is not opened again', () => {
    fc.assert(
      fc.property(fc.nat(), fc.integer({ min: 1, max: 6 }), (seed, nodes) => {
        const graph = randomGraph(seed, nodes, 9);
        let outline = startOutline(graph, 'n0');
        let rows = outlineRows(graph, outline, plain);
        for (let deep = 0; deep <= 2 * nodes; deep += 1) {
          outline = withRowsOpen(outline, rows.filter(({ open }) => open === false).map(({ key }) => key));
          rows = outlineRows(graph, outline, plain);
        }
        expect(rows.filter(({ open }) => open === false)).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });
});

it('a hub of 5,000 shows a page at a time, and all of it in the end', () => {
  const hub = createMedicalGraph();
  hub.addNode('n0', { kind: 'term', label: 'hub', category: 'process', ...ground });
  for (let index = 1; index <= 5000; index += 1) {
    hub.addNode(`n${index}`, { kind: 'alias', label: `${index}`, aliasKind: 'synonym', ...ground });
    hub.addEdge(`n${index}`, 'n0', { relation: 'synonym-of', ...ground });
  }
  let outline = startOutline(hub, 'n0');
  const [root, group] = outlineRows(hub, outline, plain);
  expect(group).toMatchObject({ kind: 'group', count: 5000, open: false });
  outline = withRowsOpen(outline, [root?.key ?? '', group?.key ?? '']);
  const rows = outlineRows(hub, outline, plain);
  expect(rows.length).toBe(2 + outlinePage + 1);
  const more = rows.at(-1);
  expect(more && rowWords(hub, more)).toBe('50 more of 5000');
  for (let page = 1; page < 100; page += 1) outline = withNextPage(outline, group?.key ?? '');
  expect(outlineRows(hub, outline, plain).filter(isNode).length).toBe(5001);
});

describe('the outline of neurolysis', () => {
  const { graph } = buildGraph(neurolysisFiles);
  const rowsOf = (outline: Outline, lens = plain): OutlineRow[] => outlineRows(graph, outline, lens);
  const wordsOf = (rows: readonly OutlineRow[]): string[] => rows.map((row) => `${'  '.repeat(row.level - 1)}${rowWords(graph, row)}`);

  it('reads as a list of its relations', () => {
    expect(wordsOf(rowsOf(startOutline(graph, 'term:neurolysis')))).toEqual([
      'neurolysis, Procedure · two senses',
      '  built from, 2',
      '    neur/o, νεῦρον, nerve, Combining form · Greek',
      '    -lysis, loosening, Suffix',
      '  also called, 1',
      '    nerve ablation, Name · synonym',
      '  told apart from, 1',
      '    rhizotomy, Procedure',
      '  reported with the diagnosis · ICD-10-CM, 1',
      '    G89.4, Chronic pain syndrome, ICD-10-CM code',
      '  coded as · CPT, 2',
      '    64630, pudendal nerve, CPT code, disputed',
      '    64640, any other peripheral nerve, CPT code',
      '  coding rules, 1',
      '    most specific code, Coding rule',
    ]);
  });

  it('says where else a node stands', () => {
    const doubled = graph.copy();
    doubled.addEdge('term:neurolysis', 'term:rhizotomy', { relation: 'related-to', ...ground });
    const rhizotomies = outlineRows(doubled, startOutline(doubled, 'term:neurolysis'), plain).filter(isNode).filter(({ node }) => node === 'term:rhizotomy');
    expect(rhizotomies.map(({ alsoUnder }) => alsoUnder)).toEqual([['related'], ['told apart from']]);
  });

  it('tells groups of one relation apart by what they hold', () => {
    const doubled = graph.copy();
    doubled.addNode('term:another', { ...graph.getNodeAttributes('term:rhizotomy'), label: 'another' });
    doubled.addEdge('term:another', 'term:neurolysis', { relation: 'synonym-of', ...ground });
    const names = outlineRows(doubled, startOutline(doubled, 'term:neurolysis'), plain).flatMap((row) => (row.kind === 'group' && row.name.startsWith('also called') ? [row.name] : []));
    expect(names).toEqual(['also called · terms', 'also called · names']);
  });

  it('does not lead back to the node that one came from, and says of what stands higher up that it does', () => {
    const round = graph.copy();
    round.addEdge('term:rhizotomy', 'root:-lysis', { relation: 'built-from', ...ground });
    let outline = startOutline(round, 'term:neurolysis');
    for (let deep = 0; deep < 4; deep += 1) {
      const closed = outlineRows(round, outline, plain).filter(({ open }) => open === false).map(({ key }) => key);
      outline = withRowsOpen(outline, closed);
    }
    const rows = outlineRows(round, outline, plain).filter(isNode);
    const rhizotomy = rows.findIndex(({ node, level }) => node === 'term:rhizotomy' && level === 3);
    expect(rows.slice(rhizotomy, rhizotomy + 3).map(({ node, level }) => [node, level])).toEqual([['term:rhizotomy', 3], ['root:-lysis', 5], ['term:neurolysis', 7]]);
    const again = rows.filter(({ node }) => node === 'term:neurolysis').slice(1);
    expect(again.map(({ isAbove, open }) => [isAbove, open])).toEqual(again.map(() => [true, undefined]));
  });

  it('leaves out what is hidden and counts it', () => {
    const rows = rowsOf(startOutline(graph, 'term:neurolysis'), { filter: { ...noFilter, kinds: ['CPT'] }, kept: new Set(['cpt:64640']) });
    const codes = rows.find((row): row is GroupRow => row.kind === 'group' && row.name === 'coded as · CPT');
    expect(codes).toMatchObject({ count: 1, hidden: 1 });
    expect(rows.filter(isNode).map(({ node }) => node).filter((id) => id.startsWith('cpt:'))).toEqual(['cpt:64640']);
  });
});
