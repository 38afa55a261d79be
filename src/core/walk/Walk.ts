import { z } from 'zod';
import { viewSchema, type Layout, type View } from '../layout/Layout';
import { startView } from '../layout/viewChanges';
import type { NodeId } from '../vocabulary/ids';

/** One edge that was walked, and the end at which it was entered. */
const walkedEdgeSchema = z.strictObject({ edge: z.string().min(1), from: z.string().min(1) });
export type WalkedEdge = z.infer<typeof walkedEdgeSchema>;

/** A stop of the walk: what was in view there, and the edges that led there; none at the start and after a jump. */
export const visitSchema = z.strictObject({ view: viewSchema, by: z.array(walkedEdgeSchema) });
export type Visit = z.infer<typeof visitSchema>;

/** Where a person has been. `at` is where they are; what comes after it can be walked forward again. */
export const walkSchema = z.strictObject({ visits: z.tuple([visitSchema], visitSchema), at: z.int().nonnegative() });
export type Walk = z.infer<typeof walkSchema>;

export function startWalk(focus: NodeId): Walk {
  return { visits: [{ view: startView(focus), by: [] }], at: 0 };
}

export function currentVisit(walk: Walk): Visit {
  return walk.visits[walk.at] ?? walk.visits[0];
}

/** Goes on to a new stop; what could be walked forward is forgotten. Standing still changes nothing. */
export function visit(walk: Walk, stop: Visit): Walk {
  if (stop.view.focus === currentVisit(walk).view.focus) return walk;
  const [first, ...rest] = walk.visits;
  return { visits: [first, ...rest.slice(0, walk.at), stop], at: walk.at + 1 };
}

/** To the stop with this number, kept within the walk. */
export function goTo(walk: Walk, at: number): Walk {
  return { ...walk, at: Math.max(0, Math.min(walk.visits.length - 1, at)) };
}

/** Changes what is in view at this stop. */
export function changeView(walk: Walk, change: (view: View) => View): Walk {
  const [first, ...rest] = walk.visits;
  const changed = (stop: Visit, index: number): Visit => (index === walk.at ? { ...stop, view: change(stop.view) } : stop);
  return { ...walk, visits: [changed(first, 0), ...rest.map((stop, index) => changed(stop, index + 1))] };
}

/** The edges along the drawn lines from the focus to a place; undefined where no line leads there. */
export function drawnWay(layout: Layout, focus: string, target: string): WalkedEdge[] | undefined {
  const cameBy = new Map<string, { readonly key: string; readonly edge?: string } | undefined>([[focus, undefined]]);
  const queue = [focus];
  for (const key of queue) {
    if (key === target) return unwind(cameBy, target);
    for (const { from, to, edge } of layout.lines) {
      const next = from === key ? to : to === key ? from : undefined;
      if (next === undefined || cameBy.has(next)) continue;
      cameBy.set(next, edge === undefined ? { key } : { key, edge });
      queue.push(next);
    }
  }
  return undefined;
}

/** Lines through a counted group carry the edge on one half only: the end at which it was entered is the last node passed. */
function unwind(cameBy: ReadonlyMap<string, { readonly key: string; readonly edge?: string } | undefined>, target: string): WalkedEdge[] {
  const chain: { readonly key: string; readonly edge?: string }[] = [];
  for (let step = cameBy.get(target); step; step = cameBy.get(step.key)) chain.unshift(step);
  return chain.flatMap(({ edge }, index) => (edge === undefined ? [] : [{ edge, from: startOf(chain, index) }]));
}

function startOf(chain: readonly { readonly key: string; readonly edge?: string }[], index: number): NodeId {
  const before = chain[index - 1];
  return before && before.edge === undefined ? startOf(chain, index - 1) : (chain[index]?.key ?? '');
}
