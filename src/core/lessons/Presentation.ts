import { z } from 'zod';

/** Where a presentation stands. Plain data: the audience's window and the presenter's keep each other in step with it. */
export const presentationSchema = z.strictObject({
  at: z.int().nonnegative(),
  /** How many of the step's moments have come into sight. */
  revealed: z.int().nonnegative(),
  /** The screen is dark, so that the class looks at the teacher. */
  blank: z.boolean(),
  /** All but what was revealed last, or is selected, is dimmed. */
  spotlight: z.boolean(),
  /** The step's question stands on the screen, or its answer does too. */
  question: z.enum(['closed', 'asked', 'answered']),
  /** When it began, in milliseconds since 1970. */
  began: z.number(),
});
export type Presentation = z.infer<typeof presentationSchema>;

/** Of the steps, what going on depends on. */
export interface Outline {
  readonly steps: readonly { readonly moments: number; readonly hasQuestion: boolean }[];
}

export function startPresentation(at: number, began: number): Presentation {
  return { at, revealed: 0, blank: false, spotlight: false, question: 'closed', began };
}

/** On: the next moment of this step, then its question, then the answer, then the next step. At the end it stays. */
export function next(presentation: Presentation, { steps }: Outline): Presentation {
  const { at, revealed, question, blank } = presentation;
  const step = steps[at];
  if (blank) return { ...presentation, blank: false };
  if (step && revealed < step.moments) return { ...presentation, revealed: revealed + 1 };
  if (step?.hasQuestion && question !== 'answered') return { ...presentation, question: question === 'closed' ? 'asked' : 'answered' };
  return at + 1 < steps.length ? atStep(presentation, at + 1) : presentation;
}

/** Back by the same ways: a step that is entered from its end shows all. */
export function back(presentation: Presentation, outline: Outline): Presentation {
  const { at, revealed, question, blank } = presentation;
  if (blank) return { ...presentation, blank: false };
  if (question !== 'closed') return { ...presentation, question: question === 'answered' ? 'asked' : 'closed' };
  if (revealed > 0) return { ...presentation, revealed: revealed - 1 };
  if (at === 0) return presentation;
  const before = outline.steps[at - 1];
  return { ...atStep(presentation, at - 1), revealed: before?.moments ?? 0, question: before?.hasQuestion ? 'answered' : 'closed' };
}

export function atStep(presentation: Presentation, at: number): Presentation {
  return { ...presentation, at, revealed: 0, question: 'closed', blank: false };
}
