import { describe, expect, it } from 'vitest';
import { buildGraph } from './buildGraph';
import { neurolysisFiles, sourcesText } from './neurolysisFiles.fixture';
import { problemText } from './problems';

const path = 'entries/neurolysis.yaml';

/** Problems of one file of facts, each written as a line under `facts:`, beside a sound `sources.yaml`. */
function problemsOf(facts: string, head = 'source: entry'): string[] {
  const text = `${head}\nsections:\n  - title: Definition\n    facts:\n${facts.trimEnd().split('\n').map((line) => `      ${line}`).join('\n')}\n`;
  return buildGraph([{ path, text }, { path: 'sources.yaml', text: sourcesText }]).problems.map(problemText);
}

const nerve = "- { define: 'term:nerve', label: nerve, category: anatomy, says: the nerve }";

describe('a sound folder', () => {
  const { graph, problems } = buildGraph(neurolysisFiles);

  it('has no problems', () => {
    expect(problems).toEqual([]);
  });

  it('gives links the receipts of their fact, and those of the file with their section', () => {
    expect(graph.getEdgeAttributes('term:neurolysis|built-from|root:neur-o').sources).toEqual([
      { source: 'entry', section: 'Definition', says: 'Neurolysis is the destruction of nerve tissue.' },
    ]);
  });

  it('orders word parts as they are written', () => {
    expect(graph.getEdgeAttribute('term:neurolysis|built-from|root:neur-o', 'order')).toBe(0);
    expect(graph.getEdgeAttribute('term:neurolysis|built-from|root:-lysis', 'order')).toBe(1);
  });

  it('reads label, system and code from the id of a code', () => {
    expect(graph.getNodeAttributes('icd-10-cm:G89.4')).toMatchObject({ kind: 'code', label: 'G89.4', system: 'ICD-10-CM', code: 'G89.4' });
  });

  it('derives the standing: stated by an entry, confirmed by an official list, disputed where a dispute stands', () => {
    expect(graph.getNodeAttribute('term:neurolysis', 'standing')).toBe('stated');
    expect(graph.getNodeAttribute('icd-10-cm:G89.4', 'standing')).toBe('confirmed');
    expect(graph.getEdgeAttribute('term:neurolysis|coded-as|cpt:64630', 'standing')).toBe('disputed');
  });

  it('names the sense in the key of an edge', () => {
    expect(graph.hasEdge('term:neurolysis|coded-as|cpt:64640|destruction')).toBe(true);
  });

  it('joins what is said twice, from either end of a mutual relation', () => {
    const key = 'term:neurolysis|distinguished-from|term:rhizotomy';
    expect(graph.edges('term:rhizotomy', 'term:neurolysis')).toEqual([key]);
    expect(graph.getEdgeAttributes(key)).toMatchObject({ note: 'a spinal root, not a peripheral nerve', sources: [{ section: 'Definition' }, { section: 'Related terms' }] });
  });

  it('gives the node what an `about` fact says when no link of it does', () => {
    expect(graph.getNodeAttributes('term:rhizotomy').sources.map(({ section }) => section)).toEqual(['Related terms', 'Notes']);
  });
});

