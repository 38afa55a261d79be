import cytoscape, { type ElementDefinition } from 'cytoscape';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { createDrawing } from './drawElements';

let frames: (() => void)[] = [];

beforeEach(() => {
  frames = [];
  vi.stubGlobal('requestAnimationFrame', (frame: () => void) => frames.push(frame));
  vi.stubGlobal('cancelAnimationFrame', (at: number) => (frames[at - 1] = () => undefined));
});
afterEach(() => vi.unstubAllGlobals());

const node = (id: string, label = id, x = 0): ElementDefinition => ({ group: 'nodes', data: { id, label }, position: { x, y: 0 }, classes: 'place' });
const line = (source: string, target: string): ElementDefinition => ({ group: 'edges', data: { id: `${source} ${target}`, source, target }, classes: 'curved' });

function drawn() {
  const cy = cytoscape({ headless: true });
  return { cy, drawing: createDrawing(cy, () => undefined), ids: () => cy.elements().map((element) => element.id()) };
}

it('leaves alone what stays, even where it moves, and brings what is gone, changed or new', () => {
  const { cy, drawing, ids } = drawn();
  drawing.draw([node('a'), node('b'), node('c'), line('a', 'b')], Infinity);
  const [a, b] = [cy.getElementById('a'), cy.getElementById('b')];
  drawing.draw([node('a', 'a', 7), node('b', 'changed'), node('d'), line('a', 'b')], Infinity);
  expect(ids().toSorted()).toEqual(['a', 'a b', 'b', 'd']);
  expect([a.inside(), a.position().x]).toEqual([true, 7]);
  expect([b.inside(), cy.getElementById('b').data('label')]).toEqual([false, 'changed']);
});

it('brings a large picture in portions, a frame apart', () => {
  const { drawing, ids } = drawn();
  drawing.draw(['a', 'b', 'c', 'd', 'e'].map((id) => node(id)), 2);
  expect(ids()).toHaveLength(2);
  frames[0]?.();
  expect(ids()).toHaveLength(4);
  drawing.finish();
  expect(ids()).toHaveLength(5);
});

it('forgets what had not come yet when another picture is asked for', () => {
  const { drawing, ids } = drawn();
  drawing.draw(['a', 'b', 'c'].map((id) => node(id)), 2);
  drawing.draw([node('z')], 2);
  for (const frame of frames) frame();
  expect(ids()).toEqual(['z']);
});
