import { describe, expect, it } from 'vitest';
import { buildGraph } from '../../graph/buildGraph';
import type { MedicalGraph } from '../../graph/MedicalGraph';
import { problemText } from '../../graph/problems';
import { shippedFiles, shippedGraph } from '../../graph/shippedGraph.fixture';
import type { Receipt } from '../../vocabulary/schema';
import { entryText } from './entryTexts.fixture';
import { mergeEntry } from './mergeEntry';
import { readEntry } from './readEntry';

// What the program reads of the entry "neurolysis", beside what a person wrote down of it in entries/neurolysis.yaml.

function readInto(graph: MedicalGraph) {
  const read = readEntry(entryText('neurolysis'), graph);
  if (!read.ok) throw new Error(read.message);
  return { ...read.value, merged: mergeEntry(graph, read.value.file) };
}

const isOfEntry = (receipts: readonly Receipt[]) => receipts.some(({ source }) => source === 'neurolysis-entry');

/** Edges without their senses, and either way round alike. */
function pairsOf(graph: MedicalGraph, accepts: (receipts: readonly Receipt[]) => boolean): Set<string> {
  const keys = graph.filterEdges((_, { sources }) => accepts(sources));
  return new Set(keys.map((key) => `${graph.getEdgeAttribute(key, 'relation')} ${graph.extremities(key).toSorted().join(' ')}`));
}

describe('read beside the dictionary without its curated file', () => {
  const { graph: without } = buildGraph(shippedFiles.filter(({ path }) => !path.endsWith('neurolysis.yaml')));
  const { file, merged } = readInto(without);
  const { graph } = merged;

  const nodesOnlyCurated: Readonly<Record<string, readonly string[]>> = {
    'named within a sentence: a person makes a term of it': [
      'term:pain', 'term:muscle-overactivity', 'term:neurolytic-agent', 'term:phenol', 'term:alcohol', 'term:thermal-ablation', 'term:radiofrequency', 'term:cryoablation',
      'term:surgery', 'term:peripheral-nerve', 'term:nerve-trunk', 'term:spinal-nerve-root', 'term:facet-joint-nerve', 'term:nerve-adhesions', 'term:root-entry-zone',
      'term:spasticity', 'term:radicular-pain', 'term:trigeminal-neuralgia', 'term:intractable-pain', 'alias:complex-regional-pain-syndrome-type-ii',
      'alias:compression-neuropathy', 'alias:entrapment-neuropathy', 'alias:decompression', 'alias:cancer-related-pain',
    ],
    'the nerve of a CPT descriptor, which is the AMA’s: nothing is made from its cell': ['term:intercostal-nerve', 'term:plantar-common-digital-nerve', 'term:genicular-nerve', 'term:lumbar-or-sacral-facet-joint-nerve'],
    'a rule that a person has named and worded': [
      'rule:underlying-cause-first', 'rule:most-specific-code', 'rule:pain-code-first-for-pain-management', 'rule:underlying-condition-if-treated', 'rule:modifier-50',
      'rule:document-laterality', 'rule:prior-authorization', 'rule:diagnostic-block-relief', 'rule:add-on-needs-primary',
    ],
  };
  const nodesOnlyRead: Readonly<Record<string, readonly string[]>> = {
    'the same rules, a sentence each, in the entry’s words': [
      'rule:neurolysis-chronic-pain', 'rule:neurolysis-cpt-codes-for-neurolysis-are-specific', 'rule:neurolysis-when-neurolysis-is-performed-for-pain',
      'rule:neurolysis-modifier-50-should-be-appended-to', 'rule:neurolysis-for-radiofrequency-neurolysis-many-payers-require', 'rule:neurolysis-never-report-64624-64633-or-64636',
    ],
  };
  const edgesOnlyCurated: Readonly<Record<string, readonly string[]>> = {
    'stands within a sentence: a person reads what it is for, of which kind it is, what it is told apart from': [
      'indicated-for term:neoplasm-related-pain term:neurolysis', 'indicated-for term:chronic-pain-syndrome term:neurolysis', 'indicated-for alias:chemical-neurolysis term:neoplasm-related-pain',
      'indicated-for term:nerve-entrapment-syndrome term:neurolysis', 'indicated-for term:external-neurolysis term:nerve-entrapment-syndrome', 'distinguished-from alias:nerve-ablation alias:surgical-neurolysis',
      'distinguished-from term:myofascial-pain-syndrome term:nerve-entrapment-syndrome', 'subtype-of alias:surgical-neurolysis term:external-neurolysis', 'subtype-of alias:surgical-neurolysis term:internal-neurolysis',
      'subtype-of term:carpal-tunnel-syndrome term:nerve-entrapment-syndrome', 'related-to alias:radiofrequency-neurolysis term:nerve-block', 'coded-as icd-10-cm:G89.0 term:neoplasm-related-pain',
      'diagnosis-for cpt:64630 term:morton-neuroma',
    ],
    'that there are two senses is a person’s reading': ['other-sense-of alias:surgical-neurolysis term:neurolysis'],
    'in the range of a related term, and so not said of the headword': ['diagnosis-for icd-10-cm:G56.03 term:neurolysis'],
  };
  const edgesOnlyRead: Readonly<Record<string, readonly string[]>> = {
    'that there are two senses is a person’s reading: a name with a word before the headword is a kind of it': ['subtype-of alias:surgical-neurolysis term:neurolysis'],
    'no more than related, where the words do not say how': ['related-to term:nerve-entrapment-syndrome term:neurolysis'],
  };

  const all = (groups: Readonly<Record<string, readonly string[]>>) => Object.values(groups).flat().toSorted();

  it('quotes the same source, and joins without an error', () => {
    expect(file.source).toBe('neurolysis-entry');
    expect(merged.problems.filter(({ severity }) => severity === 'error').map(problemText)).toEqual([]);
  });

  it('finds the nodes that a person found, but for those listed with their reason', () => {
    expect(shippedGraph.filterNodes((id, { sources }) => isOfEntry(sources) && !graph.hasNode(id)).toSorted()).toEqual(all(nodesOnlyCurated));
    expect(graph.filterNodes((id) => !shippedGraph.hasNode(id)).toSorted()).toEqual(all(nodesOnlyRead));
  });

  it('joins them as a person joined them, but for the edges listed with their reason and those to the nodes above', () => {
    const [curated, read, everything] = [pairsOf(shippedGraph, isOfEntry), pairsOf(graph, isOfEntry), pairsOf(shippedGraph, () => true)];
    const hasEnds = (pair: string, one: MedicalGraph) => pair.split(' ').slice(1).every((id) => one.hasNode(id));
    expect([...curated].filter((pair) => !read.has(pair) && hasEnds(pair, graph)).toSorted()).toEqual(all(edgesOnlyCurated));
    expect([...read].filter((pair) => !everything.has(pair) && hasEnds(pair, shippedGraph)).toSorted()).toEqual(all(edgesOnlyRead));
    expect([...curated].filter((pair) => read.has(pair)).length).toBeGreaterThan(50);
  });

  it('disputes what the official list disputes: G89.0, as a person did, and what is added to the title of G57.30', () => {
    expect(graph.getNodeAttributes('icd-10-cm:G89.0')).toMatchObject({
      standing: 'disputed',
      dispute: { entry: 'G89.0 Central pain syndrome (cancer‑related chronic pain)', official: 'The title of G89.0 is “Central pain syndrome”.', source: 'icd-10-cm-2021-tabular' },
    });
    expect(graph.filterNodes((id, { dispute }) => dispute !== undefined && id.startsWith('icd-10-cm:'))).toEqual(['icd-10-cm:G57.30', 'icd-10-cm:G89.0']);
  });

  it('disputes that 64624 and 64633 are add-ons, which are known as primary codes', () => {
    expect(graph.getEdgeAttributes('cpt:64624|add-on-to|cpt:64620').dispute).toMatchObject({ official: '64624 is a primary code.' });
    expect(graph.getEdgeAttributes('cpt:64633|add-on-to|cpt:64634').dispute).toMatchObject({ official: '64633 is a primary code.' });
    expect(graph.getEdgeAttributes('cpt:64636|add-on-to|cpt:64635').dispute).toBeUndefined();
  });
});

