import { describe, expect, it } from 'vitest';
import { describeMachine } from './machine.mjs';
import { markdownOf, printTable } from './results.mjs';
import { readTables } from './tables.mjs';

const table = { title: 'Speed', columns: ['who', 'ms'], rows: [['we | us', 1.5], ['others', 20]], note: 'Medians.' };

describe('the results of a bench', () => {
  it('are those of its functions named run…Bench, in their order', async () => {
    const other = { ...table, title: 'Quality' };
    expect(await readTables({ runSpeedBench: () => table, limit: 3, helper: () => 1, runQualityBench: async () => [other] })).toEqual([table, other]);
    await expect(readTables({ runBench: () => ({ title: 'no rows' }) })).rejects.toThrow('rows');
  });

  it('read the same on the screen and on paper', () => {
    expect(printTable(table)).toContain('we | us  1.5\nothers    20');
    const text = markdownOf({ layout: { date: '2020-01-02', machine: { node: '20' }, tables: [table] } });
    expect(text).toContain('| we \\| us | 1.5 |\n| others | 20 |');
    expect(text).toContain('Measured on 2020-01-02. node 20.');
  });

  it('tell of the machine what a measurement depends on', () => {
    expect(Object.keys(describeMachine())).toEqual(['processor', 'memory', 'system', 'node', 'browser']);
    expect(describeMachine().node).toBe(process.versions.node);
  });
});
