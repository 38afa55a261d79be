import type { MedicalGraph } from '../graph/MedicalGraph';
import { nodesWithin } from '../graph/neighbourhood';
import { errorAt, type Problem } from '../graph/problems';
import type { DataText } from '../graph/readYaml';
import type { Case, Lesson, Step } from './Lesson';
import { missingNodes } from './missingNodes';
import { parseLesson } from './readLesson';
import { stageOf } from './stage';

/** The file as a lesson, where it is one, and, by line, all that keeps it from being shown as it is meant on this graph. */
export function checkLesson(graph: MedicalGraph, file: DataText): { readonly lesson?: Lesson; readonly problems: Problem[] } {
  const { lesson, lineOf, fault } = parseLesson(file);
  if (fault) return { problems: [errorAt({ path: file.path, line: fault.line ?? 1 }, fault.message)] };
  const faults = [...lackingNodes(graph, lesson), ...unknownSources(graph, lesson), ...outOfSight(graph, lesson), ...brokenRoutes(graph, lesson)];
  const problems = faults.map(({ keys, message }) => errorAt({ path: file.path, line: lineOf(keys) }, message));
  return { lesson, problems: problems.toSorted((a, b) => a.line - b.line) };
}

interface Fault {
  readonly keys: readonly PropertyKey[];
  readonly message: string;
}

function lackingNodes(graph: MedicalGraph, lesson: Lesson): Fault[] {
  return missingNodes(graph, lesson).map(({ of, nodes }) => ({ keys: keysOf(lesson, of), message: `“${of.title}” names what the graph lacks: ${nodes.join(', ')}.` }));
}

function keysOf({ steps, cases }: Lesson, of: Step | Case): PropertyKey[] {
  return 'vignette' in of ? ['cases', cases.indexOf(of)] : ['steps', steps.indexOf(of)];
}

function unknownSources(graph: MedicalGraph, { steps, cases }: Lesson): Fault[] {
  const known = graph.getAttribute('sources');
  const cited = [
    ...steps.flatMap(({ sources = [], question }, index) => [...sources, ...(question?.sources ?? [])].map(({ source }) => ({ source, keys: ['steps', index] }))),
    ...cases.flatMap(({ rules }, index) => rules.flatMap(({ sources }, rule) => sources.map(({ source }) => ({ source, keys: ['cases', index, 'rules', rule] })))),
  ];
  return cited.filter(({ source }) => !Object.hasOwn(known, source)).map(({ source, keys }) => ({ keys, message: `The source \`${source}\` is not in sources.yaml.` }));
}

/** A step that reveals is laid out of its own nodes alone, from the focus outward. */
function outOfSight(graph: MedicalGraph, { steps }: Lesson): Fault[] {
  return steps.flatMap((step, index) => {
    const stage = stageOf(graph, step);
    if (!stage || stage.moments.length === 0) return [];
    const reached = nodesWithin(stage.graph, [stage.view.focus], Infinity);
    const lost = stage.graph.filterNodes((id) => !reached.has(id));
    return lost.length === 0 ? [] : [{ keys: ['steps', index, 'reveal'], message: `“${step.title}” never shows ${lost.join(', ')}: nothing that it reveals leads there from ${stage.view.focus}.` }];
  });
}

/** The expert goes by the relations of the graph, from the start and past each of the goals. */
function brokenRoutes(graph: MedicalGraph, { cases }: Lesson): Fault[] {
  return cases.flatMap(({ title, start, goal, route }, index) => {
    const keys = ['cases', index, 'route'];
    const gaps = route.slice(1).flatMap((to, at) => {
      const from = route[at] ?? to;
      return graph.hasNode(from) && graph.hasNode(to) && !graph.areNeighbors(from, to) ? [`nothing joins ${from} and ${to}`] : [];
    });
    const passed = goal.filter((id) => !route.includes(id)).map((id) => `it does not come to ${id}`);
    const begins = route[0] === start ? [] : [`it does not begin at ${start}`];
    return [...begins, ...gaps, ...passed].map((what) => ({ keys, message: `The route of “${title}” cannot be walked: ${what}.` }));
  });
}
