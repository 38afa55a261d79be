import { describe, expect, it } from 'vitest';
import { compassLayout } from './compassLayout';
import { randomGraph } from './fixtures';
import { pastSide } from './pastSide';
import { startView } from './viewChanges';

describe('the side of the past', () => {
  const graph = randomGraph(3, 60, 60);
  const before = compassLayout(graph, startView('n0'));
  const opposite = { east: 'west', west: 'east', south: 'north', 'north-west': 'south-east', 'north-east': 'south-west' };

  it('is opposite to the way that was taken', () => {
    for (const { key, node, sector } of before.places) {
      if (node === undefined || sector === 'centre') continue;
      expect(pastSide(before, 'n0', key)).toBe(opposite[sector]);
    }
  });

  it('is west when the way is not drawn', () => {
    expect(pastSide(before, 'n0', 'nowhere')).toBe('west');
  });
});
