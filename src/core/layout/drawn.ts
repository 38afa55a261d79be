import { acrossCurve } from './curves';
import type { Box, Layout, Line, Place, View } from './Layout';
import { placeBoxes } from './Piece';
import type { Offer, Sheet } from './Sheet';

/** Of all that has a place: what can be reached from the focus over what is open and not hidden, and its lines. */
export function drawn(sheet: Sheet, view: View): Layout {
  const open = openKeys(sheet, view);
  const lines = reached(sheet, view, open);
  const shown = new Set([sheet.focus, ...lines.map(({ to }) => to)]);
  const places = [...sheet.places.values()].filter(({ key }) => shown.has(key)).map((place) => withState(place, open));
  const texts = sheet.words.filter(({ shownWith }) => shownWith.some((key) => shown.has(key))).map(({ text }) => text);
  return { places, texts, lines, bounds: around([...places.flatMap(placeBoxes), ...texts]) };
}

function openKeys(sheet: Sheet, { opened, closed, depth }: View): Set<string> {
  const open = new Set(opened.filter((key) => sheet.expanded.has(key)));
  for (const [key, from] of sheet.openedByDepth) if (from <= depth) open.add(key);
  for (const key of closed) open.delete(key);
  return open;
}

function reached(sheet: Sheet, { hidden }: View, open: ReadonlySet<string>): Line[] {
  const seen = new Set([sheet.focus]);
  const lines: Line[] = [];
  const queue = [sheet.focus];
  const follow = (from: string, { to, edge, points, opener }: Offer): void => {
    if (seen.has(to) || hidden.has(to) || (opener !== undefined && !open.has(opener))) return;
    seen.add(to);
    queue.push(to);
    const key = `${from} → ${to}`;
    lines.push(edge === undefined ? { key, from, to, points } : { key, from, to, points, edge });
  };
  let next = 0;
  let turned = 0;
  while (turned < queue.length) {
    for (; next < queue.length; next += 1) for (const offer of sheet.offers.get(queue[next] ?? '') ?? []) follow(queue[next] ?? '', offer);
    const from = queue[turned] ?? '';
    turned += 1;
    if (open.has(from)) for (const { id, edge } of sheet.detours.get(from) ?? []) if (!seen.has(id)) follow(from, detour(sheet, from, id, edge));
  }
  return lines;
}

/** To what stands elsewhere because it was opened from elsewhere before. */
function detour({ places }: Sheet, from: string, to: string, edge: string): Offer {
  const start = places.get(from) ?? { x: 0, y: 0 };
  const end = places.get(to) ?? start;
  return { to, edge: edge === '' ? undefined : edge, points: acrossCurve({ x: start.x, y: start.y }, { x: end.x, y: end.y }), opener: from };
}

function withState(place: Place, open: ReadonlySet<string>): Place {
  return place.group && open.has(place.key) ? { ...place, group: { ...place.group, open: true } } : place;
}

function around(boxes: readonly Box[]): Box {
  let [left, right, top, bottom] = [Infinity, -Infinity, Infinity, -Infinity];
  for (const { x, y, width, height } of boxes) {
    left = Math.min(left, x - width / 2);
    right = Math.max(right, x + width / 2);
    top = Math.min(top, y - height / 2);
    bottom = Math.max(bottom, y + height / 2);
  }
  return { x: (left + right) / 2, y: (top + bottom) / 2, width: right - left, height: bottom - top };
}
