import type { MedicalGraph } from '../graph/MedicalGraph';
import { drawn } from './drawn';
import { expand, expandDepth } from './expand';
import { plainLens, type Layout, type Lens, type View } from './Layout';
import { placePast } from './past';
import { measures } from './Room';
import { Sheet } from './Sheet';
import { placeSurroundings } from './surroundings';
import { openedOf } from './viewChanges';

/**
 * The compass layout: word parts below the focus, names left of it, related terms right, codes above.
 *
 * It replays what was done since the focus was taken: first the focus with its neighbours and the past, then everything
 * that was opened, in that order, each in free room outward of what it hangs on. So what stands never moves, and no two
 * boxes come nearer than 4 px. At last it leaves out what is closed or hidden. Nothing is drawn of a focus that the
 * graph does not have.
 */
export function compassLayout(graph: MedicalGraph, view: View, lens: Lens = plainLens): Layout {
  if (!graph.hasNode(view.focus)) return { places: [], texts: [], lines: [], bounds: { x: 0, y: 0, width: 0, height: 0 }, hidden: [] };
  const past = view.past && graph.hasNode(view.past.node) && view.past.node !== view.focus ? view.past : undefined;
  const sheet = new Sheet(graph, view.focus);
  const room = measures[lens.room];
  placeSurroundings(sheet, past, room);
  if (past) placePast(sheet, past.node, past.side, room.past);
  for (const key of openedOf(view)) {
    if (key === 'depth 2') expandDepth(sheet, 1);
    else if (key === 'depth 3') expandDepth(sheet, 2);
    else expand(sheet, key);
  }
  return drawn(sheet, view, lens);
}