describe('faults are named with file and line', () => {
  it.each([
    ['an unknown field', nerve.replace('label', 'colour: red, label'), ':5: error: `colour` is not a field here.'],
    ['an unknown relation', "- about: term:nerve\n  links:\n    cures: ['term:nerve']", ':7: error: `cures` is not a relation.'],
    ['a missing field', "- { define: 'term:nerve', category: anatomy, says: x }", ':5: error: `label` is missing.'],
    ['a value out of the list', nerve.replace('anatomy', 'organ'), ':5: error: `category` must be one of procedure, condition, anatomy, agent, technique, process.'],
    ['a number where text stands', "- { define: 'icd-10-cm:G89', title: Pain, says: x, release: 2026 }", ':5: error: `release` must be text (put it in quotes).'],
    ['a link of the wrong shape', "- about: term:nerve\n  links:\n    related-to:\n      - [a]", ':8: error: Item 1 of `related-to` must be text or a group of fields.'],
    ['a link with an unknown field', "- about: term:nerve\n  links:\n    related-to:\n      - { to: 'term:nerve', why: x }", ':8: error: `why` is not a field here.'],
    ['an id of no kind', "- { define: 'nerve', label: nerve }", ':5: error: `nerve` is not an id: ids begin with term:, root:, alias:, icd-10-cm:, cpt:, icd-10-pcs:, rule: or appendix:.'],
    ['neither define nor about', '- { label: nerve }', ':5: error: A fact begins with `define` or `about` and the id of a node.'],
    ['both define and about', "- { define: 'term:a', about: 'term:b' }", ':5: error: A fact has `define` or `about`, not both.'],
    ['about a node that nobody defines', `${nerve}\n- { about: 'term:vein', says: x }`, ':6: error: No file defines term:vein.'],
    ['a link to nowhere', `${nerve}\n- about: term:nerve\n  says: x\n  links:\n    related-to:\n      - term:vein`, ':10: error: `related-to` leads to term:vein, which no file defines.'],
    ['a node defined twice', `${nerve}\n${nerve}`, ':6: error: term:nerve is defined already in entries/neurolysis.yaml:5: say more of it with `about`.'],
    ['a fact without a receipt', "- { define: 'term:nerve', label: nerve, category: anatomy }", ":5: error: term:nerve has no receipt: quote the file's source with `says`, or name others under `sources`."],
    ['a code out of form', "- { define: 'cpt:6464', gloss: x, says: x }", ':5: error: cpt:6464 is not written as a code of CPT is.'],
    ['the title of a CPT code', "- { define: 'cpt:64640', title: x, says: x }", ':5: error: cpt:64640 has a title: CPT descriptors belong to the AMA, write a gloss in own words instead.'],
    ['an unlisted source', "- { define: 'term:nerve', label: nerve, category: anatomy, sources: [{ source: web, section: a, says: b }] }", ':5: error: The source `web` of term:nerve is not listed in sources.yaml.'],
    ['an id beside its label', nerve.replace('label: nerve', 'label: vein'), ':5: warning: term:nerve does not fit its label "vein": term:vein would.'],
    ['ends that make no sense', `${nerve}\n- about: term:nerve\n  says: x\n  links: { built-from: ['term:nerve'] }`, ':8: error: `built-from` joins term:nerve to itself.'],
    ['a dispute that points to nowhere', nerve.replace('says: the nerve', "says: x, dispute: { entry: a, official: b, source: entry, section: c, see: ['cpt:64632'] }"), ':5: error: The dispute of term:nerve points to cpt:64632, which no file defines.'],
    ['a sense that nobody has', `${nerve}\n- { define: 'cpt:64640', says: x }\n- about: term:nerve\n  says: x\n  links:\n    coded-as: [{ to: 'cpt:64640', sense: freeing }]`, ':10: error: Neither term:nerve nor cpt:64640 has the sense `freeing`.'],
    ['aliases of YAML', '- &a [*a]', ':5: error: Not readable: references (*name) are not used here, write the value out.'],
    ['a prototype', '- { __proto__: { define: x } }', ':5: error: Not readable: `__proto__` is not a field.'],
    ['the same key twice', '- { about: a, about: b }', ':5: error: Not readable: Map keys must be unique.'],
  ])('%s', (_, facts, expected) => {
    expect(problemsOf(facts)).toEqual([`${path}${expected}`]);
  });

  it('add-on codes, Excludes1, parents and parts join only what they can', () => {
    const facts = [nerve, "- { define: 'cpt:64640', says: x }", "- { define: 'icd-10-cm:G89', title: Pain, says: x, links: { add-on-to: ['cpt:64640'], excludes: ['cpt:64640'], parent-code: ['cpt:64640'], built-from: ['term:nerve'] } }"];
    expect(problemsOf(facts.join('\n'))).toEqual([
      `${path}:7: error: \`built-from\` cannot start at icd-10-cm:G89: it starts at a term or an alias or a root.`,
      `${path}:7: error: \`parent-code\` joins codes of one system, not icd-10-cm:G89 and cpt:64640.`,
      `${path}:7: error: \`add-on-to\` cannot start at icd-10-cm:G89: it starts at a code of CPT.`,
      `${path}:7: error: \`excludes\` cannot lead to cpt:64640: it leads to a code of ICD-10-CM.`,
    ]);
  });

  it('two notes or two disputes on one edge', () => {
    const dispute = (official: string) => `dispute: { entry: a, official: ${official}, source: entry, section: c }`;
    const link = (note: string, official: string) => `- about: term:nerve\n  says: x\n  links:\n    coded-as: [{ to: 'cpt:64640', note: ${note}, ${dispute(official)} }]`;
    const problems = problemsOf(`${nerve}\n- { define: 'cpt:64640', says: x }\n${link('one', 'b')}\n${link('two', 'c')}`);
    expect(problems).toEqual([expect.stringContaining(':14: error: term:nerve|coded-as|cpt:64640 has another dispute'), expect.stringContaining(':14: error: term:nerve|coded-as|cpt:64640 has another note')]);
  });

  it('keeps the sound facts beside a faulty one, and does not blame those who name it', () => {
    const faulty = "- { define: 'term:vein', label: vein, category: organ, says: x }";
    expect(problemsOf(`${nerve}\n${faulty}\n- { about: 'term:nerve', says: x, links: { related-to: ['term:vein'] } }`)).toHaveLength(1);
  });

  it('a file that is too large, or nested beyond reason', () => {
    const texts = [' '.repeat(2_000_001), '['.repeat(20_000)];
    for (const text of texts) {
      expect(buildGraph([{ path, text }]).problems.map(problemText)).toEqual([expect.stringMatching(/^entries\/neurolysis\.yaml:1: error: (?:The file is too large|Not readable)/)]);
    }
  });

  it('an empty folder', () => {
    expect(buildGraph([]).problems.map(problemText)).toEqual(['graph-data:1: error: No file defines a node: the graph is empty.']);
  });
});
