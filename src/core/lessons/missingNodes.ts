import type { MedicalGraph } from '../graph/MedicalGraph';
import type { NodeId } from '../vocabulary/ids';
import type { Case, Lesson, Step } from './Lesson';

/** What a lesson names and a graph lacks: the step or case, in the lesson's order, and the nodes. */
export interface Missing {
  readonly of: Step | Case;
  readonly nodes: readonly NodeId[];
}

export function missingNodes(graph: MedicalGraph, { steps, cases }: Lesson): Missing[] {
  return [...steps.map((of) => missing(graph, of, nodesOfStep(of))), ...cases.map((of) => missing(graph, of, nodesOfCase(of)))].filter(({ nodes }) => nodes.length > 0);
}

/** All that a lesson names, whether a graph has it or not. */
export function nodesOfLesson({ steps, cases }: Lesson): NodeId[] {
  return [...new Set([...steps.flatMap(nodesOfStep), ...cases.flatMap(nodesOfCase)])];
}

function missing(graph: MedicalGraph, of: Step | Case, nodes: readonly NodeId[]): Missing {
  return { of, nodes: [...new Set(nodes)].filter((id) => !graph.hasNode(id)) };
}

function nodesOfCase({ start, goal, route, rules }: Case): NodeId[] {
  return [start, ...goal, ...route, ...rules.flatMap(({ node }) => node ?? [])];
}

/** What is opened, closed or moved may be a counted group, which comes and goes with the graph; the step does without it. */
function nodesOfStep({ view, reveal, question }: Step): NodeId[] {
  const ends = question && 'path' in question ? [question.path.from, question.path.to] : [];
  return [view.focus, ...view.selection, ...reveal.flat(), ...ends];
}
