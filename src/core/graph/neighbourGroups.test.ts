import { describe, expect, it } from 'vitest';
import { termCategories } from '../vocabulary/kinds';
import { buildGraph } from './buildGraph';
import { createMedicalGraph } from './MedicalGraph';
import { groupLimit, neighbourGroups } from './neighbourGroups';
import { neurolysisFiles } from './neurolysisFiles.fixture';

const { graph } = buildGraph(neurolysisFiles);
const ground = () => ({ sources: [], standing: 'stated' as const });

describe('the neighbours of a node', () => {
  it('stand in groups by relation and direction, in the order of the relations; what holds in the headline sense with what holds in all', () => {
    const groups = neighbourGroups(graph, 'term:neurolysis').map(({ relation, direction, sense, sector, caption, members }) => [relation, direction, sense, sector, caption, members.map(({ id }) => id)]);
    expect(groups).toEqual([
      ['built-from', 'forward', undefined, 'south', 'built from', ['root:neur-o', 'root:-lysis']],
      ['synonym-of', 'backward', undefined, 'west', 'also called', ['alias:nerve-ablation']],
      ['distinguished-from', 'forward', undefined, 'east', 'told apart from', ['term:rhizotomy']],
      ['diagnosis-for', 'backward', undefined, 'north-west', 'reported with the diagnosis', ['icd-10-cm:G89.4']],
      ['coded-as', 'forward', undefined, 'north-east', 'coded as', ['cpt:64630', 'cpt:64640']],
      ['governed-by', 'forward', undefined, 'north-east', 'coding rules', ['rule:most-specific']],
    ]);
  });

  it('stand apart in any other sense, seen from both ends', () => {
    const freed = graph.copy();
    freed.mergeNodeAttributes('term:neurolysis', { senses: ['destruction', 'freeing'].map((id) => ({ id, label: id, meaning: id, sources: [] })) });
    freed.addEdgeWithKey('freeing', 'term:neurolysis', 'icd-10-cm:G89.4', { relation: 'indicated-for', sense: 'freeing', ...ground() });
    freed.addEdgeWithKey('destroying', 'term:neurolysis', 'icd-10-cm:G89.4', { relation: 'indicated-for', sense: 'destruction', ...ground() });
    for (const id of ['term:neurolysis', 'icd-10-cm:G89.4']) {
      expect(neighbourGroups(freed, id).filter(({ relation }) => relation === 'indicated-for').map(({ sense }) => sense)).toEqual([undefined, 'freeing']);
    }
  });

  it('stand apart where they hold in another than the headline sense', () => {
    const freed = graph.copy();
    freed.addNode('cpt:64702', { ...graph.getNodeAttributes('cpt:64640'), label: '64702' });
    freed.addEdgeWithKey('freed', 'term:neurolysis', 'cpt:64702', { relation: 'coded-as', sense: 'freeing', ...ground() });
    const codes = neighbourGroups(freed, 'term:neurolysis').filter(({ relation }) => relation === 'coded-as');
    expect(codes.map(({ sense, members }) => [sense, members.length])).toEqual([[undefined, 2], ['freeing', 1]]);
  });

  it('read a mutual relation the same from both ends', () => {
    expect(neighbourGroups(graph, 'term:rhizotomy')).toMatchObject([{ relation: 'distinguished-from', direction: 'forward', members: [{ id: 'term:neurolysis' }] }]);
  });

  it('are all there from both ends of every edge, and every group has a key of its own', () => {
    graph.forEachNode((id) => {
      const groups = neighbourGroups(graph, id);
      expect(new Set(groups.flatMap(({ members }) => members.map((member) => member.id)))).toEqual(new Set(graph.neighbors(id)));
      expect(new Set(groups.map(({ key }) => key)).size).toBe(groups.length);
    });
  });
});

it('a crowd of terms is told apart by category', () => {
  const star = createMedicalGraph();
  star.addNode('root:neur-o', { kind: 'root', label: 'neur/o', position: 'combining-form', meaning: 'nerve', ...ground() });
  for (let index = 0; index <= groupLimit; index += 1) {
    star.addNode(`term:${index}`, { kind: 'term', label: `${index}`, category: termCategories[index % 2] ?? 'process', ...ground() });
    star.addEdgeWithKey(`term:${index}|built-from|root:neur-o`, `term:${index}`, 'root:neur-o', { relation: 'built-from', ...ground() });
  }
  expect(neighbourGroups(star, 'root:neur-o').map(({ key, members }) => [key, members.length])).toEqual([
    ['built-from|backward|east||condition', 6],
    ['built-from|backward|east||procedure', 7],
  ]);
});

it('a loop is no neighbour', () => {
  const looped = graph.copy();
  looped.addEdgeWithKey('loop', 'term:rhizotomy', 'term:rhizotomy', { relation: 'related-to', ...ground() });
  expect(neighbourGroups(looped, 'term:rhizotomy')).toEqual(neighbourGroups(graph, 'term:rhizotomy'));
});
