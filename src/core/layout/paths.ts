import type { GraphPath } from '../graph/findPaths';
import { sectorOf } from '../graph/neighbourGroups';
import type { NodeId } from '../vocabulary/ids';
import { bunch, parentOf } from './bunch';
import { inFreeRoom, railNextTo, type Search } from './freeRoom';
import { hungCurve } from './hungCurve';
import { nodeItem } from './Item';
import { outwardOf, outwardOfSector } from './outward';
import type { Sheet } from './Sheet';

/** The nearest room, whether along the rail or farther out. */
const search: Search = { step: 40, cost: 40 };

/**
 * Gives those nodes of a path that stand nowhere a place, each hung on the one before it, seen from that node of the path
 * which stands nearest to the focus. A path of which nothing stands hangs on the focus by its first node. It is walked
 * from the same end whichever way round it is given, so that nothing moves when its ends are swapped.
 */
export function placePath(sheet: Sheet, path: GraphPath): void {
  const { nodes, edges } = fromOneEnd(path);
  const depths = nodes.map((id) => sheet.places.get(id)?.depth ?? Infinity);
  const first = depths.indexOf(Math.min(...depths));
  if (depths[first] === Infinity) hang(sheet, nodes[0], undefined, sheet.focus);
  for (let at = first; at > 0; at -= 1) hang(sheet, nodes[at - 1], edges[at - 1], nodes[at]);
  for (let at = first; at + 1 < nodes.length; at += 1) hang(sheet, nodes[at + 1], edges[at], nodes[at]);
  edges.forEach((edge, at) => join(sheet, nodes[at], nodes[at + 1], edge));
}

function fromOneEnd({ nodes, edges }: GraphPath): Pick<GraphPath, 'nodes' | 'edges'> {
  return (nodes[0] ?? '') <= (nodes.at(-1) ?? '') ? { nodes, edges } : { nodes: nodes.toReversed(), edges: edges.toReversed() };
}

/** On where the other stood before it was moved by hand, so that such a move moves nothing else. */
function hang(sheet: Sheet, id: NodeId | undefined, edge: string | undefined, from: NodeId | undefined): void {
  const place = from === undefined ? undefined : sheet.originOf(from);
  if (id === undefined || !place || sheet.places.has(id)) return;
  const sector = place.sector === 'centre' ? sectorOf(sheet.graph.getNodeAttributes(id)) : place.sector;
  const outward = place.sector === 'centre' ? outwardOfSector(sector) : outwardOf(place);
  const item = nodeItem(sheet.graph, { id, edge: edge ?? '' }, place.node);
  const chip = bunch([item], { ...parentOf(place, outward, sector), past: false });
  sheet.add(inFreeRoom(sheet, place, outward, chip, outward === 'down' ? place.x : place.y, railNextTo(sheet, place, outward), search));
  const offer = sheet.ownOffer(id);
  if (offer && place !== sheet.places.get(place.key)) sheet.redraw(offer, hungCurve(sheet, place.key, id));
}

/** A way from each to the other, where else they would not be reached. */
function join(sheet: Sheet, one: NodeId | undefined, other: NodeId | undefined, edge: string): void {
  if (one === undefined || other === undefined) return;
  sheet.addDetour(one, { to: other, edge, opener: undefined });
  sheet.addDetour(other, { to: one, edge, opener: undefined });
}
