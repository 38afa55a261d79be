import { z } from 'zod';
import { filterSchema } from '../filter/Filter';
import { viewSchema } from '../layout/Layout';
import { receiptSchema } from '../vocabulary/schema';

/** A lesson file is untrusted: nothing in it is longer or more than a class could use. Characters and counts. */
export const lessonLimits = { file: 2_000_000, steps: 200, cases: 100, text: 20_000, title: 200 } as const;

const id = z.string().min(1).max(500);
const title = z.string().trim().min(1).max(lessonLimits.title);
/** Markdown: paragraphs, lists, emphasis and links; HTML in it is shown as text. */
const markdown = z.string().max(lessonLimits.text);
const ids = z.array(id).max(500);
const someIds = ids.default([]);

const { opened, closed, pinned, moves, past, depth } = viewSchema.shape;
const { kinds, relations, standings, senses, nodes } = filterSchema.shape;

/** A view, and through what it is looked at. In a file, what is as at a fresh start is left out. */
export const stepViewSchema = z.strictObject({
  focus: id,
  depth: depth.default(1),
  opened: opened.default([]),
  closed: closed.default([]),
  pinned: pinned.default([]),
  moves: moves.default([]),
  past: past,
  filter: z.strictObject({ kinds: kinds.default([]), relations: relations.default([]), standings: standings.default([]), senses: senses.default([]), nodes: nodes.default([]) }).exactOptional(),
  selection: someIds,
  /** What the person saw of it: the model point in the middle of the window, and pixels of the screen to one of the model. */
  camera: z.strictObject({ x: z.number().min(-1e6).max(1e6), y: z.number().min(-1e6).max(1e6), zoom: z.number().min(0.1).max(10) }).exactOptional(),
});
export type StepView = z.infer<typeof stepViewSchema>;

const choiceSchema = z.strictObject({ text: title, right: z.literal(true).exactOptional(), because: markdown.exactOptional() });

/** What the class is asked: to choose, one answer or several being right; or to find a way through the graph. */
export const lessonQuestionSchema = z.union([
  z.strictObject({
    ask: title,
    choices: z.array(choiceSchema).min(2).max(8).refine((choices) => choices.some(({ right }) => right), 'no choice is marked `right: true`'),
    explanation: markdown.exactOptional(),
    sources: z.array(receiptSchema).max(20).exactOptional(),
  }),
  z.strictObject({ ask: title, path: z.strictObject({ from: id, to: id }), sources: z.array(receiptSchema).max(20).exactOptional() }),
]);
export type LessonQuestion = z.infer<typeof lessonQuestionSchema>;

export const stepSchema = z.strictObject({
  /** Its own within the lesson, for good. */
  id: z.string().refine((text) => /^[a-z0-9][a-z0-9-]{0,63}$/.test(text), 'write it in small letters, digits and hyphens, at most 64'),
  title,
  /** For the audience, and for the teacher alone. */
  text: markdown.default(''),
  notes: markdown.default(''),
  view: stepViewSchema,
  /**
   * What comes into sight, moment by moment: nodes by their ids. Where this is given, the step shows the focus and these
   * alone, large; without it, the view as it is.
   */
  reveal: z.array(ids.min(1)).max(50).default([]),
  question: lessonQuestionSchema.exactOptional(),
  sources: z.array(receiptSchema).max(50).exactOptional(),
});
export type Step = z.infer<typeof stepSchema>;

/** For those who learn to code: from a vignette the learner walks to the codes. */
export const caseSchema = z.strictObject({
  id: stepSchema.shape.id,
  title,
  vignette: markdown.min(1),
  start: id,
  /** The codes to end at; all of them are to be found. */
  goal: ids.min(1),
  /** The expert's walk, its start and ends among its nodes. */
  route: ids.min(2),
  /** What governs the choice, in words, each with who says so. */
  rules: z.array(z.strictObject({ says: markdown.min(1), node: id.exactOptional(), sources: z.array(receiptSchema).min(1).max(10) })).min(1).max(20),
  explanation: markdown.default(''),
});
export type Case = z.infer<typeof caseSchema>;

/** A lesson: a walk told step by step, with questions and cases. */
export const lessonSchema = z.strictObject({
  medroots: z.literal('lesson'),
  version: z.literal(1),
  title,
  about: markdown.default(''),
  steps: z.array(stepSchema).max(lessonLimits.steps).refine(areDistinct, 'two steps have one id'),
  cases: z.array(caseSchema).max(lessonLimits.cases).default([]).refine(areDistinct, 'two cases have one id'),
});
export type Lesson = z.infer<typeof lessonSchema>;

function areDistinct(items: readonly { readonly id: string }[]): boolean {
  return new Set(items.map((item) => item.id)).size === items.length;
}
