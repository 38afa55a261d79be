import { describe, expect, it } from 'vitest';
import { buildGraph, mergeFiles } from './buildGraph';
import { exportGraph } from './exportGraph';
import { neurolysisFiles } from './neurolysisFiles.fixture';
import { problemText } from './problems';

const { graph } = buildGraph(neurolysisFiles);
const head = `
source: another-entry
sourceDetails: { title: Another entry, short: Another, official: false }
sections:
  - title: Definition
    facts:
`;
const file = (facts: string, path = 'zz.yaml') => ({ path, text: `${head}${facts}` });
const nerve = `
      - { define: 'term:nerve', label: nerve, category: anatomy, says: a nerve, links: { related-to: ['term:neurolysis'] } }
      - { about: 'term:neurolysis', says: cutting, links: { distinguished-from: ['term:rhizotomy'] } }
`;

describe('files merged into a graph', () => {
  it('give the graph that all files give together', () => {
    const { graph: merged, problems } = mergeFiles(graph, [file(nerve)]);
    expect(problems).toEqual([]);
    expect(exportGraph(merged)).toEqual(exportGraph(buildGraph([...neurolysisFiles, file(nerve)]).graph));
  });

  it('leave the graph as it was', () => {
    const before = JSON.stringify(exportGraph(graph));
    mergeFiles(graph, [file(nerve)]);
    expect(JSON.stringify(exportGraph(graph))).toBe(before);
  });

  it('name what is wrong in them, and nothing else', () => {
    const problems = mergeFiles(graph, [file("      - { about: 'term:vein', says: a vein }\n")]).problems.map(problemText);
    expect(problems).toEqual(['zz.yaml:7: error: No file defines term:vein.']);
  });

  it('cannot describe a source otherwise than it is described', () => {
    const other = { path: 'zz.yaml', text: file(nerve).text.replace('another-entry', 'entry') };
    expect(mergeFiles(graph, [other]).problems.map(problemText)).toEqual(['zz.yaml:3: error: The source `entry` is described otherwise already: give this one another id.']);
  });

  it('cannot make themselves official', () => {
    const official = { path: 'zz.yaml', text: file(nerve).text.replace('official: false', 'official: true') };
    expect(mergeFiles(graph, [official]).problems[0]?.message).toContain('official');
  });
});
