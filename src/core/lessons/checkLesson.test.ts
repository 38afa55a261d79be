import { describe, expect, it } from 'vitest';
import { shippedGraph } from '../graph/shippedGraph.fixture';
import { checkLesson } from './checkLesson';
import { shortLesson } from './lesson.fixture';
import { writeLesson } from './writeLesson';

const text = writeLesson(shortLesson).replaceAll('source: entry', 'source: neurolysis-entry');

function problemsOf(changed: string): string[] {
  return checkLesson(shippedGraph, { path: 'a.lesson.yaml', text: changed }).problems.map(({ line, message }) => `${line}: ${message}`);
}

describe('a lesson that is checked', () => {
  it('has no problems where all is there', () => {
    expect(problemsOf(text)).toEqual([]);
  });

  it.each([
    ['no lesson', 'nodes: []', /^1: It is no lesson/],
    ['a fault of its form', text.replace('id: whole', 'id: Whole one'), /^\d+: `id` is not right/],
    ['a node that is gone', text.replace('root:neur-o', 'root:gone'), /^\d+: “A word in two parts” names what the graph lacks: root:gone\.$/],
    ['a rule that is gone', text.replace('says: One code a nerve.', 'says: One code a nerve.\n        node: rule:gone'), /“A painful knee” names what the graph lacks: rule:gone\./],
    ['a source that nobody knows', text.replace('source: neurolysis-entry', 'source: hearsay'), /^\d+: The source `hearsay` is not in sources\.yaml\.$/],
    ['what hangs on nothing in its step', text.replace('term:osteolysis', 'term:dialysis, term:ankylosis'), /^\d+: “A word in two parts” never shows term:ankylosis: nothing that it reveals leads there/],
    ['a route with a gap', text.replace('route: [term:neurolysis,', 'route: [term:neurolysis, root:cost-o,'), /“A painful knee” cannot be walked: nothing joins term:neurolysis and root:cost-o\./],
    ['a route that begins elsewhere', text.replace('start: term:neurolysis', 'start: term:pain'), /it does not begin at term:pain\./],
    ['a route that misses a goal', text.replace('goal: [cpt:64640]', 'goal: [cpt:64640, cpt:64632]'), /it does not come to cpt:64632\./],
  ])('says where it is wrong: %s', (_, changed, told) => {
    expect(changed).not.toBe(text);
    expect(problemsOf(changed)).toContainEqual(expect.stringMatching(told));
  });
});
