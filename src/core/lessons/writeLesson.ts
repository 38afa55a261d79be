import { Document, isCollection, isMap, isScalar, isSeq, Scalar, visit } from 'yaml';
import type { Lesson, StepView } from './Lesson';

const head = ' A lesson of Medroots Explorer: open it with File, Open, or put it into a page: medroots lesson FILE -o lesson.html';

/** The lesson as people read and write it: texts as blocks, short lists on a line, nothing that is as at a fresh start. */
export function writeLesson(lesson: Lesson): string {
  const steps = lesson.steps.map(({ view, ...step }) => ({ ...step, view: writtenView(view) }));
  const document = new Document({ ...lesson, steps }, { aliasDuplicateObjects: false });
  document.commentBefore = head;
  visit(document, {
    Pair: (_, { key, value }) => (isEmpty(value) && !(isScalar(key) && key.value === 'steps') ? visit.REMOVE : undefined),
    Scalar: (_, scalar) => {
      if (typeof scalar.value === 'string' && scalar.value.includes('\n')) scalar.type = isPlain(scalar.value) ? Scalar.BLOCK_LITERAL : Scalar.QUOTE_DOUBLE;
    },
    Seq: (_, list) => {
      list.flow = list.items.every((item) => isScalar(item) && typeof item.value === 'string' && item.value.length < 60 && !item.value.includes(' '));
    },
    Map: (index, map) => {
      if (map.has('id')) map.spaceBefore = index !== 0;
    },
  });
  // On several lines, the library loses a space before a line break of a quoted text.
  return document.toString({ lineWidth: 0, doubleQuotedMinMultiLineLength: Number.MAX_SAFE_INTEGER, flowCollectionPadding: false });
}

function writtenView({ depth, ...view }: StepView): object {
  return { ...view, ...(depth !== 1 && { depth }) };
}

function isEmpty(value: unknown): boolean {
  return (isCollection(value) && value.items.length === 0 && (isMap(value) || isSeq(value))) || (isScalar(value) && value.value === '');
}

/** Spaces at the edges of lines and strange line ends are lost in a block. */
function isPlain(text: string): boolean {
  return /^\S/.test(text) && !/[^\S\n](?:\n|$)|[\r\u0085\u2028\u2029]/.test(text);
}
