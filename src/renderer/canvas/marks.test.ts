import cytoscape, { type Core } from 'cytoscape';
import { describe, expect, it } from 'vitest';
import type { PathMarks } from '#core/exploration/pathMarks';
import { showMarks } from './marks';

/** A focus with two chips, one with its words; one line to each. */
function picture(): Core {
  const place = (key: string, classes: string) => ({ data: { id: key, of: key, width: 80, height: 24, radius: 12, points: '' }, position: { x: 30, y: 40 }, classes: `place ${classes}` });
  return cytoscape({
    headless: true,
    elements: [
      place('focus', 'focus'),
      place('a', 'chip'),
      place('b', 'chip'),
      { data: { id: 'words a', of: 'a' }, classes: 'words beside' },
      { data: { id: 'line to a', of: 'to a', source: 'focus', target: 'a' } },
      { data: { id: 'line to b', of: 'to b', source: 'focus', target: 'b' } },
    ],
  });
}

const idsOf = (cy: Core, name: string): string[] => cy.elements().filter((element) => element.hasClass(name)).map((element) => element.id());
const path: PathMarks = {
  places: new Set(['focus', 'a']),
  lines: new Set(['to a']),
  others: { places: new Set(), lines: new Set() },
  ends: ['focus', 'a'],
};

describe('showMarks', () => {
  it('lets each selected chip and its line stand out, and not the focus, to which all lines lead', () => {
    const cy = picture();
    showMarks(cy, { selected: ['focus', 'b'], cursor: undefined });
    expect(idsOf(cy, 'selected')).toEqual(['b', 'line to b']);
    showMarks(cy, { selected: [], cursor: undefined });
    expect(idsOf(cy, 'selected')).toEqual([]);
  });

  it('dims all that is on no path, words too', () => {
    const cy = picture();
    showMarks(cy, { selected: [], cursor: undefined, path });
    expect(idsOf(cy, 'dimmed')).toEqual(['b', 'line to b']);
    expect(idsOf(cy, 'lit')).toEqual(['line to a']);
    expect(idsOf(cy, 'end')).toEqual(['focus', 'a']);
    showMarks(cy, { selected: [], cursor: undefined, path: { ...path, places: new Set(['focus', 'b']), lines: new Set(['to b']), others: { places: new Set(), lines: new Set(['to a']) } } });
    expect(idsOf(cy, 'dimmed')).toEqual(['a', 'words a']);
    expect(idsOf(cy, 'other')).toEqual(['line to a']);
    showMarks(cy, { selected: [], cursor: undefined });
    expect(idsOf(cy, 'dimmed')).toEqual([]);
  });

  it('puts one ring round where the keyboard is, and none round what is not drawn', () => {
    const cy = picture();
    showMarks(cy, { selected: [], cursor: 'a' });
    showMarks(cy, { selected: [], cursor: 'b' });
    expect(cy.elements('.ring').map((ring) => String(ring.data('of')))).toEqual(['b', 'b']);
    showMarks(cy, { selected: [], cursor: 'nowhere' });
    expect(idsOf(cy, 'ring')).toEqual([]);
  });
});
