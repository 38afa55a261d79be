import { neighbourGroups, type Neighbour } from '../graph/neighbourGroups';
import { bunch, longestColumn, parentOf, type Bunch } from './bunch';
import { foldItem, nodeItem, type Item } from './Item';
import type { Box, Place, Point } from './Layout';
import { grace } from './Occupancy';
import type { Outward } from './Piece';
import type { Rail } from './Rail';
import type { Sheet } from './Sheet';
import { spread } from './spread';

/** Members of an opened group, and neighbours of an opened node, that are shown at once; the rest stands behind "n more". */
const groupPage = 2 * longestColumn;
export const nodePage = 5;
/** Places on the sheet beyond which raising the depth adds none. */
const mostPlaces = 400;
const longestRail = 1100;
const bunchGap = 12;
const railRoom = 56;
const nearestRail = 240;
const railStep = 40;
/** How much farther out the next rail stands, and how far along this one room is sought before it comes to that. */
const nextRail = 320;
const nextRailCost = 700;

type Size = Pick<Box, 'width' | 'height'>;

interface Opening {
  readonly place: Place;
  readonly outward: Outward;
  readonly members: readonly Neighbour[];
}

/** Gives the members of a counted group, or a node's further neighbours, their places outward of it. */
export function expand(sheet: Sheet, key: string): void {
  const opening = openingOf(sheet, key);
  if (opening) placeBunches(sheet, [opening], opening.place.group ? groupPage : nodePage);
}

/** Opens all nodes that stand a number of hops away; each shows as many neighbours as there is room for. */
export function expandDepth(sheet: Sheet, hops: number): void {
  const openings: Opening[] = [];
  const claimed = new Set<string>();
  for (const place of sheet.places.values()) {
    if (place.depth !== hops || place.node === undefined || place.role.startsWith('past')) continue;
    const opening = openingOf(sheet, place.key);
    if (!opening) continue;
    sheet.openedByDepth.set(place.key, hops + 1);
    const members = opening.members.filter(({ id }) => !claimed.has(id));
    for (const { id } of members.slice(0, nodePage + 1)) claimed.add(id);
    openings.push({ ...opening, members });
  }
  for (const outward of ['left', 'right', 'down'] as const) {
    const room = Math.max(0, Math.floor((mostPlaces - sheet.places.size) / (outward === 'down' ? 1 : 2)));
    const along = openings.filter((opening) => opening.outward === outward && opening.members.length > 0).slice(0, room >> 1);
    placeBunches(sheet, along, pageThatFits(along, room));
  }
}

function pageThatFits(openings: readonly Opening[], room: number): number {
  for (let page = nodePage; page > 1; page -= 1) {
    const counts = openings.map(({ members }) => (members.length <= page + 1 ? members.length : page + 1));
    const rows = counts.reduce((sum, count) => sum + count, 0);
    if (rows <= room && rows * 30 + openings.length * bunchGap <= longestRail) return page;
  }
  return 1;
}

/** Nothing when it stands nowhere or has been opened before: its room is there already. */
function openingOf(sheet: Sheet, key: string): Opening | undefined {
  const place = sheet.places.get(key);
  if (!place || key === sheet.focus || sheet.expanded.has(key)) return undefined;
  sheet.expanded.add(key);
  const outward = sheet.outward.get(key) ?? 'right';
  const all = sheet.folds.get(key)?.members ?? neighboursOf(sheet, key);
  const placed = all.filter(({ id }) => (sheet.places.get(id)?.depth ?? 0) > 1);
  if (placed.length > 0) sheet.detours.set(key, placed);
  return { place, outward, members: all.filter(({ id }) => !sheet.places.has(id)) };
}

function neighboursOf(sheet: Sheet, id: string): Neighbour[] {
  const seen = new Set<string>();
  return neighbourGroups(sheet.graph, id)
    .flatMap(({ members }) => members)
    .filter((member) => !seen.has(member.id) && seen.add(member.id));
}

function itemsOf(sheet: Sheet, { place, members }: Opening, page: number): Item[] {
  const shown = members.length === page + 1 ? members : members.slice(0, page);
  const items = shown.map((member) => nodeItem(sheet.graph, member, place.group?.owner ?? place.node));
  const rest = members.slice(shown.length);
  if (rest.length === 0) return items;
  const owner = place.group?.owner ?? place.key;
  return [...items, foldItem(sheet.graph, { key: nextPage(place.key), owner, members: rest }, `${rest.length} more`)];
}

