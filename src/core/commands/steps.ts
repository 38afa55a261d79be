import { movedTo, wentTo } from '../exploration/changes';
import type { NodeId } from '../vocabulary/ids';
import type { Program } from './Program';
import { named } from './subjects';

/** What commands, doors, chips and rows have in common, each with a node or a stop of its own. */

/** Walks to a node; where one is there already, it is only selected. */
export function moveTo(program: Program, id: NodeId): void {
  if (id === program.shown.focus) program.select([id]);
  else program.change(`go to ${named(program, [id])}`, movedTo(program.shown, id), { selection: [id] });
}

/** To a stop of the walk; `name` is how the step is offered for undoing. */
export function goTo(program: Program, at: number, name: string): void {
  const exploration = wentTo(program.shown.exploration, at);
  program.change(name, exploration, { selection: [exploration.walk.visits[exploration.walk.at]?.view.focus ?? program.shown.focus] });
}

/** Takes a node into the selection, or out of it. */
export function toggleSelected(program: Program, id: NodeId): void {
  const { selection } = program.shown;
  program.select(selection.includes(id) ? selection.filter((one) => one !== id) : [...selection, id]);
}
