import { describe, expect, it } from 'vitest';
import { openShown, selected } from '../exploration/Shown';
import { shippedGraph as graph } from '../graph/shippedGraph.fixture';
import { figureSubject, type Choice } from './figureSubject';

const shown = openShown(graph, 'term:neurolysis', 'wide');
const everything = shown.layout.bounds;
const subject = (choice: Partial<Choice>, from = shown) => figureSubject(from, { extent: 'screen', depth: 1, visible: everything, ...choice });

describe('what a figure shows', () => {
  it('is all that is on the screen, and no more', () => {
    expect(subject({}).layout.places).toHaveLength(shown.layout.places.length);
    const { layout } = subject({ visible: { x: 0, y: 0, width: 700, height: 300 } });
    expect(layout.places.length).toBeGreaterThan(3);
    expect(layout.places.length).toBeLessThan(shown.layout.places.length);
    const kept = new Set(layout.places.map(({ key }) => key));
    expect(layout.lines.every(({ from, to }) => kept.has(from) && kept.has(to))).toBe(true);
    expect(layout.texts.every(({ of }) => of === undefined || kept.has(of))).toBe(true);
  });

  it('is nothing where nothing is in sight', () => {
    expect(subject({ visible: { x: 90_000, y: 0, width: 100, height: 100 } }).layout.places).toEqual([]);
  });

  it('is the selection, where it stands', () => {
    const chosen = selected(shown, ['term:rhizotomy', 'cpt:64640']);
    const { layout } = subject({ extent: 'selection' }, chosen);
    expect(layout.places.map(({ key }) => key).toSorted()).toEqual(['cpt:64640', 'term:rhizotomy']);
    expect(layout.places).toContainEqual(shown.layout.places.find(({ key }) => key === 'cpt:64640'));
  });

  it('is the neighbourhood as deep as is asked for, whatever is on the screen', () => {
    const deep = subject({ extent: 'neighbourhood', depth: 2 }).layout.places;
    expect(deep.length).toBeGreaterThan(shown.layout.places.length);
    expect(subject({ extent: 'neighbourhood' }).title).toBe('Neurolysis');
  });

  it('is nothing of a path where none is asked for', () => {
    expect(subject({ extent: 'path' }).layout.places).toEqual([]);
  });
});
