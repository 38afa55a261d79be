import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { movedTo } from '../exploration/changes';
import { change, openShown } from '../exploration/Shown';
import { buildGraph } from '../graph/buildGraph';
import { visit, type Walk } from './Walk';
import { walkAsText } from './walkAsText';

const folder = join(import.meta.dirname, '../../../graph-data');
const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((path) => /\.ya?ml$/.test(path));
const { graph } = buildGraph(files.map((path) => ({ path, text: readFileSync(join(folder, path), 'utf8') })));

function walked(first: string, ...others: string[]): Walk {
  return others.reduce((shown, id) => change(shown, id, movedTo(shown, id)), openShown(graph, first, 'wide')).exploration.walk;
}

describe('a walk of the shipped dictionary as text', () => {
  const walk = walked('term:neurolysis', 'term:rhizotomy', 'icd-10-cm:G89.4', 'cpt:64640');
  const text = walkAsText(graph, walk);
  const [title = '', ...stops] = text.split('\n\n');

  it('has a title, a paragraph for each stop, and the notice of the trademark', () => {
    expect(title).toBe('neurolysis → rhizotomy → G89.4 → 64640');
    expect(stops.map((stop) => stop.split('\n')[0]).slice(0, 4)).toEqual(['1. neurolysis', '2. rhizotomy', '3. G89.4, by way of neurolysis', '4. 64640, by way of neurolysis']);
    expect(stops.at(-1)).toContain('trademark of the American Medical Association');
  });

  it('says what each stop is, and in a sentence why each step holds', () => {
    expect(stops[0]).toMatch(/^ {3}Procedure · \w+ senses: \S/m);
    expect(stops[1]).toContain('· neurolysis is told apart from rhizotomy: neurolysis targets a peripheral nerve, rhizotomy a nerve root.');
    expect(stops[2]).toContain('· neurolysis (destroying a nerve) is reported with the diagnosis G89.4 (Chronic pain syndrome).');
    expect(stops[3]).toContain('· neurolysis (destroying a nerve) is coded as 64640 (any other peripheral nerve, destruction).');
  });

  it('gives the words and the place of each source, once', () => {
    const receipt = '“G89.4 Chronic pain syndrome” (Entry "neurolysis", Coding corner · ICD-10-CM)';
    expect(text.split(receipt)).toHaveLength(2);
    expect(stops[3]).toMatch(/G89\.4 \(Chronic pain syndrome\) is a diagnosis reported for neurolysis.*\n {5}Sources as under 3\./);
  });

  it('says what is said against a step and against a stop', () => {
    const disputed = walkAsText(graph, walked('term:neurolysis', 'cpt:64630'));
    expect(disputed).toContain('neurolysis (destroying a nerve) is coded as 64630 (pudendal nerve, destruction) — disputed: 64630 is neurolysis of the pudendal nerve.');
  });

  it('names a stop that the graph does not have, and a jump', () => {
    const further = visit(visit(walk, { ...walk.visits[0], by: [] }), { view: { ...walk.visits[0].view, focus: 'term:gone' }, by: [] });
    expect(walkAsText(graph, further)).toMatch(/5\. neurolysis, looked up[^]*6\. term:gone, looked up\n {3}It is not in this graph\./);
  });
});
