import { describe, expect, it } from 'vitest';
import { figureThemes } from './figureThemes';
import { scene } from './scene.fixture';
import { alikeKinds, seenColour, seenScene, visions } from './vision';

describe('how a figure is seen', () => {
  it('is as it is with full colour', () => {
    expect(seenScene(scene, 'full')).toBe(scene);
    expect(seenColour('#0072b2', 'full')).toBe('#0072b2');
  });

  it('has no colour in grey, and leaves black and white alone', () => {
    expect(seenColour('#0072b2', 'greyscale')).toMatch(/^#(..)\1\1$/);
    for (const vision of visions) expect([seenColour('#000000', vision), seenColour('#ffffff', vision)]).toEqual(['#000000', '#ffffff']);
  });

  it('moves nothing', () => {
    const places = ({ groups }: typeof scene): unknown => groups.map(({ id, shapes }) => [id, shapes.map((shape) => (shape.kind === 'text' ? [shape.text, shape.x, shape.y, shape.size] : [shape.d, shape.at, shape.stroke?.width]))]);
    expect(places(seenScene(scene, 'tritanopia'))).toEqual(places(scene));
  });

  it('tells which kinds have nearly the same colour', () => {
    expect(alikeKinds(figureThemes.light, ['root', 'alias', 'term'], 'full')).toEqual([]);
    expect(alikeKinds(figureThemes.light, ['alias', 'root', 'term', 'root'], 'greyscale')).toEqual([['root', 'alias']]);
  });
});
