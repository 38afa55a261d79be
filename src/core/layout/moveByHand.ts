import { hungCurve } from './hungCurve';
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
  sheet.redraw(own, hungCurve(sheet, holder.key, key));
  for (const offer of sheet.offers.get(key)?.values() ?? []) sheet.redraw(offer, hungCurve(sheet, key, offer.line.to));
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
