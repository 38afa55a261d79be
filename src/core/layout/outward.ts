import type { Sector } from '../graph/neighbourGroups';
import type { Place } from './Layout';
import type { Outward } from './Piece';

/**
 * Which way things open from a place: away from the focus, and down from the word parts under it. What a list under a
 * word part opens stands beside the list, not under it, where its lines would cross the rows below.
 */
export function outwardOf({ x, y, facing, role }: Place): Outward {
  if (facing === 'up' && y > 0 && !role.startsWith('past')) return 'down';
  return x < 0 ? 'left' : 'right';
}

/** From the focus, to the side where such things stand. */
export function outwardOfSector(sector: Sector): Outward {
  return sector === 'south' ? 'down' : sector.endsWith('west') ? 'left' : 'right';
}
