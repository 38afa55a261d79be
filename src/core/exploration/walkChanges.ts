import type { KeptWalk } from '../walk/KeptWalk';
import { goTo, type Walk } from '../walk/Walk';
import type { Exploration } from './Exploration';

/** Keeps the walk as it stands, under a name. */
export function walkKept(exploration: Exploration, name: string): Exploration {
  const number = Math.max(0, ...exploration.kept.map(({ id }) => Number(id))) + 1;
  return { ...exploration, kept: [...exploration.kept, { id: String(number), name, walk: exploration.walk }] };
}

export function walkRenamed(exploration: Exploration, id: string, name: string): Exploration {
  return withKept(exploration, (kept) => kept.map((walk) => (walk.id === id ? { ...walk, name } : walk)));
}

export function walkForgotten(exploration: Exploration, id: string): Exploration {
  return withKept(exploration, (kept) => kept.filter((walk) => walk.id !== id));
}

/** Goes on from a stop of a kept walk; the kept one stays as it is, whatever way is taken from there. */
export function branchedFrom(exploration: Exploration, walk: Walk, at: number): Exploration {
  const { path, ...rest } = exploration;
  return { ...rest, walk: goTo(walk, at) };
}

function withKept(exploration: Exploration, change: (kept: readonly KeptWalk[]) => KeptWalk[]): Exploration {
  return { ...exploration, kept: change(exploration.kept) };
}
