import { isFiltering, noFilter } from '../filter/Filter';
import { legendCounts } from '../filter/legendCounts';
import { markSize } from './Item';
import type { Box, Layout, Lens, Place, Point, TextBox, View } from './Layout';
import { reached, type Reached } from './reached';
import type { Sheet } from './Sheet';
import { standingAt, type Sieve } from './Sieve';
import { ellipsise } from './textWidth';
import { typography } from './typography';

/** Of all that has a place: what is open and not hidden, with its lines, and what is hidden of it. */
export function drawn(sheet: Sheet, view: View, { filter, paths }: Lens): Layout {
  const open = openKeys(sheet, view);
  const { shown, lines, sieve } = reached(sheet, view, filter, paths, open);
  const whole = isFiltering(filter) ? reached(sheet, view, noFilter, paths, open).shown : shown;
  const pinned = new Set(view.pinned);
  const places: Place[] = [];
  for (const place of sheet.places.values()) if (shown.has(place.key)) places.push(withState(sheet, sieve, place, { open, pinned }));
  const texts: TextBox[] = [];
  for (const { text, shownWith } of sheet.words) if (shownWith.some((key) => shown.has(key))) texts.push(withCount(sheet, sieve, text));
  return { places, texts, lines, bounds: around(places, texts), ...countedNodes(sheet, shown, whole) };
}

function countedNodes(sheet: Sheet, shown: Reached['shown'], whole: Reached['shown']): Pick<Layout, 'hidden' | 'counts'> {
  const nodes = [...new Set([...shown, ...whole])].filter((key) => !sheet.folds.has(key));
  const counts = legendCounts(nodes.map((id) => ({ node: sheet.graph.getNodeAttributes(id), standing: standingAt(sheet, id) })));
  return { hidden: nodes.filter((id) => !shown.has(id)), counts };
}

function openKeys(sheet: Sheet, { opened, closed, depth }: View): Set<string> {
  const open = new Set(opened.filter((key) => sheet.expanded.has(key)));
  for (const [key, from] of sheet.openedByDepth) if (from <= depth) open.add(key);
  for (const key of closed) open.delete(key);
  return open;
}

interface State {
  readonly open: ReadonlySet<string>;
  readonly pinned: ReadonlySet<string>;
}

function withState(sheet: Sheet, sieve: Sieve, place: Place, { open, pinned }: State): Place {
  if (!place.group) return pinned.has(place.key) ? { ...place, pinned: true } : place;
  const count = sieve.remaining(place.key);
  const label = count === place.group.count ? place.label : (sheet.folds.get(place.key)?.label(count) ?? place.label);
  return open.has(place.key) || count !== place.group.count ? { ...place, label, group: { ...place.group, count, open: open.has(place.key) } } : place;
}

/** A count beside a counted group, in the room that its whole count takes; where that was cut, it stays cut. */
function withCount(sheet: Sheet, sieve: Sieve, text: TextBox): TextBox {
  const fold = text.of === undefined ? undefined : sheet.folds.get(text.of);
  if (!fold) return text;
  const title = fold.title(sieve.remaining(fold.key)) ?? text.text;
  return { ...text, text: text.text === fold.title(fold.members.length) ? title : ellipsise(title, typography[text.style], text.width) };
}

/** The box around all places, their signs and all words. */
export function around(places: readonly Place[], texts: readonly TextBox[]): Box {
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