/** `… page 2` after the first page, `… page 3` after that. */
function nextPage(key: string): string {
  const page = / page (\d+)$/.exec(key);
  return page ? `${key.slice(0, page.index)} page ${Number(page[1]) + 1}` : `${key} page 2`;
}

/** Beside each other along the rail in the order of what they open from, so that their lines do not cross. */
function placeBunches(sheet: Sheet, openings: readonly Opening[], page: number): void {
  const sorted = openings.filter(({ members }) => members.length > 0).toSorted((a, b) => (a.outward === 'down' ? a.place.x - b.place.x : a.place.y - b.place.y));
  const bunches = sorted.map((opening) => ({ opening, bunch: bunch(itemsOf(sheet, opening, page), parentOf(opening.place, opening.outward)) }));
  const down = sorted[0]?.outward === 'down';
  const middles = spread(bunches.map((one) => ({ at: down ? one.opening.place.x : one.opening.place.y, size: down ? one.bunch.width : one.bunch.height })), bunchGap);
  const rails = sorted.map((opening) => railOf(sheet, opening));
  bunches.forEach((one, index) => placeBunch(sheet, one.opening, one.bunch, middles[index] ?? 0, rails[index] ?? 0));
}

function placeBunch(sheet: Sheet, { place, outward }: Opening, { width, height, at }: Bunch, along: number, rail: number): void {
  const box = freeRoom(sheet, outward, { width, height }, along, rail);
  const end = sheet.outerEnd(place);
  const start: Point = outward === 'down' ? { x: place.x, y: end } : { x: end, y: place.y };
  // What a list under a word part opens stands beside the list, not under it, where its lines would cross the rows below.
  sheet.add(at(box, start), ({ x }) => (outward !== 'down' ? outward : x < 0 ? 'left' : 'right'), place.key);
}

/** Beyond everything that stands as near to the middle on this side. In steps, so that what opens later lines up. */
function railOf(sheet: Sheet, { place, outward }: Opening): number {
  const end = Math.max(sheet.farthest(place, outward), outwardEnd(sheet, place, outward));
  if (outward === 'down') return end + railRoom * 0.7;
  const inner = (outward === 'left' ? -place.x : place.x) - place.width / 2 + nearestRail;
  return Math.ceil(Math.max(end + railRoom, inner) / railStep) * railStep;
}

function outwardEnd(sheet: Sheet, place: Place, outward: Outward): number {
  return sheet.outerEnd(place) * (outward === 'left' ? -1 : 1);
}

/** The nearest free room along the rail; on one farther out only where this one is full far and wide. */
function freeRoom(sheet: Sheet, outward: Outward, size: Size, wish: number, start: number): Box {
  const lateral = (box: Box): number => Math.abs((outward === 'down' ? box.x : box.y) - wish);
  let best = freeOn(sheet, outward, size, wish, start);
  let cost = lateral(best.box);
  for (let next = 1; next * nextRailCost < cost; next += 1) {
    const other = freeOn(sheet, outward, size, wish, start + next * nextRail);
    const otherCost = lateral(other.box) + next * nextRailCost;
    if (otherCost >= cost) continue;
    best = other;
    cost = otherCost;
  }
  takeRoom(best.rail, outward, best.box);
  return best.box;
}

function freeOn(sheet: Sheet, outward: Outward, { width, height }: Size, wish: number, start: number): { rail: Rail; box: Box } {
  const down = outward === 'down';
  const rail = sheet.rail(`${outward} ${start}`, bunchGap);
  const out = (outward === 'left' ? -1 : 1) * (start + (down ? height : width) / 2);
  for (;;) {
    const along = rail.nearest(wish, down ? width : height);
    const box = down ? { x: along, y: out, width, height } : { x: out, y: along, width, height };
    const hit = sheet.occupancy.hit(box, grace + 4);
    if (!hit) return { rail, box };
    takeRoom(rail, outward, hit);
  }
}

function takeRoom(rail: Rail, outward: Outward, { x, y, width, height }: Box): void {
  if (outward === 'down') rail.take(x - width / 2, x + width / 2);
  else rail.take(y - height / 2, y + height / 2);
}