describe('read beside the dictionary that has it already', () => {
  const { report, file, merged } = readInto(shippedGraph);

  it('adds no node, and makes nothing a second time', () => {
    expect(report.added).toEqual([]);
    expect(merged.graph.nodes()).toEqual(shippedGraph.nodes());
    expect(merged.problems).toEqual([]);
  });

  it('adds no edge but what a person did not say', () => {
    const added = merged.graph.filterEdges((key) => !shippedGraph.hasEdge(key));
    expect(added).toEqual(['cpt:64630|governed-by|rule:most-specific-code']);
  });

  it('quotes the source that the dictionary has for it', () => {
    expect([file.source, file.sourceDetails]).toEqual(['neurolysis-entry', undefined]);
  });

  it('gives what was said already another receipt', () => {
    const { sources } = merged.graph.getEdgeAttributes('term:neurolysis|coded-as|cpt:64640|destroying');
    expect(sources.map(({ section }) => section)).toContain('Coding corner · CPT');
    expect(sources.length).toBeGreaterThan(shippedGraph.getEdgeAttributes('term:neurolysis|coded-as|cpt:64640|destroying').sources.length);
  });

  it('lists the codes that disagree, also where the dictionary shows it already', () => {
    expect(report.disagreements.map(({ id }) => id)).toEqual(['icd-10-cm:G89.0', 'icd-10-cm:G89.0', 'icd-10-cm:G57.30', 'cpt:64624', 'cpt:64633', 'cpt:64634']);
  });
});
