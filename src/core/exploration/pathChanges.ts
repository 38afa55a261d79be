import type { NodeId } from '../vocabulary/ids';
import type { Relation } from '../vocabulary/relations';
import { movedTo } from './changes';
import type { Exploration, PathQuestion } from './Exploration';
import type { Shown } from './Shown';

/** Asks how two nodes hang together. Where the first is not in the picture, one goes there. */
export function askedForPath(shown: Shown, from: NodeId, to: NodeId): Exploration {
  const drawn = shown.layout.places.some(({ node }) => node === from);
  return withPath(drawn ? shown.exploration : movedTo(shown, from), { from, to, without: [], chosen: 0 });
}

export function swapped(exploration: Exploration): Exploration {
  return changedPath(exploration, ({ from, to, ...rest }) => ({ ...rest, from: to, to: from, chosen: 0 }));
}

/** Leaves a relation out, or takes it in again. */
export function relationToggled(exploration: Exploration, relation: Relation): Exploration {
  const toggle = (without: readonly Relation[]): Relation[] => (without.includes(relation) ? without.filter((one) => one !== relation) : [...without, relation]);
  return changedPath(exploration, (path) => ({ ...path, without: toggle(path.without), chosen: 0 }));
}

export function pathChosen(exploration: Exploration, chosen: number): Exploration {
  return changedPath(exploration, (path) => ({ ...path, chosen }));
}

export function pathLeft({ path, ...rest }: Exploration): Exploration {
  return rest;
}

function changedPath(exploration: Exploration, change: (path: PathQuestion) => PathQuestion): Exploration {
  return exploration.path ? withPath(exploration, change(exploration.path)) : exploration;
}

function withPath(exploration: Exploration, path: PathQuestion): Exploration {
  return { ...exploration, path };
}
