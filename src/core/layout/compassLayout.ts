import { legendCounts } from '../filter/legendCounts';
import type { GraphPath } from '../graph/findPaths';
import type { MedicalGraph } from '../graph/MedicalGraph';
import { drawn } from './drawn';
import { expand, expandDepth } from './expand';
import { plainLens, type Layout, type Lens, type View } from './Layout';
import { moveByHand } from './moveByHand';
import { placePast } from './past';
import { placePath } from './paths';
import { measures } from './Room';
import { Sheet } from './Sheet';
import { placeSurroundings } from './surroundings';
import { openedOf } from './viewChanges';

/**
 * The compass layout: word parts below the focus, names left of it, related terms right, codes above.
 *
 * It replays what was done since the focus was taken: first the focus with its neighbours and the past, then everything
 * that was opened or moved by hand, in that order, each in free room outward of what it hangs on. So what stands moves by
 * hand only, and no two boxes come nearer than 4 px but where one was moved. Paths come after that, since they come and
 * go. At last it leaves out what is closed or hidden. Nothing is drawn of a focus that the graph does not have.
 */
export function compassLayout(graph: MedicalGraph, view: View, lens: Lens = plainLens): Layout {
  if (!graph.hasNode(view.focus)) return { places: [], texts: [], lines: [], bounds: { x: 0, y: 0, width: 0, height: 0 }, hidden: [], counts: legendCounts([]) };
  const past = view.past && graph.hasNode(view.past.node) && view.past.node !== view.focus ? view.past : undefined;
  const sheet = new Sheet(graph, view.focus);
  const room = measures[lens.room];
  placeSurroundings(sheet, past, room);
  if (past) placePast(sheet, past.node, past.side, room.past);
  const paths = lens.paths.filter((path) => isIn(graph, path));
  const replay = replayOf(sheet, view);
  replay();
  for (const path of paths) placePath(sheet, path);
  // What only a path has placed may have been moved, and opened.
  if (paths.length > 0) replay();
  return drawn(sheet, view, { ...lens, paths });
}

/** Does what was done to the view, in its order, as far as it has not been done and there is something to do it to. */
function replayOf(sheet: Sheet, view: View): () => void {
  const pending = new Set(view.moves);
  const depths = new Map([['depth 2', 1], ['depth 3', 2]]);
  const moveUpTo = (count: number): void => {
    for (const move of pending) if (move.after <= count && sheet.places.has(move.key) && pending.delete(move)) moveByHand(sheet, move.key, move);
  };
  return () => {
    openedOf(view).forEach((key, index) => {
      moveUpTo(index);
      const hops = depths.get(key);
      if (hops === undefined) expand(sheet, key);
      else if (depths.delete(key)) expandDepth(sheet, hops);
    });
    moveUpTo(Infinity);
  };
}

/** Paths may have been found in another graph than this. */
function isIn(graph: MedicalGraph, { nodes, edges }: GraphPath): boolean {
  return nodes.length > 0 && nodes.every((id) => graph.hasNode(id)) && edges.every((edge) => graph.hasEdge(edge));
}
