import { edgeSentence } from '../../graph/explainEdge';
import { labelOf } from '../../graph/labelOf';
import type { MedicalGraph } from '../../graph/MedicalGraph';
import { meaningOf } from '../../exploration/nodesAsText';
import type { NodeId } from '../../vocabulary/ids';
import type { Case } from '../Lesson';
import { sentenceItems, sourceItems, type AnswerLook } from './answerItems';
import type { FlowItem } from './flow';
import { headingItems, markdownItems, plainItems, ruledItems } from './flowItems';
import { bodySet, partTitleSet } from './handoutType';
import { receiptInWords } from './smallPrintItems';

const linesForWay = 5;

/** A vignette with lines for the way and the codes; the answer stands elsewhere. */
export function caseItems(graph: MedicalGraph, one: Case, number: number, { theme, width }: AnswerLook): FlowItem[] {
  const key = `case ${one.id}`;
  const setting = { set: bodySet, width, colour: theme.surfaces.ink };
  const codes = one.goal.length === 1 ? 'The code:' : `The ${one.goal.length} codes:`;
  return [
    ...titleItems(key, one, number, { theme, width }),
    ...markdownItems(`${key} text`, one.vignette, { ...setting, gap: 4 }),
    ...plainItems(`${key} way`, `Your way from ${labelOf(graph, one.start)}:`, { ...setting, gap: 10, keeps: true }),
    ...ruledItems(`${key} way lines`, linesForWay, theme, { width, gap: 0 }),
    ...plainItems(`${key} codes`, codes, { ...setting, gap: 10, keeps: true }),
    ...ruledItems(`${key} code lines`, Math.min(one.goal.length, linesForWay), theme, { width, gap: 0 }),
  ];
}

/** The codes, the expert's way, what governs the choice, and why. */
export function caseAnswerItems(graph: MedicalGraph, one: Case, number: number, look: AnswerLook): FlowItem[] {
  const { theme, width } = look;
  const key = `case answer ${one.id}`;
  const setting = { set: bodySet, width, colour: theme.surfaces.ink };
  const heading = (text: string): FlowItem[] => headingItems(`${key} ${text}`, text, { width, colour: theme.surfaces.ink2, gap: 10 });
  return [
    ...titleItems(key, one, number, look),
    ...heading(one.goal.length === 1 ? 'The code' : 'The codes'),
    ...one.goal.flatMap((id, index) => plainItems(`${key} goal ${index}`, named(graph, id), { ...setting, gap: 0 })),
    ...heading('The way'),
    ...sentenceItems(`${key} step`, wayInWords(graph, one.route), look),
    ...heading('What governs the choice'),
    ...one.rules.flatMap(({ says, sources }, index) => [
      ...markdownItems(`${key} rule ${index}`, says, { ...setting, gap: 4 }),
      ...sourceItems(`${key} rule ${index} sources`, sources.map((receipt) => receiptInWords(graph, receipt)), look),
    ]),
    ...markdownItems(`${key} explanation`, one.explanation, { ...setting, gap: 10 }),
  ];
}

function titleItems(key: string, { title }: Case, number: number, { theme: { surfaces }, width }: AnswerLook): FlowItem[] {
  return [
    ...headingItems(`${key} heading`, `Case ${number}`, { width, colour: surfaces.ink2, gap: 24 }),
    ...plainItems(`${key} title`, title, { set: partTitleSet, width, colour: surfaces.ink, gap: 0, keeps: true }),
  ];
}

/** A code never without what it stands for. */
function named(graph: MedicalGraph, id: NodeId): string {
  const meaning = graph.hasNode(id) ? meaningOf(graph.getNodeAttributes(id)) : '';
  return meaning === '' ? labelOf(graph, id) : `${labelOf(graph, id)}: ${meaning}`;
}

/** A sentence for each step; where the graph joins two stations by nothing, their names alone. */
function wayInWords(graph: MedicalGraph, route: readonly NodeId[]): string[] {
  return route.slice(1).map((to, index) => {
    const from = route[index] ?? to;
    const [edge] = graph.hasNode(from) && graph.hasNode(to) ? graph.edges(from, to) : [];
    return edge === undefined ? `From ${labelOf(graph, from)} to ${labelOf(graph, to)}.` : `${edgeSentence(graph, edge, from)}.`;
  });
}
