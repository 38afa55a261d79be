import { describe, expect, it } from 'vitest';
import { noFilter } from '../filter/Filter';
import { buildGraph } from '../graph/buildGraph';
import { neurolysisFiles } from '../graph/neurolysisFiles.fixture';
import { startOutline, withRowClosed, withRowsOpen } from './Outline';
import { outlineStep } from './outlineKeys';
import { outlineRows } from './outlineRows';

const { graph } = buildGraph(neurolysisFiles);

/** Presses keys one after the other from the root on; answers the row that one is on then, and the rows. */
function press(...keys: string[]) {
  let outline = startOutline(graph, 'term:neurolysis');
  let rows = outlineRows(graph, outline, { filter: noFilter, kept: new Set() });
  let at = rows[0];
  for (const key of keys) {
    const step = at && outlineStep(rows, at, key);
    if (step?.do === 'open') outline = withRowsOpen(outline, step.keys);
    if (step?.do === 'close') outline = withRowClosed(outline, step.key);
    const wanted = step?.do === 'go' ? step.to : at?.key;
    rows = outlineRows(graph, outline, { filter: noFilter, kept: new Set() });
    at = rows.find((row) => row.key === wanted);
  }
  return { rows, at };
}

describe('the keys of the outline', () => {
  it('go row by row, and to both ends', () => {
    expect(press('ArrowDown', 'ArrowDown', 'ArrowUp').at).toMatchObject({ kind: 'group', position: 1 });
    const { rows, at } = press('End');
    expect(at).toBe(rows.at(-1));
    expect(press('End', 'ArrowDown', 'Home', 'ArrowUp').at).toMatchObject({ kind: 'root' });
  });

  it('go in and out: right opens, then goes to the first; left closes, then goes to what it stands under', () => {
    const before = press().rows.length;
    expect(press('ArrowRight', 'ArrowLeft').rows.length).toBeLessThan(before);
    expect(press('ArrowRight', 'ArrowLeft', 'ArrowRight').rows.length).toBe(before);
    expect(press('ArrowRight', 'ArrowRight', 'ArrowLeft').at).toMatchObject({ kind: 'group', position: 1 });
    expect(press('ArrowRight', 'ArrowRight', 'ArrowLeft', 'ArrowLeft', 'ArrowLeft').at).toMatchObject({ kind: 'root' });
  });

  it('open all that stand beside one another', () => {
    const closed = press('ArrowRight', 'ArrowLeft', 'ArrowDown', 'ArrowLeft').rows;
    expect(closed.some(({ open, level }) => level === 2 && open === false)).toBe(true);
    expect(press('ArrowRight', 'ArrowLeft', 'ArrowDown', 'ArrowLeft', '*').rows.filter(({ level, open }) => level === 2 && open === false)).toEqual([]);
  });

  it('leave the rest to others', () => {
    const { rows, at } = press();
    for (const key of ['e', 'Tab', 'Escape', ' ', 'Enter']) expect(at && outlineStep(rows, at, key)).toBeUndefined();
  });
});
