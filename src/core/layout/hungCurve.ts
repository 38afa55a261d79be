import { joiningCurve, sideOf, sideTowards } from './curves';
import type { Place, Point } from './Layout';
import type { Sheet } from './Sheet';

/** To the end by which a place hangs, wherever the two stand now. */
export function hungCurve(sheet: Sheet, from: string, to: string): Point[] {
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
