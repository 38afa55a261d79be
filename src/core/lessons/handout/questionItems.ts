import type { Theme } from '../../figure/palette';
import { labelOf } from '../../graph/labelOf';
import type { MedicalGraph } from '../../graph/MedicalGraph';
import type { LessonQuestion } from '../Lesson';
import type { FlowItem } from './flow';
import { headingItems, paragraphItems, plainItems, ruledItems, tickBox } from './flowItems';
import { bodySet, typed } from './handoutType';

const letterIndent = 24;
const choiceIndent = 44;
const linesForWay = 5;

/** What is asked, with boxes to tick or lines to write on; never the answer. */
export function questionItems(id: string, graph: MedicalGraph, question: LessonQuestion, theme: Theme, width: number, heading = 'Question'): FlowItem[] {
  const setting = { set: bodySet, width, colour: theme.surfaces.ink };
  return [
    ...headingItems(`${id} heading`, heading, { width, colour: theme.surfaces.ink2, gap: 16 }),
    ...paragraphItems(id, [{ type: 'strong', children: [{ type: 'text', text: question.ask }] }], { ...setting, gap: 0, keeps: true }),
    ...('choices' in question
      ? question.choices.flatMap(({ text }, index, all) =>
          plainItems(`${id} ${index}`, text, { ...setting, gap: 5, indent: choiceIndent, sign: (x, y) => [tickBox(theme, x, y), typed(letterOf(index), bodySet.strong, { x: x + letterIndent, y, align: 'left' }, setting.colour)], keeps: index + 1 < all.length }),
        )
      : [
          ...plainItems(`${id} way`, `From ${labelOf(graph, question.path.from)} to ${labelOf(graph, question.path.to)}:`, { ...setting, gap: 5, keeps: true }),
          ...ruledItems(`${id} lines`, linesForWay, theme, { width, gap: 0 }),
        ]),
  ];
}

/** A, B, C, as the class sees them. */
export function letterOf(index: number): string {
  return String.fromCodePoint(65 + index);
}
