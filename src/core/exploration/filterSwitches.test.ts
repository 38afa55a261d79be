import { describe, expect, it } from 'vitest';
import { createTestProgram, type TestProgram } from '../commands/testProgram.fixture';
import { legendKindOf } from '../filter/Filter';
import { randomGraph } from '../layout/fixtures';
import { hidden } from './changes';
import { kindSwitches, nodeSwitches, relationSwitches, senseSwitches, standingSwitches, type FilterSwitch } from './filterSwitches';
import { drawnNodes } from './selections';

function turn(program: TestProgram, { step, turned }: FilterSwitch): void {
  program.change(step, turned());
}

const parts = { kindSwitches, standingSwitches, relationSwitches, senseSwitches } as const;

describe('what can be hidden', () => {
  it('counts every node that is drawn or hidden, once in the legend of kinds and once in that of standings', () => {
    const { shown } = createTestProgram(randomGraph(3, 40, 120), 'n0');
    const there = new Set([...drawnNodes(shown), ...shown.layout.hidden]).size;
    for (const switches of [kindSwitches(shown), standingSwitches(shown)]) expect(switches.reduce((sum, { count }) => sum + count, 0)).toBe(there);
    for (const { like, key } of kindSwitches(shown)) expect(like && key.endsWith(legendKindOf(like))).toBe(true);
  });

  it.each(Object.entries(parts))('stays where it can be turned on again, with its count, when it is turned off (%s)', (_name, switches) => {
    const program = createTestProgram(randomGraph(3, 40, 120), 'n0');
    const [first] = switches(program.shown);
    if (!first) throw new Error('Nothing is offered.');
    turn(program, first);
    const after = switches(program.shown).find(({ key }) => key === first.key);
    expect(after?.shown).toBe(false);
    expect(after?.step).toBe(first.step.replace(/^hide/, 'show'));
    if (after) turn(program, after);
    expect(program.shown.exploration.filter[first.key.startsWith('kinds') ? 'kinds' : 'relations']).toEqual([]);
    expect(switches(program.shown).map(({ key, shown }) => [key, shown])).toEqual(switches(createTestProgram(program.shown.graph, 'n0').shown).map(({ key, shown }) => [key, shown]));
  });

  it('offers every relation round the focus, and at most as many edges as there are', () => {
    const { shown } = createTestProgram(randomGraph(3, 40, 120), 'n0');
    const offered = relationSwitches(shown).map(({ key }) => key.replace('relations ', ''));
    shown.graph.forEachEdge('n0', (_edge, { relation }) => expect(offered).toContain(relation));
    expect(relationSwitches(shown).reduce((sum, { count }) => sum + count, 0)).toBeLessThanOrEqual(shown.graph.size);
  });

  it('lists what is hidden by hand, by its name', () => {
    const program = createTestProgram(randomGraph(3, 40, 120), 'n0');
    program.change('hide', hidden(program.shown.exploration, ['n1', 'n2']));
    const [first] = nodeSwitches(program.shown);
    expect(first?.step).toBe(`show ${program.shown.graph.getNodeAttribute('n1', 'label')}`);
    if (first) turn(program, first);
    expect(program.shown.exploration.filter.nodes).toEqual(['n2']);
  });
});
