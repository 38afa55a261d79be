import type { NodeId } from '../vocabulary/ids';
import type { Layout, Side } from './Layout';

const opposite: Readonly<Record<Side, Side>> = {
  west: 'east',
  east: 'west',
  south: 'north',
  north: 'south',
  'north-west': 'south-east',
  'north-east': 'south-west',
  'south-west': 'north-east',
  'south-east': 'north-west',
};

const round = ['east', 'south-east', 'south', 'south-west', 'west', 'north-west', 'north', 'north-east'] as const;

/**
 * On which side the place that one leaves will lie, seen from the place that one goes to: opposite to where that stood.
 * West where either has no place.
 */
export function pastSide(layoutBefore: Layout, fromId: NodeId, toId: NodeId): Side {
  const from = layoutBefore.places.find(({ key }) => key === fromId);
  const to = layoutBefore.places.find(({ key }) => key === toId);
  if (!from || !to) return 'west';
  const joined = layoutBefore.lines.some((line) => line.from === fromId && line.to === toId);
  if (joined && to.sector !== 'centre' && !to.role.startsWith('past-focus')) return opposite[to.sector];
  const eighth = Math.round(Math.atan2(from.y - to.y, from.x - to.x) / (Math.PI / 4));
  return round[(eighth + 8) % 8] ?? 'west';
}
