import type { Theme } from '../../figure/palette';
import { pathSentences } from '../../graph/explainEdge';
import { findPaths } from '../../graph/findPaths';
import type { MedicalGraph } from '../../graph/MedicalGraph';
import type { LessonQuestion, Step } from '../Lesson';
import type { FlowItem } from './flow';
import { headingItems, markdownItems, paragraphItems, plainItems } from './flowItems';
import { bodySet, smallSet } from './handoutType';
import { letterOf } from './questionItems';
import { receiptInWords } from './smallPrintItems';

export interface AnswerLook {
  readonly theme: Theme;
  readonly width: number;
}

/** What is right in a step's question and why, and who says so. */
export function answerItems(graph: MedicalGraph, { id, question }: Step, number: number, { theme, width }: AnswerLook): FlowItem[] {
  if (!question) return [];
  const key = `answer ${id}`;
  return [
    ...headingItems(`${key} heading`, `Step ${number}`, { width, colour: theme.surfaces.ink2, gap: 18 }),
    ...paragraphItems(key, [{ type: 'strong', children: [{ type: 'text', text: question.ask }] }], { set: bodySet, width, colour: theme.surfaces.ink, gap: 0, keeps: true }),
    ...('choices' in question ? choiceItems(key, question, { theme, width }) : wayItems(key, graph, question.path, { theme, width })),
    ...sourceItems(`${key} sources`, (question.sources ?? []).map((receipt) => receiptInWords(graph, receipt)), { theme, width }),
  ];
}

type Choices = Extract<LessonQuestion, { choices: unknown }>;

/** The right choices, and of the wrong ones those that say why. */
function choiceItems(key: string, { choices, explanation }: Choices, { theme, width }: AnswerLook): FlowItem[] {
  const setting = { set: bodySet, width, colour: theme.surfaces.ink };
  return [
    ...choices.flatMap(({ text, right, because }, index) => {
      if (right !== true && because === undefined) return [];
      const verdict = `${right ? 'Right' : 'Wrong'}: ${letterOf(index)}. ${text}`;
      return [
        ...paragraphItems(`${key} ${index}`, [{ type: right ? 'strong' : 'emphasis', children: [{ type: 'text', text: verdict }] }], { ...setting, gap: 4, keeps: because !== undefined }),
        ...(because === undefined ? [] : markdownItems(`${key} ${index} because`, because, { ...setting, gap: 0 })),
      ];
    }),
    ...(explanation === undefined ? [] : markdownItems(`${key} explanation`, explanation, { ...setting, gap: 6 })),
  ];
}

function wayItems(key: string, graph: MedicalGraph, { from, to }: { readonly from: string; readonly to: string }, look: AnswerLook): FlowItem[] {
  const [best] = graph.hasNode(from) && graph.hasNode(to) ? findPaths(graph, from, to) : [];
  if (!best) return plainItems(`${key} way`, 'No way leads there in the graph of this handout.', { set: bodySet, width: look.width, colour: look.theme.surfaces.ink, gap: 4 });
  return sentenceItems(`${key} way`, pathSentences(graph, best).map(({ sentence }) => `${sentence}.`), look);
}

/** Sentences with their numbers, as a list. */
export function sentenceItems(key: string, sentences: readonly string[], { theme, width }: AnswerLook): FlowItem[] {
  const steps = sentences.map((sentence, index) => plainItems(`${key} ${index}`, `${index + 1}. ${sentence}`, { set: bodySet, width, colour: theme.surfaces.ink, gap: 3 }));
  return steps.flat();
}

export function sourceItems(key: string, texts: readonly string[], { theme, width }: AnswerLook): FlowItem[] {
  return texts.flatMap((text, index) => plainItems(`${key} ${index}`, text, { set: smallSet, width, colour: theme.surfaces.ink2, gap: 4 }));
}
