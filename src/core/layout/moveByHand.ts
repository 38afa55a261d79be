import { joiningCurve, sideOf, sideTowards } from './curves';
import type { Place, Point } from './Layout';
import type { Sheet } from './Sheet';

/** Moves a place with its sign and title; its line and those that start from it follow. The focus and the past stay. */
export function moveByHand(sheet: Sheet, key: string, to: Point): void {
  const place = sheet.places.get(key);
  const own = sheet.ownOffer(key);
  const holder = own && sheet.places.get(own.line.from);
  if (!place || !holder || place.role === 'past-focus') return;
  const facing = facingAt(place, holder, to);
  const mirrored = facing !== place.facing && (facing === 'left' || facing === 'right');
  const moved = <Shape extends Point>(shape: Shape): Shape => ({ ...shape, x: to.x + (shape.x - place.x) * (mirrored ? -1 : 1), y: to.y + shape.y - place.y });
  const { mark } = place;
  sheet.move(place, { ...moved(place), facing, ...(mark ? { mark: moved(mark) } : {}) }, (text) => ({ ...moved(text), align: mirrored ? opposite[text.align] : text.align }));
  sheet.redraw(own, curveTo(sheet, holder.key, key));
  for (const offer of sheet.offers.get(key)?.values() ?? []) sheet.redraw(offer, curveTo(sheet, key, offer.line.to));
}

const opposite = { left: 'right', centre: 'centre', right: 'left' } as const;

/** Turned round only where what it hangs on stands wholly behind it: then its title changes sides too. */
function facingAt({ facing, width, height }: Place, holder: Point, to: Point): Place['facing'] {
  switch (facing) {
    case 'left':
      return holder.x > to.x + width / 2 ? 'right' : 'left';
    case 'right':
      return holder.x < to.x - width / 2 ? 'left' : 'right';
    case 'up':
      return holder.y > to.y + height / 2 ? 'down' : 'up';
    case 'down':
      return holder.y < to.y - height / 2 ? 'up' : 'down';
  }
}

/** To the end by which the place hangs, where either of the two was moved. */
export function curveTo(sheet: Sheet, from: string, to: string): Point[] {
  const place = sheet.places.get(to);
  return place ? curveBetween(sheet, from, to, place.facing) : [];
}

/** From side to side; from beyond the title where that is in the way. */
export function curveBetween(sheet: Sheet, from: string, to: string, side?: Place['facing']): Point[] {
  const start = sheet.places.get(from);
  const end = sheet.places.get(to);
  if (!start || !end) return [];
  const arrival = sideOf(end, side ?? sideTowards(end, start));
  const leaving = sideTowards(start, arrival);
  const beyond = leaving === 'left' || leaving === 'right' ? { x: sheet.outerEnd(start, leaving) } : {};
  return joiningCurve({ ...sideOf(start, leaving), ...beyond }, arrival);
}
