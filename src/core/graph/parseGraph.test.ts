import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { stringify } from 'yaml';
import { relationNames, relations } from '../vocabulary/relations';
import { buildGraph } from './buildGraph';
import { exportGraph } from './exportGraph';
import { neurolysisFiles, sourcesText } from './neurolysisFiles.fixture';
import { graphLimits, parseGraph } from './parseGraph';
import { schemaFaults } from './schemaIssues';
import { nodeSchema } from '../vocabulary/schema';

const text = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 8 });
const receipt = fc.record({ source: fc.constantFrom('entry', 'icd'), section: text, says: text });
const ground = fc.record(
  { sources: fc.array(receipt, { minLength: 1, maxLength: 2 }), dispute: fc.record({ entry: text, official: text, source: fc.constantFrom('entry', 'icd'), section: text }) },
  { requiredKeys: ['sources'] },
);
const names = ['term:a', 'term:b', 'term:c', 'term:d'];
const links = fc.dictionary(fc.constantFrom(...relationNames), fc.array(fc.tuple(fc.constantFrom(...names), ground), { minLength: 1, maxLength: 3 }), { maxKeys: 3 });
const folder = fc.array(fc.record({ label: text, ground, links }), { minLength: 4, maxLength: 4 });

function filesOf(terms: { label: string; ground: object; links: Record<string, [string, object][]> }[]) {
  const facts = terms.map(({ label, ground: own, links: to }, index) => ({
    define: names[index],
    label,
    category: 'procedure',
    ...own,
    ...(Object.keys(to).length > 0 && { links: Object.fromEntries(Object.entries(to).map(([relation, ends]) => [relation, ends.map(([id, rest]) => ({ to: id, ...rest }))])) }),
  }));
  return [
    { path: 'sources.yaml', text: sourcesText },
    { path: 'terms.yaml', text: stringify({ source: 'entry', sections: [{ title: 'All', facts }] }) },
  ];
}

describe('any folder', { timeout: 60_000 }, () => {
  it('keeps every fact through export and opening, to the letter', () => {
    fc.assert(
      fc.property(folder, (terms) => {
        const exported = JSON.stringify(exportGraph(buildGraph(filesOf(terms)).graph));
        const parsed = parseGraph(JSON.parse(exported));
        expect(parsed.ok && JSON.stringify(exportGraph(parsed.value))).toBe(exported);
      }),
    );
  });

  it('disputes what carries a dispute, confirms what rests on an official source, and states the rest', () => {
    fc.assert(
      fc.property(folder, (terms) => {
        const { nodes, edges } = exportGraph(buildGraph(filesOf(terms)).graph);
        for (const { attributes } of [...nodes, ...edges]) {
          const official = attributes.sources.some(({ source }) => source === 'icd');
          expect(attributes.standing).toBe(attributes.dispute ? 'disputed' : official ? 'confirmed' : 'stated');
        }
      }),
    );
  });

  it('holds no relation twice between two nodes, from neither end where it is mutual', () => {
    fc.assert(
      fc.property(folder, (terms) => {
        const { edges } = exportGraph(buildGraph(filesOf(terms)).graph);
        const pairs = edges.map(({ source, target, attributes: { relation } }) => [relation, ...(relations[relation].symmetric ? [source, target].toSorted() : [source, target])].join(' '));
        expect(new Set(pairs).size).toBe(pairs.length);
      }),
    );
  });
});

describe('opening a graph', () => {
  const sound = () => structuredClone(exportGraph(buildGraph(neurolysisFiles).graph));

  it('takes what was exported', () => {
    expect(parseGraph(sound()).ok).toBe(true);
  });

  it.each([
    ['no object', () => 'graph', 'This is not a graph of Medroots Explorer: The file must be a group of fields.'],
    ['null', () => null, 'This is not a graph of Medroots Explorer: The file must be a group of fields.'],
    ['a missing part', () => ({ ...sound(), nodes: undefined }), 'This is not a graph of Medroots Explorer: `nodes` is missing.'],
    ['a node of no kind', () => ({ ...sound(), nodes: [{ key: 'term:a', attributes: { kind: 'dream' } }] }), 'This is not a graph of Medroots Explorer: nodes, item 1: `kind` is not a value known here.'],
    ['an unknown attribute', () => ({ ...sound(), nodes: sound().nodes.map((node, index) => (index === 2 ? { ...node, attributes: { ...node.attributes, onclick: 'x' } } : node)) }), 'This is not a graph of Medroots Explorer: nodes, item 3: `onclick` is not a field here.'],
    ['a node twice', () => ({ ...sound(), nodes: sound().nodes.flatMap((node) => [node, node]) }), 'The graph holds the node alias:nerve-ablation twice.'],
    ['an id of another kind', () => ({ ...sound(), edges: [], nodes: sound().nodes.map((node) => ({ ...node, key: `rule:${node.key}` })) }), 'The id rule:alias:nerve-ablation does not fit its kind, alias.'],
    ['a dangling edge', () => ({ ...sound(), nodes: [] }), 'The edge alias:nerve-ablation|synonym-of|term:neurolysis|destruction leads to alias:nerve-ablation, which the graph does not hold.'],
    ['an edge twice', () => ({ ...sound(), edges: sound().edges.flatMap((edge) => [edge, edge]) }), 'The graph holds the edge alias:nerve-ablation|synonym-of|term:neurolysis|destruction twice.'],
    ['an address that is no web address', () => ({ ...sound(), attributes: { ...sound().attributes, sources: { a: { title: 'a', short: 'a', official: true, url: 'data:text/html,x' } } } }), 'This is not a graph of Medroots Explorer: `url` must be a web address (https://…).'],
    ['too many nodes', () => ({ nodes: Array.from({ length: graphLimits.nodes + 1 }), edges: [] }), 'The graph has 1000001 nodes; at most 1000000 can be opened.'],
  ])('refuses %s in one sentence', (_, data, message) => {
    expect(parseGraph(data())).toMatchObject({ ok: false, message });
  });

  it('never throws, and never lets a prototype through', () => {
    fc.assert(fc.property(fc.json(), (json) => void parseGraph(JSON.parse(json))));
    const hostile: unknown = JSON.parse('{"kind":"term","label":"a","category":"procedure","sources":[],"standing":"stated","__proto__":{"admin":true}}');
    const parsed = nodeSchema.safeParse(hostile);
    expect(parsed.error && schemaFaults(parsed.error)).toEqual([{ path: ['__proto__'], message: '`__proto__` is not a field here.' }]);
  });
});
