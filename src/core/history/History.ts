/** What was done, step by step, so that each step can be undone and done again. States are never changed, only replaced. */
export interface History<State> {
  /** The newest last. */
  readonly undone: readonly Step<State>[];
  readonly done: readonly Step<State>[];
}

export interface Step<State> {
  /** "hide 64624": what a person did. */
  readonly name: string;
  /** The state on the other side of the step: before it where it can be undone, after it where it can be done again. */
  readonly state: State;
  /** Steps of one kind in a row, such as moves of one node by the keyboard, count as one. */
  readonly merge?: string;
}

/** Steps that are remembered. States share what they have in common, so that many cost little. */
const mostSteps = 500;

export function emptyHistory<State>(): History<State> {
  return { done: [], undone: [] };
}

/** Notes a step away from a state; what had been undone can no longer be done again. */
export function recorded<State>({ done }: History<State>, name: string, before: State, merge?: string): History<State> {
  if (merge !== undefined && done.at(-1)?.merge === merge) return { done, undone: [] };
  return { done: [...done, step(name, before, merge)].slice(-mostSteps), undone: [] };
}

/** The state before the newest step, and what is then left; nothing where there is no step. */
export function undo<State>({ done, undone }: History<State>, now: State): { readonly state: State; readonly history: History<State> } | undefined {
  const last = done.at(-1);
  return last && { state: last.state, history: { done: done.slice(0, -1), undone: [...undone, step(last.name, now, last.merge)] } };
}

export function redo<State>({ done, undone }: History<State>, now: State): { readonly state: State; readonly history: History<State> } | undefined {
  const next = undone.at(-1);
  return next && { state: next.state, history: { done: [...done, step(next.name, now, next.merge)], undone: undone.slice(0, -1) } };
}

function step<State>(name: string, state: State, merge: string | undefined): Step<State> {
  return merge === undefined ? { name, state } : { name, state, merge };
}
