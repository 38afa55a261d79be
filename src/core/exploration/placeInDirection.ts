import type { Layout, Place } from '../layout/Layout';

export type ArrowDirection = 'left' | 'right' | 'up' | 'down';

/** How much dearer a way across is than one straight on. */
const across = 2.4;

/** The nearest place in a direction, by edges and not by middles, so that a wide neighbour is as near as it looks. */
export function placeInDirection({ places }: Layout, key: string, direction: ArrowDirection): string | undefined {
  const from = places.find((place) => place.key === key);
  if (!from) return undefined;
  let best: string | undefined;
  let least = Infinity;
  for (const place of places) {
    const cost = place.key === key ? Infinity : costOf(from, place, direction);
    if (cost < least) [best, least] = [place.key, cost];
  }
  return best;
}

/** Infinite for what does not lie in the direction: its middle must lie beyond our own, and rather ahead than aside. */
function costOf(from: Place, to: Place, direction: ArrowDirection): number {
  const sideways = direction === 'left' || direction === 'right';
  const sign = direction === 'left' || direction === 'up' ? -1 : 1;
  const [ahead, aside] = sideways ? [sign * (to.x - from.x), Math.abs(to.y - from.y)] : [sign * (to.y - from.y), Math.abs(to.x - from.x)];
  const [along, beside] = sideways ? [(from.width + to.width) / 2, (from.height + to.height) / 2] : [(from.height + to.height) / 2, (from.width + to.width) / 2];
  const gap = Math.max(0, ahead - along);
  const offset = Math.max(0, aside - beside);
  if (ahead <= 1 || (ahead < aside && offset > gap)) return Infinity;
  return gap + across * offset + aside * 0.1;
}
