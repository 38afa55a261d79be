import { describe, expect, it } from 'vitest';
import { buildGraph } from './buildGraph';
import { neurolysisFiles } from './neurolysisFiles.fixture';
import { resolveNode } from './resolveNode';

const { graph } = buildGraph(neurolysisFiles);
const resolve = (text: string, nearest: readonly string[] = []) => resolveNode(graph, text, () => nearest);

describe('what a person types', () => {
  it.each([
    ['term:neurolysis', 'term:neurolysis'],
    ['Neurolysis', 'term:neurolysis'],
    ['  nerve   ablation ', 'alias:nerve-ablation'],
    ['G89.4', 'icd-10-cm:G89.4'],
    ['g894', 'icd-10-cm:G89.4'],
    ['64640', 'cpt:64640'],
    ['neur/o', 'root:neur-o'],
    ['neuro', 'root:neur-o'],
    ['neur-', 'root:neur-o'],
    ['−lysis', 'root:-lysis'],
    ['lysis', 'root:-lysis'],
    ['νεῦρον', 'root:neur-o'],
    ['ΝΕΥΡΟΝ', 'root:neur-o'],
    ['most specific code', 'rule:most-specific'],
  ])('%s is %s', (text, id) => {
    expect(resolve(text)).toEqual({ ok: true, value: { id, others: [] } });
  });

  it('takes the term where a term and a name are written alike, and names the other', () => {
    const twins = graph.copy();
    twins.addNode('alias:rhizotomy', { kind: 'alias', label: 'Rhizotomy', aliasKind: 'synonym', sources: [], standing: 'stated' });
    expect(resolveNode(twins, 'rhizotomy', () => [])).toEqual({ ok: true, value: { id: 'term:rhizotomy', others: ['alias:rhizotomy'] } });
  });

  it('names the nearest where nothing is named so', () => {
    expect(resolve('nuerolysis', ['term:neurolysis', 'term:rhizotomy'])).toEqual({ ok: false, code: 'not-found', message: 'Nothing in the graph is named “nuerolysis”: did you mean neurolysis or rhizotomy?' });
    expect(resolve('')).toMatchObject({ ok: false, message: 'Nothing in the graph is named “”.' });
  });
});
