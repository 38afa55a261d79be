import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hidden, withView } from '../exploration/changes';
import { change, openShown, type Shown } from '../exploration/Shown';
import { buildGraph } from '../graph/buildGraph';
import { neighbourhood } from '../graph/neighbourhood';
import { neurolysisFiles } from '../graph/neurolysisFiles.fixture';
import { randomGraph } from '../layout/fixtures';
import { withDepth } from '../layout/viewChanges';
import { inOrder, matching, nextOrder, tableColumns, type TableOrder } from './tableOrder';
import { tableRows, type TableRow } from './tableRows';

const { graph } = buildGraph(neurolysisFiles);
const neurolysis = openShown(graph, 'term:neurolysis', 'wide');
const random = fc.tuple(fc.nat(), fc.integer({ min: 1, max: 120 }), fc.integer({ min: 0, max: 250 }), fc.constantFrom(1, 2, 3)).map(([seed, nodes, edges, depth]): Shown => {
  const shown = openShown(randomGraph(seed, nodes, edges), 'n0', 'wide');
  return change(shown, 'depth', withView(shown.exploration, (view) => withDepth(view, depth === 1 ? 1 : depth === 2 ? 2 : 3)));
});
const orders: fc.Arbitrary<TableOrder> = fc.record({ column: fc.constantFrom(...tableColumns), descending: fc.boolean() });

function idsOf(rows: readonly TableRow[]): string[] {
  return rows.map(({ node }) => node);
}

describe('the table', () => {
  it('lists the whole neighbourhood at the depth drawn, each node once, the middle first', () => {
    fc.assert(
      fc.property(random, (shown) => {
        const ids = idsOf(tableRows(shown).rows);
        expect(ids[0]).toBe('n0');
        expect(new Set(ids).size).toBe(ids.length);
        const near = neighbourhood(shown.graph, 'n0', shown.view.depth).nodes();
        const drawn = shown.layout.places.flatMap(({ node }) => (node === undefined ? [] : [node]));
        expect(new Set(ids)).toEqual(new Set([...near, ...drawn]));
      }),
      { numRuns: 40 },
    );
  });

  it('says of each how it hangs together, with the middle first of all', () => {
    const { rows } = tableRows(neurolysis);
    expect(rows.find(({ node }) => node === 'cpt:64640')).toMatchObject({ name: '64640', kind: 'CPT code', connection: 'neurolysis (destruction) is coded as 64640 (any other peripheral nerve)' });
    const farther = change(neurolysis, 'depth', withView(neurolysis.exploration, (view) => withDepth(view, 2)));
    for (const row of tableRows(farther).rows.slice(1)) expect(row.connection).not.toBe('');
  });

  it('leaves out what the filter hides, and counts it', () => {
    const table = tableRows(change(neurolysis, 'filter', hidden(neurolysis.exploration, ['cpt:64630', 'cpt:64640'])));
    const all = tableRows(neurolysis).rows;
    expect(idsOf(all).filter((id) => !idsOf(table.rows).includes(id))).toEqual(['cpt:64630', 'cpt:64640']);
    expect(table.hidden).toBe(2);
  });
});

describe('its order', () => {
  it('keeps all rows, leaves equal ones as they stood, and is undone by the third press', () => {
    fc.assert(
      fc.property(random, orders, (shown, order) => {
        const { rows } = tableRows(shown);
        const sorted = inOrder(shown.graph, rows, order);
        expect(idsOf(sorted).toSorted()).toEqual(idsOf(rows).toSorted());
        expect(inOrder(shown.graph, sorted, order)).toEqual(sorted);
        const places = new Map(rows.map((row, index) => [row, index]));
        const isTurned = (row: TableRow, next: TableRow): boolean => row[order.column] === next[order.column] && (places.get(row) ?? 0) > (places.get(next) ?? 0);
        expect(sorted.filter((row, index) => order.column !== 'standing' && isTurned(row, sorted[index + 1] ?? row))).toEqual([]);
        const once = nextOrder(undefined, order.column);
        expect(nextOrder(nextOrder(once, order.column), order.column)).toBeUndefined();
      }),
      { numRuns: 40 },
    );
  });

  it('has words by their letters, whatever their hyphens, then codes by system and code', () => {
    const { rows } = tableRows(neurolysis);
    expect(inOrder(graph, rows, { column: 'name', descending: false }).map(({ name }) => name)).toEqual(['-lysis', 'most specific code', 'nerve ablation', 'neur/o', 'neurolysis', 'rhizotomy', 'G89.4', '64630', '64640']);
  });

  it('brings disputes to the top, and what is empty to the end both ways', () => {
    const { rows } = tableRows(neurolysis);
    expect(inOrder(graph, rows, { column: 'standing', descending: false })[0]?.node).toBe('cpt:64630');
    for (const descending of [false, true]) expect(inOrder(graph, rows, { column: 'meaning', descending }).at(-1)?.meaning).toBe('');
  });
});

it.each([
  ['CODED neurolysis', ['cpt:64630', 'cpt:64640']],
  ['νευρον', ['root:neur-o']],
  ['any  óther PERIPHERAL', ['cpt:64640']],
  ['disputed', ['cpt:64630']],
  ['no such thing', []],
])('finds the rows with all words of “%s”', (text, ids) => {
  expect(idsOf(matching(graph, tableRows(neurolysis).rows, text))).toEqual(ids);
});
