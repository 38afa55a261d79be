import { acrossCurve } from './curves';
import { markSize } from './Item';
import type { Box, Layout, Line, Place, Point, TextBox, Lens, View } from './Layout';
import { lineOf, type Offer, type Sheet } from './Sheet';

/** Of all that has a place: what can be reached from the focus over what is open and not hidden, and its lines. */
export function drawn(sheet: Sheet, view: View, { filter }: Lens): Layout {
  const open = openKeys(sheet, view);
  const { shown, lines } = reached(sheet, new Set(filter.nodes), open);
  const places: Place[] = [];
  for (const place of sheet.places.values()) if (shown.has(place.key)) places.push(withState(place, open));
  const texts: TextBox[] = [];
  for (const { text, shownWith } of sheet.words) if (shownWith.some((key) => shown.has(key))) texts.push(text);
  return { places, texts, lines, bounds: around(places, texts), hidden: [] };
}

function openKeys(sheet: Sheet, { opened, closed, depth }: View): Set<string> {
  const open = new Set(opened.filter((key) => sheet.expanded.has(key)));
  for (const [key, from] of sheet.openedByDepth) if (from <= depth) open.add(key);
  for (const key of closed) open.delete(key);
  return open;
}

function reached(sheet: Sheet, hidden: ReadonlySet<string>, open: ReadonlySet<string>): { shown: ReadonlySet<string>; lines: Line[] } {
  const shown = new Set([sheet.focus]);
  const lines: Line[] = [];
  const queue = [sheet.focus];
  const follow = ({ line, opener }: Offer): void => {
    if (shown.has(line.to) || hidden.has(line.to) || (opener !== undefined && !open.has(opener))) return;
    shown.add(line.to);
    queue.push(line.to);
    lines.push(line);
  };
  let next = 0;
  let turned = 0;
  while (turned < queue.length) {
    for (; next < queue.length; next += 1) for (const offer of sheet.offers.get(queue[next] ?? '') ?? []) follow(offer);
    const from = queue[turned] ?? '';
    turned += 1;
    if (open.has(from)) for (const { id, edge } of sheet.detours.get(from) ?? []) if (!shown.has(id)) follow(detour(sheet, from, id, edge));
  }
  return { shown, lines };
}

/** To what stands elsewhere because it was opened from elsewhere before. */
function detour({ places }: Sheet, from: string, to: string, edge: string): Offer {
  const start = places.get(from) ?? { x: 0, y: 0 };
  const end = places.get(to) ?? start;
  const points = acrossCurve({ x: start.x, y: start.y }, { x: end.x, y: end.y });
  return { line: lineOf(from, to, edge === '' ? undefined : edge, points), opener: from };
}

function withState(place: Place, open: ReadonlySet<string>): Place {
  return place.group && open.has(place.key) ? { ...place, group: { ...place.group, open: true } } : place;
}

function around(places: readonly Place[], texts: readonly TextBox[]): Box {
  let [left, right, top, bottom] = [Infinity, -Infinity, Infinity, -Infinity];
  const cover = ({ x, y }: Point, width: number, height: number): void => {
    left = Math.min(left, x - width / 2);
    right = Math.max(right, x + width / 2);
    top = Math.min(top, y - height / 2);
    bottom = Math.max(bottom, y + height / 2);
  };
  for (const place of places) {
    cover(place, place.width, place.height);
    if (place.mark) cover(place.mark, markSize, markSize);
  }
  for (const text of texts) cover(text, text.width, text.height);
  return { x: (left + right) / 2, y: (top + bottom) / 2, width: right - left, height: bottom - top };
}
