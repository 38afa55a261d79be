import { neighbourGroups, sectorOf, type Neighbour, type Sector } from '../graph/neighbourGroups';
import { bunch, longestColumn, parentOf, type Bunch } from './bunch';
import { bunchGap, inFreeRoom, railBeyond, type Search } from './freeRoom';
import { foldItem, moreText, nodeItem, type Item } from './Item';
import type { Place } from './Layout';
import { outwardOf, outwardOfSector } from './outward';
import type { Outward } from './Piece';
import type { Sheet } from './Sheet';
import { spread } from './spread';
import { groupOfToken } from './viewChanges';

/** Members of an opened group, and neighbours of an opened node, that are shown at once; the rest stands behind "n more". */
const groupPage = 2 * longestColumn;
const nodePage = 5;
/** Places on the sheet beyond which raising the depth adds none. */
const mostPlaces = 400;
const longestRail = 1100;
const search: Search = { step: 320, cost: 700 };

interface Opening {
  readonly opener: string;
  readonly place: Place;
  readonly sector: Sector;
  readonly outward: Outward;
  /** Those that stand nowhere yet. */
  readonly members: readonly Neighbour[];
  /** Those that a group of the same node has given their places: they come after the others. */
  readonly later: readonly Neighbour[];
}

/** Gives the members of a counted group, a group of a node, or a node's further neighbours, their places outward of it. */
export function expand(sheet: Sheet, key: string): void {
  const opening = openingOf(sheet, key);
  if (opening) placeBunches(sheet, [opening], opening.place.key === key && !opening.place.group ? nodePage : groupPage);
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
function openingOf(sheet: Sheet, opener: string): Opening | undefined {
  if (opener === sheet.focus || sheet.expanded.has(opener)) return undefined;
  const place = sheet.places.get(opener) ?? sheet.places.get(groupOfToken(opener)?.node ?? '');
  if (!place) return undefined;
  sheet.expanded.add(opener);
  const all = sheet.folds.get(opener)?.members ?? neighboursOf(sheet, place, opener);
  const placed = all.filter(({ id }) => hangsFarther(sheet, id));
  const own = placed.filter(({ id }) => isOpenedByGroup(sheet, id, opener));
  const later = new Set(own.slice(nodePage));
  for (const member of placed) if (!later.has(member)) sheet.addDetour(place.key, { to: member.id, edge: member.edge, opener });
  const members = all.filter(({ id }) => !sheet.places.has(id));
  const sector = sectorFrom(sheet, place, members);
  return { opener, place, sector, outward: place.role === 'focus' ? outwardOfSector(sector) : outwardOf(place), members, later: [...later] };
}

/** Not one of those that stand round the focus from the start. */
function hangsFarther(sheet: Sheet, id: string): boolean {
  return (sheet.places.get(id)?.depth ?? 0) > 1 || sheet.ownOffer(id)?.opener !== undefined;
}

/** Whether it hangs on this node as one of a group that was opened there. */
function isOpenedByGroup(sheet: Sheet, id: string, node: string): boolean {
  const offer = sheet.ownOffer(id);
  return offer?.line.from === node && offer.opener !== undefined && offer.opener !== node;
}

/** All neighbours of a node, or those of one of its groups. */
function neighboursOf({ graph }: Sheet, { key }: Place, opener: string): Neighbour[] {
  const group = opener === key ? undefined : groupOfToken(opener)?.group;
  const seen = new Set<string>();
  return (graph.hasNode(key) ? neighbourGroups(graph, key) : [])
    .filter((one) => group === undefined || one.key === group)
    .flatMap(({ members }) => members)
    .filter((member) => !seen.has(member.id) && seen.add(member.id));
}

/** From the focus, on the side where such things stand. */
function sectorFrom({ graph }: Sheet, { sector }: Place, [first]: readonly Neighbour[]): Sector {
  if (sector !== 'centre') return sector;
  return first ? sectorOf(graph.getNodeAttributes(first.id)) : 'east';
}

function itemsOf(sheet: Sheet, { opener, place, members, later }: Opening, page: number): Item[] {
  const shown = members.length === page + 1 && later.length === 0 ? members : members.slice(0, page);
  const items = shown.map((member) => nodeItem(sheet.graph, member, place.group?.owner ?? place.node));
  const rest = [...members.slice(shown.length), ...later];
  if (rest.length === 0) return items;
  const owner = place.group?.owner ?? place.key;
  return [...items, foldItem(sheet.graph, { key: nextPage(opener), owner, members: rest }, moreText)];
}

/** `… page 2` after the first page, `… page 3` after that. */
function nextPage(key: string): string {
  const page = / page (\d+)$/.exec(key);
  return page ? `${key.slice(0, page.index)} page ${Number(page[1]) + 1}` : `${key} page 2`;
}

/** Beside each other along the rail in the order of what they open from, so that their lines do not cross. */
function placeBunches(sheet: Sheet, openings: readonly Opening[], page: number): void {
  const sorted = openings.filter(({ members, later }) => members.length + later.length > 0).toSorted((a, b) => (a.outward === 'down' ? a.place.x - b.place.x : a.place.y - b.place.y));
  const bunches = sorted.map((opening) => ({ opening, bunch: bunch(itemsOf(sheet, opening, page), parentOf(opening.place, opening.outward, opening.sector)) }));
  const down = sorted[0]?.outward === 'down';
  const middles = spread(bunches.map((one) => ({ at: down ? one.opening.place.x : one.opening.place.y, size: down ? one.bunch.width : one.bunch.height })), bunchGap);
  const rails = sorted.map(({ place, outward }) => railBeyond(sheet, place, outward));
  bunches.forEach((one, index) => placeBunch(sheet, one.opening, one.bunch, middles[index] ?? 0, rails[index] ?? 0));
}

function placeBunch(sheet: Sheet, { opener, place, outward }: Opening, chips: Bunch, along: number, rail: number): void {
  sheet.add(inFreeRoom(sheet, place, outward, chips, along, rail, search), opener);
}
