import { z } from 'zod';
import { lessonSchema } from './Lesson';
import { presentationSchema } from './Presentation';

/**
 * What the audience's window and the presenter's tell each other. The audience's leads: it says where it stands, the
 * presenter's asks. Where the audience's window has gone, a new one asks the presenter's where to go on.
 */
export const presenterMessageSchema = z.discriminatedUnion('type', [
  /** A window has come, and wants to know. */
  z.strictObject({ type: z.literal('hello'), from: z.enum(['presenter', 'audience']) }),
  /** From the audience: all that it shows; from the presenter, to an audience that has just come: where to go on. */
  z.strictObject({ type: z.literal('lesson'), to: z.enum(['presenter', 'audience']), lesson: lessonSchema, presentation: presentationSchema }),
  z.strictObject({ type: z.literal('state'), presentation: presentationSchema, offScript: z.boolean() }),
  z.strictObject({ type: z.literal('steer'), what: z.enum(['next', 'back', 'return', 'blank', 'spotlight', 'end']) }),
  z.strictObject({ type: z.literal('go'), at: z.int().nonnegative() }),
  /** The audience's window closes, or stops presenting. */
  z.strictObject({ type: z.literal('ended') }),
]);
export type PresenterMessage = z.infer<typeof presenterMessageSchema>;
